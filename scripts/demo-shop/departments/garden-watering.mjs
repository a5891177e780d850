import { table } from '../table.mjs'

export const watering = [
  {
    type: 'watering can',
    names: { de: 'Gießkanne', es: 'regadera', zh: '浇水壶' },
    synonyms: ['can', 'water can', 'garden can'],
    picture: 'watering-can',
    bay: 1,
    shelves: [3, 2],
    name: (p) => `${p.brand} ${p.model} watering can, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l, made of ${p.material}.`,
    says: {
      good: [
        'Pours without dripping.',
        'Well balanced, even when full.',
        'Soft rain for my seedlings.',
        'Still as new after two summers.',
      ],
      fair: ['Good can, a bit wide for my shelf.'],
    },
    rows: table`
      brand   | model | price | colours        | capacity | material | note
      Regna   | Pour  | 9.90  | green,blue,red | 5        | plastic  | The rose comes off for pouring.
      Regna   | Pour  | 13.90 | green,grey     | 10       | plastic  | The rose comes off for pouring.
      Regna   | Pour  | 16.90 | green          | 14       | plastic  | The rose comes off for pouring.
      Regna   | Spout | 19.90 | copper,white   | 1.5      | steel    | A long thin spout for pots indoors.
      Regna   | Spout | 9.90  | pink,turquoise | 1        | plastic  | A long thin spout for pots indoors.
      Bramlow | Old   | 34.90 | silver         | 9        | zinc     | As it stood in every garden once.
      Bramlow | Old   | 27.90 | silver,green   | 5        | zinc     | As it stood in every garden once.
      Tumbo   | Frog  | 7.90  | green,yellow   | 1        | plastic  | For small gardeners.`,
  },
  {
    type: 'garden hose',
    names: { de: 'Gartenschlauch', es: 'manguera', zh: '花园水管' },
    synonyms: ['hose', 'water hose', 'hosepipe', 'hose pipe'],
    picture: 'garden-hose',
    bay: 2,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} garden hose, ${p.length} m`,
    about: (p) => `${p.length} m of hose, ${p.diameter} cm inside.`,
    says: {
      good: [
        'Reaches the last bed.',
        'Stays soft, even on cold mornings.',
        'Rolls up without a fight.',
        'No leaks at the ends.',
      ],
      fair: ['Good hose; it was a bit stiff in the first week.'],
    },
    rows: table`
      brand | model   | price | colours | length | diameter | weight | note
      Regna | Flow    | 19.90 | green   | 15     | 1.3      | 2.1    | With both connectors.
      Regna | Flow    | 32.90 | green   | 30     | 1.3      | 4      | With both connectors.
      Regna | Flow    | 49.90 | green   | 50     | 1.3      | 6.6    | With both connectors.
      Regna | Nokink  | 44.90 | grey    | 25     | 1.3      | 3.6    | A woven layer keeps it from kinking.
      Regna | Nokink  | 74.90 | grey    | 50     | 1.3      | 7.1    | A woven layer keeps it from kinking.
      Regna | Stretch | 29.90 | blue    | 15     | 0.9      | 0.9    | Grows to three times its size under water, and shrinks to fit a bucket.
      Regna | Stretch | 44.90 | blue    | 30     | 0.9      | 1.7    | Grows to three times its size under water, and shrinks to fit a bucket.
      Tuinor | Spiral | 24.90 | orange,black | 10 | 0.9     | 1.1    | A coil that springs back, for the balcony.
      Tuinor | Wide   | 54.90 | black   | 25     | 1.9      | 6.2    | A lot of water in a short time.
      Tuinor | Drip   | 17.90 | black   | 15     | 1.3      | 1.6    | Sweats along its whole length and waters a hedge overnight.`,
  },
  {
    type: 'hose reel',
    names: { de: 'Schlauchwagen', es: 'carrete de manguera', zh: '水管卷车' },
    synonyms: ['hose trolley', 'hose cart', 'hose box', 'hose holder'],
    picture: 'hose-reel',
    bay: 2,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} hose reel, for ${p.length} m`,
    detail: (p) => `${p.length} m`,
    about: (p) => `Takes ${p.length} m of hose; ${p.place}.`,
    says: {
      good: ['No more snake on the lawn.', 'Winds up quickly.', 'Stands firm while I pull.'],
      fair: ['Practical; putting it together took some time.'],
    },
    rows: table`
      brand | model | price  | colours     | length | place                       | weight | note
      Regna | Hook  | 12.90  | green       | 30     | hangs on the wall           | 0.9    | A half round to coil it by hand.
      Regna | Stand | 29.90  | green,grey  | 30     | stands on the ground        | 2.3    | With a crank.
      Regna | Cart  | 59.90  | green       | 60     | rolls on two wheels         | 4.8    | With a crank and a place for the nozzle.
      Regna | Self  | 149.00 | grey        | 20     | hangs and turns on the wall | 9.8    | Pulls the hose back by itself; the hose is in it.
      Tuinor | Drum | 84.90  | black       | 25     | rolls on two wheels         | 6.4    | With the hose on it, ready to use.`,
  },
  {
    type: 'spray nozzle',
    names: { de: 'Gartenbrause', es: 'pistola de riego', zh: '浇水喷枪' },
    synonyms: ['hose nozzle', 'spray gun', 'garden shower', 'hose head'],
    picture: 'spray-nozzle',
    bay: 2,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} spray nozzle`,
    about: (p) => `${p.settings} patterns from mist to jet; reaches ${p.throws} m.`,
    says: {
      good: ['Easy to hold, even with wet gloves.', 'From mist to jet in one turn.', 'Does not drip.'],
      fair: ['Good; the clip that holds it open is stiff.'],
    },
    rows: table`
      brand  | model | price | colours  | settings | throws | material | note
      Regna  | Aim 3 | 9.90  | green    | 3        | 6      | plastic  | Fits every common hose.
      Regna  | Aim 8 | 16.90 | red,blue | 8        | 8      | plastic  | The thumb sets how much water flows.
      Regna  | Brass | 24.50 | copper   | 2        | 12     | brass    | Turn it from mist to a hard jet.
      Regna  | Lance | 29.90 | green,black | 7     | 7      | aluminium | A long arm reaches hanging baskets.
      Tuinor | Rain  | 14.90 | yellow   | 4        | 5      | plastic  | A wide, soft shower for seedlings.
      Tuinor | Fire  | 34.90 | red      | 3        | 15     | metal    | Looks like the fire brigade, and cleans like it.`,
  },
  {
    type: 'hose connector',
    names: { de: 'Schlauchkupplung', es: 'conector de manguera', zh: '水管接头' },
    synonyms: ['hose coupling', 'tap connector', 'hose fitting', 'hose adapter'],
    picture: 'hose-connector',
    bay: 2,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} hose connector, ${p.hoseMm} mm`,
    about: (p) => `Joins a hose of ${p.hoseMm} mm to ${p.joins}.`,
    says: {
      good: ['Clicks in and holds tight.', 'Not one drop.', 'Fits my old hose as well.'],
      fair: ['Works; plastic, but what do you expect.'],
    },
    rows: table`
      brand  | model | price | colours | hoseMm   | joins              | material | note
      Regna  | Click | 3.50  | green   | 13        | every quick connector | plastic | The usual piece at the end of a hose.
      Regna  | Click | 4.50  | green   | 19        | every quick connector | plastic | For wide hoses.
      Regna  | Stop  | 4.90  | green   | 13        | every quick connector | plastic | Closes by itself when you take off the nozzle.
      Regna  | Tap   | 2.90  | black   | 19        | a garden tap       | plastic  | Screws onto the tap.
      Regna  | Mend  | 3.90  | black   | 13        | another piece of hose | plastic | Mends a cut hose in a minute.
      Tuinor | Gold  | 8.90  | gold    | 13        | every quick connector | brass   | Outlasts the hose.
      Tuinor | Four  | 24.90 | black   | 19        | four hoses at once | plastic  | A valve for each of them.`,
  },
  {
    type: 'sprinkler',
    names: { de: 'Rasensprenger', es: 'aspersor', zh: '草坪洒水器' },
    synonyms: ['lawn sprinkler', 'garden sprinkler', 'irrigation'],
    picture: 'sprinkler',
    bay: 1,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} sprinkler`,
    about: (p) => `Waters up to ${p.waters} m² and reaches ${p.throws} m.`,
    says: {
      good: ['Even rain, no puddles.', 'The children run through it all day.', 'Stays where I put it.'],
      fair: ['Good, but it needs strong water pressure.'],
    },
    rows: table`
      brand  | model   | price | colours | waters | throws | material | note
      Regna  | Circle  | 12.90 | green   | 80     | 5      | plastic  | Three arms turn round.
      Regna  | Swing   | 24.90 | green,black | 180 | 8     | plastic  | Swings from side to side over a square lawn.
      Regna  | Swing L | 39.90 | black   | 320    | 10     | metal    | Sets its width and its reach one by one.
      Tuinor | Pulse   | 29.90 | black   | 450    | 12     | metal    | On a spike, with a far, beating jet.
      Tuinor | Flower  | 14.90 | pink,yellow | 40 | 4      | plastic  | A dancing flower for hot days.`,
  },
  {
    type: 'water butt',
    names: { de: 'Regentonne', es: 'depósito de lluvia', zh: '雨水桶' },
    synonyms: ['rain barrel', 'water barrel', 'rain butt', 'rain tank'],
    picture: 'water-butt',
    bay: 1,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} water butt, ${p.capacity} l`,
    about: (p) => `Catches ${p.capacity} l of rain, with a tap and a lid.`,
    says: {
      good: [
        'Full after one good storm.',
        'Stands firm, even when full.',
        'The plants like rain water better.',
      ],
      fair: ['Good; the tap sits a little low for my can.'],
    },
    rows: table`
      brand  | model  | price  | colours    | capacity | height | weight | note
      Tuinor | Barrel | 39.90  | green      | 210      | 95     | 6.2    | The plain one behind the shed.
      Tuinor | Barrel | 64.90  | green      | 310      | 110    | 8.9    | The plain one behind the shed.
      Tuinor | Stone  | 129.00 | grey,beige | 260      | 105    | 11.5   | Looks like a stone column.
      Tuinor | Slim   | 89.00  | brown      | 120      | 98     | 5.6    | Flat against the wall of the balcony.`,
  },
]
