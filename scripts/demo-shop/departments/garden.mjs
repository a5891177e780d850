import { table } from '../table.mjs'

export const garden = {
  id: 'garden',
  name: 'Garden',
  aisle: '4',
  picture: 'watering-can',
  types: [
    {
      type: 'watering can',
      synonyms: ['can', 'water can', 'garden can'],
      picture: 'watering-can',
      bay: 1,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} watering can, ${p.capacity} l`,
      about: (p) => `Holds ${p.capacity} l, made of ${p.material}.`,
      rows: table`
        brand   | model | price | colours        | capacity | material | note
        Regna   | Pour  | 9.90  | green,blue,red | 5        | plastic  | The rose comes off for pouring.
        Regna   | Pour  | 13.90 | green,grey     | 10       | plastic  | The rose comes off for pouring.
        Regna   | Spout | 19.90 | copper,white   | 1.5      | steel    | A long thin spout for pots indoors.
        Bramlow | Old   | 34.90 | silver         | 9        | zinc     | As it stood in every garden once.`,
    },
    {
      type: 'garden hose',
      synonyms: ['hose', 'water hose', 'hosepipe', 'hose pipe'],
      picture: 'garden-hose',
      bay: 2,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} garden hose, ${p.length} m`,
      about: (p) => `${p.length} m of hose, ${p.diameter} cm inside.`,
      rows: table`
        brand | model   | price | colours | length | diameter | weight | note
        Regna | Flow    | 19.90 | green   | 15     | 1.3      | 2.1    | With both connectors.
        Regna | Flow    | 32.90 | green   | 30     | 1.3      | 4      | With both connectors.
        Regna | Nokink  | 44.90 | grey    | 25     | 1.3      | 3.6    | A woven layer keeps it from kinking.
        Regna | Stretch | 29.90 | blue    | 15     | 0.9      | 0.9    | Grows to three times its size under water, and shrinks to fit a bucket.`,
    },
    {
      type: 'spray nozzle',
      synonyms: ['hose nozzle', 'spray gun', 'garden shower', 'hose head'],
      picture: 'spray-nozzle',
      bay: 2,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} spray nozzle`,
      about: (p) => `${p.settings} patterns from mist to jet; reaches ${p.throws} m.`,
      rows: table`
        brand | model | price | colours  | settings | throws | material | note
        Regna | Aim 3 | 9.90  | green    | 3        | 6      | plastic  | Fits every common hose.
        Regna | Aim 8 | 16.90 | red,blue | 8        | 8      | plastic  | The thumb sets how much water flows.
        Regna | Brass | 24.50 | copper   | 2        | 12     | brass    | Turn it from mist to a hard jet.`,
    },
    {
      type: 'secateurs',
      synonyms: ['pruning shears', 'pruners', 'garden scissors', 'hedge scissors'],
      picture: 'secateurs',
      bay: 3,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} secateurs`,
      about: (p) => `Cuts branches up to ${p.cuts} mm and weighs ${p.weightG} g.`,
      rows: table`
        brand   | model   | price | colours | cuts | weightG | lengthCm | note
        Thornby | Snip    | 12.90 | green   | 16   | 180     | 18       | Made for small hands.
        Thornby | Bypass  | 24.90 | red     | 22   | 230     | 21       | For living wood: the two blades slide past each other.
        Thornby | Anvil   | 27.90 | blue    | 25   | 250     | 21       | For dry wood: the blade meets a flat anvil.
        Thornby | Ratchet | 39.90 | red     | 30   | 290     | 20       | Cuts thick branches in three easy squeezes.`,
    },
    {
      type: 'garden gloves',
      synonyms: ['gloves', 'gardening gloves', 'work gloves'],
      picture: 'garden-gloves',
      bay: 3,
      shelves: [3],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} garden gloves, size ${p.size}`,
      about: (p) => `A pair in size ${p.size}, palms of ${p.material}.`,
      rows: table`
        brand   | model | price | colours    | size | material | note
        Thornby | Grip  | 5.90  | green      | S    | latex    | Thin enough to feel a seed.
        Thornby | Grip  | 5.90  | green,blue | M    | latex    | Thin enough to feel a seed.
        Thornby | Grip  | 5.90  | blue       | L    | latex    | Thin enough to feel a seed.
        Thornby | Rose  | 16.90 | brown      | M    | leather  | Long cuffs save your arms from thorns.`,
    },
    {
      type: 'hand trowel',
      synonyms: ['trowel', 'small shovel', 'hand shovel', 'hand spade'],
      picture: 'hand-trowel',
      bay: 4,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} hand trowel`,
      about: (p) => `${p.lengthCm} cm long, with a handle of ${p.material}.`,
      rows: table`
        brand   | model | price | colours   | lengthCm | material | weightG | note
        Bramlow | Ash   | 12.90 | brown     | 32       | ash wood | 310     | The steel blade will not bend.
        Bramlow | Soft  | 7.90  | green,red | 28       | plastic  | 190     | Marks on the blade show how deep you plant.`,
    },
    {
      type: 'spade',
      synonyms: ['shovel', 'digging spade', 'garden spade'],
      picture: 'spade',
      bay: 4,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} spade, ${p.lengthCm} cm`,
      about: (p) => `${p.lengthCm} cm long and ${p.weight} kg, with a handle of ${p.material}.`,
      rows: table`
        brand   | model | price | colours | lengthCm | weight | material   | note
        Bramlow | Dig   | 29.90 | brown   | 105      | 1.9    | ash wood   | Wide treads for your boots.
        Bramlow | Tall  | 39.90 | black   | 120      | 1.7    | fibreglass | Spares the back of tall people.`,
    },
    {
      type: 'rake',
      synonyms: ['leaf rake', 'garden rake', 'lawn rake'],
      picture: 'rake',
      bay: 4,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} rake, ${p.width} cm`,
      about: (p) => `${p.width} cm wide and ${p.weight} kg.`,
      rows: table`
        brand   | model | price | colours | width | lengthCm | weight | note
        Bramlow | Leaf  | 19.90 | green   | 50    | 160      | 0.7    | Springy tines gather leaves and leave the lawn.
        Bramlow | Bed   | 24.90 | brown   | 36    | 155      | 1.1    | Steel teeth break up and level the soil.`,
    },
    {
      type: 'grass seed',
      synonyms: ['lawn seed', 'seed', 'lawn'],
      picture: 'grass-seed',
      bay: 5,
      shelves: [3, 2],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} grass seed, ${p.contents} kg`,
      about: (p) => `${p.contents} kg of seed, enough for ${p.area} m².`,
      rows: table`
        brand   | model | price | colours | contents | area | light      | note
        Mossrow | Play  | 12.90 | -       | 1        | 40   | sun        | A tough lawn that children may play on.
        Mossrow | Play  | 44.90 | -       | 5        | 200  | sun        | A tough lawn that children may play on.
        Mossrow | Shade | 15.90 | -       | 1        | 40   | half shade | Grows under trees.
        Mossrow | Patch | 8.90  | -       | 0.5      | 15   | sun        | Mends bare spots in three weeks.`,
    },
    {
      type: 'bird feeder',
      synonyms: ['bird house', 'bird table', 'feeder'],
      picture: 'bird-feeder',
      bay: 5,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} bird feeder`,
      about: (p) => `Hangs from a branch and takes ${p.capacity} l of seed.`,
      rows: table`
        brand   | model | price | colours     | capacity | material | height | note
        Bramlow | Inn   | 19.90 | brown,green | 1.5      | wood     | 24     | The roof keeps the seed dry.
        Bramlow | Tube  | 14.50 | silver      | 0.8      | steel    | 30     | Four perches, too small for pigeons.
        Bramlow | Lodge | 32.90 | red         | 2.5      | wood     | 30     | Two storeys, for seed and for fat balls.`,
    },
    {
      type: 'garden chair',
      synonyms: ['folding chair', 'outdoor chair', 'camping chair', 'deck chair'],
      picture: 'garden-chair',
      bay: 6,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} garden chair`,
      about: (p) => `Carries ${p.carries} kg and weighs ${p.weight} kg.`,
      rows: table`
        brand   | model  | price | colours         | carries | weight | folds | material  | note
        Bramlow | Bistro | 39.90 | green,red,white | 110     | 4.2    | yes   | steel     | Folds flat for the winter.
        Bramlow | Acre   | 69.00 | brown           | 130     | 5.5    | yes   | acacia    | Oil it once a year and it lasts for twenty.
        Bramlow | Sling  | 54.90 | grey,blue       | 120     | 3.8    | yes   | aluminium | The back leans in five steps.`,
    },
    {
      type: 'garden light',
      synonyms: ['solar light', 'solar lamp', 'path light'],
      picture: 'garden-light',
      bay: 6,
      shelves: [4],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} solar garden light`,
      about: (p) => `Charges in the sun and shines ${p.batteryLife} hours at night with ${p.brightness} lm.`,
      rows: table`
        brand  | model | price | colours      | brightness | batteryLife | height | outdoor | note
        Skymra | Path  | 9.90  | black,silver | 15         | 8           | 38     | yes     | Push it into the soil, there is no wire.
        Skymra | Globe | 24.90 | white        | 60         | 10          | 20     | yes     | A glowing ball for the terrace.`,
    },
  ],
}
