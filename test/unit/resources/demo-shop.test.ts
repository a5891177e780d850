import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readShop } from '../../../electron/builder/read/read-shop'
import {
  floorPlanSchema,
  offerSchema,
  productSchema,
  shopSchema,
  type Product,
} from '../../../electron/contract/catalogue'
import { makeDemoShop } from '../../../scripts/demo-shop/shop.mjs'

const folder = join(import.meta.dirname, '../../../resources/demo-shop')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const shop = shopSchema.parse(read('shop.json'))
const products = z.array(productSchema).parse(read('products.json'))
const offers = z.array(offerSchema).parse(read('offers.json'))
const floorPlan = floorPlanSchema.parse(read('floor-plan.json'))

const bySku = new Map(products.map((product) => [product.sku, product]))
const twins = (values: readonly string[]) => {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

describe('the files of the demo shop', () => {
  it('are what its generator makes, byte for byte', () => {
    const made = makeDemoShop()
    const committed = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'))
    expect(committed.sort()).toEqual([...made.keys()].sort())
    const stale = committed.filter((name) => readFileSync(join(folder, name), 'utf8') !== made.get(name))
    expect(stale, 'run `npm run demo-shop`').toEqual([])
  })

  it('are a shop that the builder takes', async () => {
    expect((await readShop(folder)).products).toHaveLength(products.length)
  })

  it('depend on the seed, and on nothing else', () => {
    const [once, again, other] = [7, 7, 8].map((seed) => makeDemoShop(seed).get('products.json'))
    expect(once === again).toBe(true)
    expect(once === other).toBe(false)
  })
})

describe('the products of the demo shop', () => {
  it('are at least three thousand, of four hundred types or more, in fourteen departments', () => {
    expect(products.length).toBeGreaterThanOrEqual(3000)
    expect(new Set(products.map(({ type }) => type)).size).toBeGreaterThanOrEqual(400)
    expect(shop.departments).toHaveLength(14)
  })

  it('fill every department with two hundred or more', () => {
    for (const { id } of shop.departments)
      expect(products.filter(({ department }) => department === id).length, id).toBeGreaterThanOrEqual(200)
  })

  it('have names and numbers of their own', () => {
    expect(twins(products.map(({ name }) => name))).toEqual([])
    expect(twins(products.map(({ sku }) => sku))).toEqual([])
  })

  it('read like shelf labels: the brand first, no gaps, no leftover of a template', () => {
    for (const { name, brand, description } of products) {
      expect(name.startsWith(`${brand} `), name).toBe(true)
      expect(`${name} ${description}`).not.toMatch(/undefined|NaN|\s\s|null|\.\.|\s,/)
      expect(description).toMatch(/\.$/)
      expect(`${name} ${description}`).not.toMatch(
        /(?<![\d.,])1 (cups|hours|minutes|pieces|programmes|settings|slices|speeds|steps|weeks)\b/,
      )
    }
  })

  it('cost between 50 cents and 2500 euros, at prices a shop would print', () => {
    for (const { name, priceCents } of products) {
      expect(priceCents, name).toBeGreaterThanOrEqual(50)
      expect(priceCents, name).toBeLessThanOrEqual(250_000)
      expect(priceCents % 10, name).toBe(0)
    }
  })

  it('have one kind of fact for each key: a label, a unit and a better end', () => {
    const kinds = new Map<string, unknown>()
    for (const { key, label, unit, better, superlative } of products.flatMap(
      ({ attributes }) => attributes,
    )) {
      const kind = { label, unit, better, superlative }
      expect(kinds.get(key) ?? kind, key).toEqual(kind)
      kinds.set(key, kind)
    }
  })

  it('tell two facts or more', () => {
    for (const { name, attributes } of products) expect(attributes.length, name).toBeGreaterThanOrEqual(2)
  })

  it('keep knives and lighters from the hands of minors', () => {
    const isDangerous = ({ type }: Product) => ['kitchen knife', 'lighter'].includes(type)
    for (const { name, minimumAge } of products.filter(isDangerous)) expect(minimumAge, name).toBe(18)
  })
})

describe('the offers of the demo shop', () => {
  it('are on products that exist, one each', () => {
    expect(offers.filter(({ sku }) => !bySku.has(sku))).toEqual([])
    expect(twins(offers.map(({ sku }) => sku))).toEqual([])
    expect(offers.length).toBeGreaterThan(30)
  })

  it('save money', () => {
    for (const offer of offers) {
      const price = priceOf(offer.sku)
      if (offer.kind === 'price-cut') expect(offer.wasCents, offer.sku).toBeGreaterThan(price)
      else expect(offer.totalCents, offer.sku).toBeLessThan(price * offer.quantity)
    }
  })

  it('never make a pack cheaper than one of it', () => {
    for (const offer of offers)
      if (offer.kind === 'multi-buy') expect(offer.totalCents, offer.sku).toBeGreaterThan(priceOf(offer.sku))
  })
})

describe('the floor of the demo shop', () => {
  it('has a bay and a shelf for every product', () => {
    for (const { name, location } of products) {
      const unit = floorPlan.shelves.find(({ aisle }) => aisle === location.aisle)
      expect(unit, name).toBeDefined()
      expect(location.bay, name).toBeLessThanOrEqual(unit?.bays ?? 0)
      expect(location.shelf, name).toBeLessThanOrEqual(unit?.levels ?? 0)
    }
  })

  it('keeps a type together in one bay of its department', () => {
    const bays = new Map<string, Set<string>>()
    for (const { type, location, department } of products) {
      expect(shop.departments.find(({ id }) => id === department)?.aisle).toBe(location.aisle)
      bays.set(type, (bays.get(type) ?? new Set()).add(`${location.aisle}/${location.bay}`))
    }
    expect([...bays].filter(([, places]) => places.size > 1)).toEqual([])
  })

  it('keeps what weighs over 5 kg at knee height or lower', () => {
    const isHeavy = ({ attributes }: Product) =>
      attributes.some(({ key, value }) => key === 'weight' && Number(value) > 5)
    for (const { name, location } of products.filter(isHeavy))
      expect(location.shelf, name).toBeLessThanOrEqual(3)
  })

  it('lies inside its walls, and nothing stands in the main walk', () => {
    const [walk] = floorPlan.walks
    const things = [...floorPlan.shelves, ...floorPlan.landmarks]
    for (const { x, y, widthM, depthM } of things) {
      expect(x).toBeGreaterThan(0)
      expect(y).toBeGreaterThan(0)
      expect(x + widthM).toBeLessThan(floorPlan.widthM)
      expect(y + depthM).toBeLessThan(floorPlan.depthM)
      expect(x + widthM <= (walk?.x ?? 0) || x >= (walk?.x ?? 0) + (walk?.widthM ?? 0)).toBe(true)
    }
  })

  it('has a shelf unit and a sign for every department', () => {
    const signs = floorPlan.aisles.map(({ id, name }) => ({ aisle: id, name }))
    expect(signs).toEqual(shop.departments.map(({ aisle, name }) => ({ aisle, name })))
    expect(floorPlan.shelves.map(({ aisle }) => aisle)).toEqual(signs.map(({ aisle }) => aisle))
  })
})

function priceOf(sku: Product['sku']): number {
  const product = bySku.get(sku)
  if (!product) throw new Error(`no product ${sku}`)
  return product.priceCents
}
