import { table } from '../table.mjs'

export const living = [
  {
    type: 'garden chair',
    names: { de: 'Gartenstuhl', es: 'silla de jardín', zh: '花园椅' },
    synonyms: ['folding chair', 'outdoor chair', 'camping chair', 'deck chair'],
    picture: 'garden-chair',
    bay: 6,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} garden chair`,
    about: (p) => `Carries ${p.carries} kg and weighs ${p.weight} kg.`,
    says: {
      good: [
        'We sit in it until it gets dark.',
        'Comfortable without a cushion.',
        'Stands firm on grass.',
        'Has been out all winter, still fine.',
      ],
      fair: ['Nice chair; a bit low for our table.'],
    },
    rows: table`
      brand   | model  | price | colours         | carries | weight | folds | material  | note
      Bramlow | Bistro | 39.90 | green,red,white | 110     | 4.2    | yes   | steel     | Folds flat for the winter.
      Bramlow | Acre   | 69.00 | brown           | 130     | 5.5    | yes   | acacia    | Oil it once a year and it lasts for twenty.
      Bramlow | Sling  | 54.90 | grey,blue       | 120     | 3.8    | yes   | aluminium | The back leans in five steps.
      Bramlow | Stack  | 19.90 | white,green     | 110     | 2.4    | no    | plastic   | Ten of them make one tower.
      Halmia  | Wicker | 89.00 | brown,grey      | 150     | 5.1    | no    | rattan    | Woven round a frame that cannot rust.
      Halmia  | Beach  | 34.90 | blue,yellow     | 100     | 3.1    | yes   | beech     | Striped cloth, as at the seaside.
      Halmia  | Rock   | 129.00 | grey           | 140     | 8.2    | no    | steel     | Rocks without rockers.
      Halmia  | Camp   | 24.90 | green,black     | 110     | 2.2    | yes   | steel     | In a bag to sling over the shoulder.`,
  },
  {
    type: 'garden table',
    names: { de: 'Gartentisch', es: 'mesa de jardín', zh: '花园桌' },
    synonyms: ['outdoor table', 'patio table', 'balcony table', 'folding table for the garden'],
    picture: 'garden-table',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} garden table, ${p.width} cm`,
    about: (p) => `${p.width} cm wide, room for ${p.seats}; made of ${p.material}.`,
    says: {
      good: ['Just the right size for us.', 'Does not wobble.', 'Rain runs off and that is it.'],
      fair: ['Good table; better carry it in twos.'],
    },
    rows: table`
      brand   | model   | price  | colours     | width | seats | material  | folds | weight | note
      Bramlow | Bistro  | 59.90  | green,white | 60    | 2     | steel     | yes   | 7.1    | Round, for two cups and a newspaper.
      Bramlow | Acre    | 149.00 | brown       | 120   | 4     | acacia    | yes   | 14.8   | Folds at the middle.
      Bramlow | Acre    | 249.00 | brown       | 180   | 6     | acacia    | no    | 27     | A board pulls out for eight.
      Halmia  | Glass   | 179.00 | grey        | 150   | 6     | aluminium | no    | 19.5   | A top of safety glass.
      Halmia  | Rail    | 39.90  | white,brown | 60    | 2     | steel     | yes   | 3.9    | Hangs on the rail of the balcony.`,
  },
  {
    type: 'parasol',
    names: { de: 'Sonnenschirm', es: 'sombrilla', zh: '遮阳伞' },
    synonyms: ['sunshade', 'garden umbrella', 'sun umbrella', 'beach umbrella'],
    picture: 'parasol',
    bay: 6,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} parasol, ${p.diameter} cm`,
    about: (p) => `Shade ${p.diameter} cm across${p.tilts ? '; it tilts' : ''}.`,
    says: {
      good: ['Good dense shade.', 'Opens easily.', 'The cloth has not faded.'],
      fair: ['Fine; you need a heavy foot for it.'],
    },
    rows: table`
      brand  | model   | price  | colours          | diameter | tilts | weight | material  | note
      Halmia | Beach   | 19.90  | blue,yellow      | 180      | yes   | 1.4    | steel     | A point to turn into the sand.
      Halmia | Terrace | 49.90  | beige,green,red  | 270      | yes   | 4.4    | aluminium | Opens with a crank.
      Halmia | Half    | 44.90  | beige,grey       | 260      | no    | 4.1    | aluminium | A half one, flat against the wall.
      Halmia | Market  | 99.00  | beige            | 300      | no    | 4.9    | eucalyptus | A wooden pole and a cord.`,
  },
  {
    type: 'parasol base',
    names: { de: 'Schirmständer', es: 'base para sombrilla', zh: '伞座' },
    synonyms: ['umbrella stand', 'parasol stand', 'umbrella base', 'parasol foot'],
    picture: 'parasol-base',
    bay: 6,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} parasol base, ${p.ballast} kg`,
    about: (p) => `${p.ballast} kg of ${p.material}, for poles up to ${p.poleMm} mm.`,
    says: {
      good: [
        'Our parasol stands like a rock.',
        'Sits flat and does not rock.',
        'Takes our thick pole as well.',
      ],
      fair: ['Heavy, but that is the point.'],
    },
    rows: table`
      brand  | model | price | colours    | ballast | material | poleMm | note
      Halmia | Stone | 34.90 | grey,black | 25     | concrete | 48     | For parasols up to 250 cm.
      Halmia | Stone | 59.90 | grey       | 40     | concrete | 55     | On wheels, for parasols up to 300 cm.
      Halmia | Water | 19.90 | green      | 2.2    | plastic  | 38     | Fill it with water or with sand.`,
  },
  {
    type: 'hammock',
    names: { de: 'Hängematte', es: 'hamaca', zh: '吊床' },
    synonyms: ['hanging chair', 'swing bed', 'garden hammock'],
    picture: 'hammock',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} hammock`,
    about: (p) => `${p.lengthCm} cm long, carries ${p.carries} kg, of ${p.material}.`,
    says: {
      good: ['I fell asleep at once.', 'Strong cloth, soft to lie on.', 'Everybody wants to lie in it.'],
      fair: ['Lovely; hooks would have been nice in the box.'],
    },
    rows: table`
      brand  | model  | price  | colours           | lengthCm | carries | material | weight | note
      Halmia | Siesta | 34.90  | blue,red          | 210      | 120     | cotton   | 1.2    | For one.
      Halmia | Siesta | 54.90  | green,beige       | 240      | 200     | cotton   | 2.1    | For two.
      Halmia | Trail  | 29.90  | green,orange      | 260      | 150     | nylon    | 0.5    | As small as a loaf; with straps for trees.
      Halmia | Frame  | 149.00 | beige             | 220      | 130     | cotton   | 14.5   | With a stand of steel, so no trees are needed.`,
  },
  {
    type: 'garden light',
    names: { de: 'Gartenleuchte', es: 'luz de jardín', zh: '花园灯' },
    synonyms: ['solar light', 'solar lamp', 'path light'],
    picture: 'garden-light',
    bay: 6,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} solar garden light`,
    about: (p) => `Charges in the sun and shines ${p.batteryLife} hours at night with ${p.brightness} lm.`,
    says: {
      good: ['Comes on by itself at dusk.', 'A warm, gentle light.', 'Shines even after a grey day.'],
      fair: ['Pretty; a little dim in December.'],
    },
    rows: table`
      brand  | model   | price | colours      | brightness | batteryLife | height | outdoor | note
      Skymra | Path    | 9.90  | black,silver | 15         | 8           | 38     | yes     | Push it into the soil, there is no wire.
      Skymra | Globe   | 24.90 | white        | 60         | 10          | 20     | yes     | A glowing ball for the terrace.
      Skymra | Lantern | 19.90 | black,copper | 20         | 9           | 28     | yes     | A candle that no wind puts out.
      Skymra | Flame   | 17.90 | black        | 12         | 10          | 78     | yes     | Flickers like a torch.
      Skymra | Watch   | 34.90 | black        | 800        | 6           | 18     | yes     | Grows bright when somebody comes.
      Skymra | Stone   | 14.90 | grey         | 10         | 8           | 10     | yes     | Looks like a pebble by day.
      Skymra | Step    | 12.90 | silver       | 18         | 8           | 6      | yes     | Screws to the edge of a stair.`,
  },
]
