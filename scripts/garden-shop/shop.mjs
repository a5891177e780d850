import { chance, chanceBetween } from '../demo-shop/chance.mjs'
import { oneALine, pretty } from '../lib/write-shop.mjs'
import { departments } from './departments.mjs'
import { drawings } from './drawings.mjs'
import { floorPlan } from './floor-plan.mjs'
import { knowledge } from './knowledge.mjs'

const SEED = 1847
/** The morning on which everything was counted. */
const COUNTED_AT = '2026-11-24T08:10:00.000Z'

/** What the columns of the tables mean; those that are not here are only read by the sentences. */
const FACTS = {
  seeds: { label: 'Seeds', better: 'high', superlative: 'fullest' },
  pieces: { label: 'Bulbs' },
  grams: { label: 'Contents', unit: 'g' },
  kilos: { label: 'Contents', unit: 'kg' },
  litres: { label: 'Contents', unit: 'l' },
  height: { label: 'Grows to', unit: 'cm' },
  heat: { label: 'Heat', unit: 'SHU', better: 'high', superlative: 'hottest' },
  bloom: { label: 'Flower colour' },
  sow: { label: 'Sow' },
  plant: { label: 'Plant' },
  flowers: { label: 'Flowers' },
  covers: { label: 'Enough for', unit: 'm²' },
  length: { label: 'Length', unit: 'cm' },
  material: { label: 'Material' },
  cuts: { label: 'Cuts up to', unit: 'mm', better: 'high', superlative: 'strongest' },
  weight: { label: 'Weight', unit: 'g', better: 'low', superlative: 'lightest' },
  size: { label: 'Size' },
  entrance: { label: 'Entrance', unit: 'mm' },
}

/** The whole shop folder as `path -> text`. The same seed gives the same bytes. */
export function makeGardenShop() {
  const products = departments.flatMap((department) =>
    department.types.flatMap((type) => type.rows.map((row, i) => describe(department, type, row, i))),
  )
  const used = new Set([
    ...products.map(({ picture }) => picture),
    ...departments.map(({ picture }) => picture),
  ])
  return new Map([
    ['shop.json', pretty(shop())],
    ['products.json', oneALine(products)],
    ['offers.json', oneALine(offersOf(products))],
    ['floor-plan.json', pretty(floorPlan(aisles()))],
    ['knowledge.json', pretty(knowledge)],
    ...Object.entries(drawings)
      .filter(([slug]) => used.has(slug))
      .map(([slug, svg]) => [`pictures/${slug}.svg`, svg]),
  ])
}

const shop = () => ({
  id: 'old-glasshouse',
  name: 'The Old Glasshouse',
  currency: 'GBP',
  locale: 'en-GB',
  departments: departments.map(({ id, name, names, aisle, picture }) => ({
    id,
    name,
    names,
    aisle,
    picture,
  })),
  types: departments.flatMap(({ types }) => types.map(({ type, names }) => ({ name: type, names }))),
  showcase: [
    ...['packet-sunflower', 'nest-box', 'net-tulip'],
    ...['packet-tomato', 'packet-carrot', 'bird-food', 'packet-chilli'],
    ...['potting-soil', 'seed-potatoes'],
  ]
    .map((picture) => ({ picture, colour: null }))
    .concat([
      { picture: 'watering-can', colour: 'green' },
      { picture: 'secateurs', colour: 'red' },
    ]),
  examples: [
    'tomatoes for a hanging basket',
    'white tulips',
    'something against slugs',
    'the hottest chilli',
    'secateurs for the left hand',
    'seeds for bees',
  ],
})

const aisles = () =>
  departments.map(({ aisle, name, names, picture }) => ({ id: aisle, name, names, picture }))

function describe(department, type, row, i) {
  const name = `${row.brand} ${row.variety} ${type.type}`
  const translated = (word) => `${row.brand} ${row.variety}, ${word}`
  return {
    sku: `G${chanceBetween(SEED, `sku ${name}`, 100_000, 999_999)}`,
    name,
    names: Object.fromEntries(
      Object.entries(type.names).map(([language, word]) => [language, translated(word)]),
    ),
    brand: row.brand,
    type: type.type,
    synonyms: type.synonyms,
    department: department.id,
    description: type.about(row).trim(),
    priceCents: Math.round(row.price * 100),
    colour: type.colours ?? null,
    attributes: Object.entries(FACTS)
      .filter(([key]) => row[key] !== undefined)
      .map(([key, { label, ...rest }]) => ({ key, label, value: row[key], ...rest })),
    picture: type.picture,
    location: { aisle: department.aisle, bay: type.bay, shelf: 1 + (i % 3) },
    stock: chance(SEED, `gone ${name}`) < 0.05 ? 0 : chanceBetween(SEED, `stock ${name}`, 2, 40),
    stockCheckedAt: COUNTED_AT,
  }
}

/** Last year's packets are cheaper, and three nets of bulbs cost less than three times one. */
function offersOf(products) {
  return products.flatMap(({ sku, name, department, priceCents }) => {
    const drawn = chance(SEED, `offer ${name}`)
    if (department === 'vegetable-seeds' && drawn < 0.12)
      return [{ kind: 'price-cut', sku, wasCents: priceCents + 100, until: '2027-01-31' }]
    if (department === 'bulbs' && drawn < 0.3)
      return [
        {
          kind: 'multi-buy',
          sku,
          quantity: 3,
          totalCents: Math.round(priceCents * 2.4),
          until: '2026-12-24',
        },
      ]
    return []
  })
}
