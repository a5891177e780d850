import { table } from '../table.mjs'

export const barbecue = [
  {
    type: 'barbecue',
    names: { de: 'Grill', es: 'barbacoa', zh: '烧烤炉' },
    synonyms: ['grill', 'BBQ', 'charcoal grill', 'gas grill', 'electric grill'],
    picture: 'kettle-barbecue',
    pictureNames: {
      'gas-barbecue': { de: 'Gasgrill', es: 'barbacoa de gas', zh: '燃气烧烤炉' },
      'electric-grill': { de: 'Elektrogrill', es: 'barbacoa eléctrica', zh: '电烤炉' },
    },
    bay: 8,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} barbecue, ${p.grillCm} cm`,
    about: (p) => `Burns ${p.runsOn}; a grate of ${p.grillCm} cm for ${p.seats} people.`,
    says: {
      good: [
        'The best steaks we ever had.',
        'Hot in no time.',
        'Easy to clean when it is cold.',
        'Stands firm and looks good.',
      ],
      fair: ['Grills well; putting it together took an evening.'],
    },
    rows: table`
      brand   | model   | price  | colours     | runsOn   | grillCm | seats | weight | note                                        | picture
      Aschera | Kettle  | 99.00  | black,red   | charcoal | 47      | 6     | 9.4    | The lid makes an oven of it.                | -
      Aschera | Kettle  | 169.00 | black       | charcoal | 57      | 10    | 14.2   | The lid makes an oven of it.                | -
      Aschera | Picnic  | 29.90  | red,turquoise | charcoal | 32    | 3     | 2.8    | The legs fold; light enough for the bicycle. | -
      Aschera | Bucket  | 19.90  | silver      | charcoal | 26      | 2     | 1.9    | For the beach.                              | -
      Aschera | Egg     | 499.00 | green       | charcoal | 41      | 8     | 48     | Thick clay that stays hot for twelve hours. | -
      Flamvik | Duo     | 199.00 | black       | gas      | 48      | 6     | 18     | Two burners and a side table.               | gas-barbecue
      Flamvik | Trio    | 329.00 | black,silver | gas     | 60      | 10    | 32     | Three burners and a cupboard for the bottle. | gas-barbecue
      Flamvik | Quattro | 549.00 | silver      | gas      | 76      | 14    | 46     | Four burners, and a fifth for the pan.      | gas-barbecue
      Flamvik | Balcony | 89.00  | black       | electricity | 42   | 4     | 5.8    | No smoke, no trouble with the neighbours.   | electric-grill`,
  },
  {
    type: 'charcoal',
    names: { de: 'Grillkohle', es: 'carbón para barbacoa', zh: '烧烤木炭' },
    synonyms: ['barbecue coal', 'briquettes', 'coal', 'barbecue briquettes'],
    picture: 'charcoal',
    bay: 8,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} charcoal, ${p.contents} kg`,
    about: (p) => `${p.contents} kg, glows for about ${p.glows} h.`,
    says: {
      good: ['Big pieces, hardly any dust.', 'Hot quickly and for long.', 'Burns evenly.'],
      fair: ['Good coal; the bag could be stronger.'],
    },
    rows: table`
      brand   | model    | price | colours | contents | glows | material | note
      Aschera | Beech    | 5.90  | -       | 2.5      | 1.5   | beech    | Ready after twenty minutes.
      Aschera | Beech    | 17.90 | -       | 10       | 1.5   | beech    | Ready after twenty minutes.
      Aschera | Briquette | 6.90 | -       | 3        | 3     | wood dust | Slow and even, for roasts.
      Aschera | Coconut  | 14.90 | -       | 5        | 4     | coconut shell | Hardly smokes and leaves little ash.
      Aschera | Vine     | 9.90  | -       | 3        | 1.2   | vine wood | Gives the meat a flavour of its own.`,
  },
  {
    type: 'barbecue tongs',
    names: { de: 'Grillbesteck', es: 'utensilios de barbacoa', zh: '烧烤工具' },
    synonyms: ['grill tongs', 'barbecue tools', 'grill set', 'barbecue set', 'grill brush'],
    picture: 'barbecue-tongs',
    bay: 8,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} barbecue tongs, ${p.lengthCm} cm`,
    about: (p) =>
      `${p.pieces === 1 ? 'Tongs' : `${p.pieces} tools`} of ${p.material}, ${p.lengthCm} cm long.`,
    says: {
      good: [
        'Long enough to keep the fingers cool.',
        'Grip a sausage without breaking it.',
        'Into the dishwasher and done.',
      ],
      fair: ['Good; the spring is strong.'],
    },
    rows: table`
      brand   | model | price | colours | lengthCm | pieces | material | dishwasher | note
      Aschera | Grip  | 12.90 | silver  | 42       | 1      | steel    | yes        | A ring locks them shut.
      Aschera | Wood  | 16.90 | brown   | 45       | 1      | steel and oak | no    | Handles that stay cool.
      Aschera | Case  | 39.90 | silver  | 44       | 5      | steel    | yes        | Tongs, fork, turner, brush and skewers in a case.
      Flamvik | Set   | 24.90 | black   | 40       | 3      | steel    | yes        | Tongs, turner and brush.`,
  },
  {
    type: 'fire bowl',
    names: { de: 'Feuerschale', es: 'brasero', zh: '火盆' },
    synonyms: ['fire pit', 'fire basket', 'camp fire'],
    picture: 'fire-bowl',
    bay: 8,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} fire bowl, ${p.diameter} cm`,
    about: (p) => `${p.diameter} cm across and ${p.weight} kg, of ${p.material}.`,
    says: {
      good: ['We sit outside until midnight now.', 'Heavy and solid.', 'Good heat and little smoke.'],
      fair: ['Lovely; put a plate below it on wood.'],
    },
    rows: table`
      brand   | model | price  | colours | diameter | weight | material | note
      Aschera | Bowl  | 49.90  | black   | 55       | 6.5    | steel    | On three legs.
      Aschera | Bowl  | 89.00  | black   | 80       | 12     | steel    | On three legs, with a grate for sausages.
      Aschera | Rust  | 119.00 | brown   | 70       | 15.5   | raw steel | Wears a coat of rust, and is meant to.
      Aschera | Calm  | 199.00 | silver  | 48       | 9.8    | stainless steel | Double walls burn the smoke as well.`,
  },
  {
    type: 'patio heater',
    names: { de: 'Heizstrahler', es: 'estufa de exterior', zh: '户外取暖器' },
    synonyms: ['terrace heater', 'outdoor heater', 'infrared heater'],
    picture: 'patio-heater',
    bay: 8,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} patio heater, ${p.power} W`,
    about: (p) => `Warms with ${p.power} W from ${p.runsOn}; ${p.height} cm high.`,
    says: {
      good: ['Warm shoulders until November.', 'Heats at once.', 'Looks good on the terrace.'],
      fair: ['Warms well, but only close by.'],
    },
    rows: table`
      brand   | model  | price  | colours      | power | runsOn      | height | weight | note
      Flamvik | Wall   | 79.90  | black,silver | 2000  | electricity | 20     | 2.4    | Hangs below the awning.
      Flamvik | Stand  | 119.00 | black        | 2100  | electricity | 190    | 8.5    | Stands beside the table.
      Flamvik | Tower  | 249.00 | silver       | 12000 | gas         | 220    | 17     | For a circle of ten people.`,
  },
]
