import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Attribute, FloorPlan, Offer, Product, Shop } from '../../electron/contract/catalogue'
import { skuSchema } from '../../electron/contract/ids'

/** A made-up shop of a few products, small enough to know by heart. */

interface Sketch {
  readonly name: string
  readonly brand: string
  readonly priceCents: number
  readonly colour?: string
  readonly description?: string
  readonly attributes?: readonly Attribute[]
  readonly stock?: number
  readonly rating?: { mean: number; count: number }
}

interface TypeSketch {
  readonly type: string
  readonly synonyms: readonly string[]
  readonly department: string
  readonly products: readonly Sketch[]
}

const length = (value: number): Attribute => ({ key: 'length', label: 'Length', value, unit: 'm' })
const capacity = (value: number): Attribute => ({
  key: 'capacity',
  label: 'Capacity',
  value,
  unit: 'l',
  better: 'high',
  superlative: 'largest',
})
const noise = (value: number): Attribute => ({
  key: 'noise',
  label: 'Noise',
  value,
  unit: 'dB',
  better: 'low',
  superlative: 'quietest',
})
const screen = (value: number): Attribute => ({ key: 'screen', label: 'Screen', value, unit: 'in' })
const yes = (key: string, label: string): Attribute => ({ key, label, value: true })

const TYPES: readonly TypeSketch[] = [
  {
    type: 'kettle',
    synonyms: ['electric kettle', 'water boiler'],
    department: 'kitchen',
    products: [
      {
        name: 'Emberly kettle, red',
        brand: 'Emberly',
        priceCents: 3990,
        colour: 'red',
        attributes: [capacity(1.7)],
      },
      {
        name: 'Emberly kettle, black',
        brand: 'Emberly',
        priceCents: 3990,
        colour: 'black',
        attributes: [capacity(1.7)],
      },
      { name: 'Tarn travel kettle', brand: 'Tarn', priceCents: 2490, attributes: [capacity(0.5)] },
      {
        name: 'Tarn family kettle',
        brand: 'Tarn',
        priceCents: 5990,
        attributes: [capacity(2.2)],
        rating: { mean: 4.8, count: 210 },
      },
    ],
  },
  {
    type: 'mug',
    synonyms: ['cup'],
    department: 'kitchen',
    products: [
      { name: 'Lerrin mug, blue', brand: 'Lerrin', priceCents: 690, colour: 'blue' },
      { name: 'Lerrin mug, red', brand: 'Lerrin', priceCents: 690, colour: 'red' },
      { name: 'Lerrin mug, white', brand: 'Lerrin', priceCents: 690, colour: 'white', stock: 0 },
    ],
  },
  {
    type: 'tower fan',
    synonyms: ['fan', 'column fan', 'standing fan'],
    department: 'fans-air',
    products: [
      { name: 'Brisant Column tower fan', brand: 'Brisant', priceCents: 3990, attributes: [noise(48)] },
      {
        name: 'Nordal Hush tower fan',
        brand: 'Nordal',
        priceCents: 8900,
        attributes: [noise(24)],
        description: 'Made for the bedroom. Moves cool air without a sound.',
      },
      { name: 'Nordal Basic tower fan', brand: 'Nordal', priceCents: 5500, attributes: [noise(41)] },
    ],
  },
  {
    type: 'desk fan',
    synonyms: ['fan', 'table fan'],
    department: 'fans-air',
    products: [
      { name: 'Brisant 20 desk fan', brand: 'Brisant', priceCents: 1990, attributes: [noise(39)] },
      { name: 'Brisant 30 desk fan', brand: 'Brisant', priceCents: 2990, attributes: [noise(44)] },
    ],
  },
  {
    type: 'USB cable',
    synonyms: ['USB-C cable', 'charging cable', 'cable'],
    department: 'cables',
    products: [
      { name: 'Slado USB-C cable, 1 m', brand: 'Slado', priceCents: 990, attributes: [length(1)] },
      { name: 'Slado USB-C cable, 2 m', brand: 'Slado', priceCents: 1290, attributes: [length(2)] },
      { name: 'Kabling USB-C cable, 3 m', brand: 'Kabling', priceCents: 1590, attributes: [length(3)] },
    ],
  },
  {
    type: 'HDMI cable',
    synonyms: ['TV cable', 'cable'],
    department: 'cables',
    products: [
      { name: 'Slado Clear HDMI cable, 1.5 m', brand: 'Slado', priceCents: 990, attributes: [length(1.5)] },
      { name: 'Slado Clear HDMI cable, 5 m', brand: 'Slado', priceCents: 2490, attributes: [length(5)] },
    ],
  },
  {
    type: 'battery',
    synonyms: ['batteries', 'AA batteries', 'AAA batteries'],
    department: 'cables',
    products: [
      { name: 'Zappo AA batteries, pack of 4', brand: 'Zappo', priceCents: 390 },
      { name: 'Zappo AAA batteries, pack of 4', brand: 'Zappo', priceCents: 390 },
    ],
  },
  {
    type: 'TV',
    synonyms: ['television', 'smart TV'],
    department: 'sound-tv',
    products: [
      { name: 'Klarin View TV, 43 inch', brand: 'Klarin', priceCents: 29900, attributes: [screen(43)] },
      { name: 'Klarin View TV, 55 inch', brand: 'Klarin', priceCents: 44900, attributes: [screen(55)] },
    ],
  },
  {
    type: 'headphones',
    synonyms: ['over-ear headphones', 'headset'],
    department: 'sound-tv',
    products: [
      {
        name: 'Ekkoa Calm headphones',
        brand: 'Ekkoa',
        priceCents: 11900,
        attributes: [yes('noise-cancelling', 'Noise cancelling')],
        description: 'Block the noise of trains and planes.',
      },
      { name: 'Ekkoa Cable headphones', brand: 'Ekkoa', priceCents: 1990 },
    ],
  },
  {
    type: 'house plant',
    synonyms: ['plant', 'indoor plant'],
    department: 'plants',
    products: [
      { name: 'Fernlow Snake plant', brand: 'Fernlow', priceCents: 1990, description: 'Needs little water.' },
      {
        name: 'Fernlow Peace lily',
        brand: 'Fernlow',
        priceCents: 1690,
        description: 'Likes shade and water.',
      },
    ],
  },
]

