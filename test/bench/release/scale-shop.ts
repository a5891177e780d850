import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { FloorPlan, Product, Shop } from '../../../electron/contract/catalogue'
import type { Sku } from '../../../electron/contract/ids'

/** Catalogues of any size out of names that real shops use, multiplied where there are not enough of them. */

interface Seed {
  readonly name: string
  readonly brand: string
  readonly description: string
  readonly type: string
}

const BAYS = 20
const LEVELS = 6
const AISLES = 10
const EDITIONS = ['', 'boxed', 'second edition', 'twin pack', 'refurbished', 'import']

/** `dataDir` has the layout of the data folder beside the checkout; without it the demo shop's own names serve. */
export function readSeeds(dataDir: string | undefined): { readonly from: string; readonly seeds: Seed[] } {
  const path = dataDir && join(dataDir, 'catalog-scale', 'retrotech-products.csv.gz')
  if (path && existsSync(path)) {
    const rows = parse(gunzipSync(readFileSync(path)), {
      columns: true,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
    })
    return { from: 'catalog-scale', seeds: rows.flatMap((row) => seedOf(row as Record<string, string>)) }
  }
  const products = JSON.parse(readFileSync('resources/demo-shop/products.json', 'utf8')) as Product[]
  return {
    from: 'the demo shop',
    seeds: products.map(({ name, brand, description, type }) => ({ name, brand, description, type })),
  }
}

function seedOf({ name = '', manufacturer = '', long_description = '' }: Record<string, string>): Seed[] {
  const title = name.trim().slice(0, 100)
  if (title === '') return []
  const last = title.split(' - ').at(-1)?.trim().toLowerCase() ?? ''
  return [
    {
      name: title,
      brand: manufacturer.trim().slice(0, 60) || 'No name',
      description: long_description.trim().slice(0, 600) || title,
      type: last.length > 1 && last.length < 30 ? last : 'thing',
    },
  ]
}

export function scaleProducts(seeds: readonly Seed[], count: number): Product[] {
  return Array.from({ length: count }, (_, row): Product => {
    const seed = seeds[row % seeds.length]
    if (!seed) throw new Error('there are no names to make a catalogue of')
    const copy = Math.floor(row / seeds.length)
    const edition = [EDITIONS[copy % EDITIONS.length], copy >= EDITIONS.length ? String(copy) : '']
    const name = [seed.name, ...edition].filter(Boolean).join(', ')
    return {
      sku: `S${row}` as Sku,
      name,
      brand: seed.brand,
      type: seed.type,
      synonyms: [],
      department: `department-${(row % AISLES) + 1}`,
      description: seed.description,
      priceCents: 199 + ((row * 7919) % 50_000),
      colour: null,
      attributes: [{ key: 'weight', label: 'Weight', value: 50 + ((row * 31) % 3000), unit: 'g' }],
      picture: 'thing',
      location: {
        aisle: String((row % AISLES) + 1),
        bay: (row % BAYS) + 1,
        shelf: (row % LEVELS) + 1,
      },
      stock: row % 17,
      stockCheckedAt: '2026-11-24T07:30:00.000Z',
    }
  })
}

const aisleIds = Array.from({ length: AISLES }, (_, index) => String(index + 1))

const shop: Shop = {
  id: 'scale',
  name: 'A shop of many things',
  currency: 'EUR',
  locale: 'en-IE',
  departments: aisleIds.map((aisle) => ({
    id: `department-${aisle}`,
    name: `Department ${aisle}`,
    aisle,
    picture: 'thing',
  })),
  examples: ['a dvd'],
}

const floorPlan: FloorPlan = {
  widthM: 60,
  depthM: 40,
  walls: [
    [0, 0],
    [60, 0],
    [60, 40],
    [0, 40],
  ],
  doors: [],
  kiosk: { x: 30, y: 38 },
  shelves: aisleIds.map((aisle, index) => ({
    id: `row-${aisle}`,
    aisle,
    x: 5,
    y: 2 + index * 3.4,
    widthM: 50,
    depthM: 0.6,
    face: 'down',
    firstBayAt: 'left',
    bays: BAYS,
    levels: LEVELS,
  })),
  aisles: aisleIds.map((id) => ({ id, name: `Aisle ${id}`, picture: 'thing' })),
  walks: [],
  landmarks: [],
}

/** Writes a whole shop folder of `products`. */
export function writeScaleShop(folder: string, products: readonly Product[]): void {
  mkdirSync(join(folder, 'pictures'), { recursive: true })
  writeFileSync(
    join(folder, 'pictures', 'thing.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"/>',
  )
  writeFileSync(join(folder, 'shop.json'), JSON.stringify(shop))
  writeFileSync(join(folder, 'floor-plan.json'), JSON.stringify(floorPlan))
  writeFileSync(join(folder, 'offers.json'), '[]')
  writeScaleProducts(folder, products)
}

export function writeScaleProducts(folder: string, products: readonly Product[]): void {
  writeFileSync(
    join(folder, 'products.json'),
    `[\n${products.map((product) => JSON.stringify(product)).join(',\n')}\n]\n`,
  )
}
