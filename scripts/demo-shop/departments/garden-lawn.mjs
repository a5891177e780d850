import { table } from '../table.mjs'

export const lawn = [
  {
    type: 'grass seed',
    names: { de: 'Rasensamen', es: 'semilla de césped', zh: '草籽' },
    synonyms: ['lawn seed', 'seed', 'lawn'],
    picture: 'grass-seed',
    bay: 5,
    shelves: [3, 2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} grass seed, ${p.contents} kg`,
    about: (p) => `${p.contents} kg of seed, enough for ${p.area} m².`,
    says: {
      good: [
        'Green after ten days.',
        'Thick and even, the neighbours ask.',
        'Came up even where nothing grew before.',
      ],
      fair: ['Good seed; the pigeons think so too.'],
    },
    rows: table`
      brand   | model | price | colours | contents | area | light      | note
      Mossrow | Play  | 12.90 | -       | 1        | 40   | sun        | A tough lawn that children may play on.
      Mossrow | Play  | 44.90 | -       | 5        | 200  | sun        | A tough lawn that children may play on.
      Mossrow | Play  | 79.90 | -       | 10       | 400  | sun        | A tough lawn that children may play on.
      Mossrow | Shade | 15.90 | -       | 1        | 40   | half shade | Grows under trees.
      Mossrow | Shade | 64.90 | -       | 5        | 200  | half shade | Grows under trees.
      Mossrow | Patch | 8.90  | -       | 0.5      | 15   | sun        | Mends bare spots in three weeks.
      Mossrow | Dry   | 17.90 | -       | 1        | 40   | full sun   | Deep roots for hot summers.
      Mossrow | Dry   | 69.90 | -       | 5        | 200  | full sun   | Deep roots for hot summers.
      Mossrow | Bees  | 14.90 | -       | 0.5      | 100  | sun        | A meadow with forty wild flowers.`,
  },
  {
    type: 'lawn feed',
    names: { de: 'Rasendünger', es: 'abono para césped', zh: '草坪肥料' },
    synonyms: ['lawn fertiliser', 'grass fertiliser', 'lawn food', 'moss killer'],
    picture: 'lawn-feed',
    bay: 5,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} lawn feed, ${p.contents} kg`,
    about: (p) => `${p.contents} kg, enough for ${p.area} m² and ${p.lasts} weeks.`,
    says: {
      good: ['Dark green after two weeks.', 'Easy to scatter by hand.', 'The neighbours ask how I do it.'],
      fair: ['Works; smells a little until it rains.'],
    },
    rows: table`
      brand   | model  | price | colours | contents | area | lasts | note
      Mossrow | Spring | 14.90 | -       | 5        | 100  | 10    | Wakes the lawn after winter.
      Mossrow | Spring | 39.90 | -       | 20       | 400  | 10    | Wakes the lawn after winter.
      Mossrow | Autumn | 15.90 | -       | 5        | 100  | 12    | Makes it strong against frost.
      Mossrow | Slow   | 24.90 | -       | 5        | 125  | 20    | Once a year is enough.
      Mossrow | Moss   | 19.90 | -       | 5        | 140  | 8     | Feeds the grass and drives out the moss.
      Mossrow | Lime   | 9.90  | -       | 10       | 100  | 40    | Takes the sourness out of the soil.`,
  },
  {
    type: 'weedkiller',
    names: { de: 'Unkrautvernichter', es: 'herbicida', zh: '除草剂' },
    synonyms: ['weed killer', 'herbicide', 'weeds', 'something against weeds'],
    picture: 'weedkiller',
    bay: 5,
    shelves: [1],
    minimumAge: 18,
    name: (p) => `${p.brand} ${p.model} weedkiller, ${p.millilitres} ml`,
    about: (p) =>
      `${p.millilitres} ml for ${p.area} m²; works within ${p.works === 1 ? 'a day' : `${p.works} days`}.`,
    says: {
      good: ['The cracks are clean.', 'Worked as it says on the bottle.', 'One treatment was enough.'],
      fair: ['Works, but choose a day without wind.'],
    },
    rows: table`
      brand  | model | price | colours | millilitres | area | works | note
      Krautex | Path  | 14.90 | -      | 500         | 200  | 7     | To be mixed with water; read the label first.
      Krautex | Path  | 24.90 | -      | 1000        | 400  | 7     | To be mixed with water; read the label first.
      Krautex | Ready | 12.90 | -      | 750         | 15   | 1     | Ready to spray, from vinegar.
      Krautex | Lawn  | 19.90 | -      | 400         | 250  | 10    | Spares the grass and takes the clover.`,
  },
  {
    type: 'slug bait',
    names: { de: 'Schneckenkorn', es: 'cebo antibabosas', zh: '蛞蝓诱饵' },
    synonyms: ['slug pellets', 'snail bait', 'something against slugs', 'snail pellets'],
    picture: 'slug-bait',
    bay: 5,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} slug bait, ${p.grams} g`,
    about: (p) => `${p.grams} g of ${p.material} for ${p.area} m².`,
    says: {
      good: ['My salad is whole again.', 'Works even after rain.', 'Easy to scatter.'],
      fair: ['Helps; needs a second round in wet summers.'],
    },
    rows: table`
      brand   | model | price | colours | grams | area | material | note
      Krautex | Stop  | 7.90  | -       | 300   | 60   | bait pellets | Hedgehogs and dogs come to no harm.
      Krautex | Stop  | 14.90 | -       | 1000  | 200  | bait pellets | Hedgehogs and dogs come to no harm.
      Mossrow | Ring  | 9.90  | -       | 500   | 20   | wool pellets | Sheep's wool that slugs will not cross.`,
  },
  {
    type: 'compost bin',
    names: { de: 'Komposter', es: 'compostador', zh: '堆肥箱' },
    synonyms: ['composter', 'compost heap', 'compost box'],
    picture: 'compost-bin',
    bay: 1,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} compost bin, ${p.capacity} l`,
    about: (p) => `Takes ${p.capacity} l of leaves and peel; made of ${p.material}.`,
    says: {
      good: ['Good soil after one year.', 'Fits together without tools.', 'No smell at all.'],
      fair: ['Good, but the lid flies off in a storm.'],
    },
    rows: table`
      brand   | model | price | colours | capacity | material | height | note
      Tuinor  | Warm  | 49.90 | black   | 300      | plastic  | 85     | Keeps the heat in, so it ripens quickly.
      Tuinor  | Warm  | 79.90 | green   | 600      | plastic  | 100    | Keeps the heat in, so it ripens quickly.
      Bramlow | Slats | 39.90 | brown   | 500      | larch    | 80     | Boards that slide into each other.
      Tuinor  | Sill  | 34.90 | white,green | 12   | plastic  | 32     | For the kitchen: turns peel into plant food.`,
  },
]