const DEPARTMENTS = [
  ['kitchen', 'Kitchen'],
  ['fans-air', 'Fans & air'],
  ['cables', 'Cables'],
  ['sound-tv', 'Sound & TV'],
  ['plants', 'Plants'],
] as const

export const smallShop: Shop = {
  id: 'small-shop',
  name: 'Small shop',
  currency: 'EUR',
  locale: 'en-IE',
  departments: DEPARTMENTS.map(([id, name]) => ({ id, name, aisle: '1', picture: 'thing' })),
  examples: ['a red kettle'],
}

export const smallProducts: readonly Product[] = TYPES.flatMap(({ products, ...type }, typeIndex) =>
  products.map((product, index): Product => ({
    sku: skuSchema.parse(`${typeIndex + 1}0${index + 1}`),
    name: product.name,
    brand: product.brand,
    type: type.type,
    synonyms: [...type.synonyms],
    department: type.department,
    description: product.description ?? `A ${type.type} for every day.`,
    priceCents: product.priceCents,
    colour: product.colour ?? null,
    attributes: [...(product.attributes ?? [])],
    picture: 'thing',
    location: { aisle: '1', bay: typeIndex + 1, shelf: 2 },
    stock: product.stock ?? 5,
    stockCheckedAt: '2026-11-24T07:30:00.000Z',
    ...(product.rating && { rating: product.rating }),
  })),
)

/** The product of that name; a misspelt one fails the test at once. */
export function smallProduct(name: string): Product {
  const product = smallProducts.find((candidate) => candidate.name === name)
  if (!product) throw new Error(`the small shop has no ${name}`)
  return product
}

export const smallOffers: readonly Offer[] = [
  { kind: 'price-cut', sku: smallProduct('Emberly kettle, red').sku, wasCents: 4990, until: '2026-12-24' },
  {
    kind: 'multi-buy',
    sku: smallProduct('Zappo AA batteries, pack of 4').sku,
    quantity: 3,
    totalCents: 1000,
    until: '2026-11-20',
  },
]

export const smallFloorPlan: FloorPlan = {
  widthM: 12,
  depthM: 8,
  walls: [
    [0, 0],
    [12, 0],
    [12, 8],
    [0, 8],
  ],
  doors: [],
  kiosk: { x: 6, y: 7 },
  shelves: [
    {
      id: 'row-1',
      aisle: '1',
      x: 1,
      y: 1,
      widthM: 10,
      depthM: 1,
      face: 'down',
      firstBayAt: 'left',
      bays: 12,
      levels: 4,
    },
  ],
  aisles: [{ id: '1', name: 'Everything', picture: 'thing' }],
  walks: [],
  landmarks: [],
}

/** What the files of the small shop hold; a test replaces what it wants to spoil. */
export const smallShopFiles: Readonly<Record<string, unknown>> = {
  'shop.json': smallShop,
  'products.json': smallProducts,
  'offers.json': smallOffers,
  'floor-plan.json': smallFloorPlan,
}

/** Writes the small shop, with `changed` files in place of its own, into a fresh folder. */
export async function writeSmallShop(changed: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aisle-small-shop-'))
  await mkdir(join(folder, 'pictures'))
  await writeFile(join(folder, 'pictures', 'thing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  for (const [name, content] of Object.entries({ ...smallShopFiles, ...changed })) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}
