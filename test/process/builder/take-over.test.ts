import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Product } from '../../../electron/contract/catalogue'
import { skuSchema } from '../../../electron/contract/ids'
import { smallOffers, smallProducts, smallShop } from '../../helpers/small-shop'
import {
  build,
  cleanUp,
  isSameIn,
  isWholeRelease,
  largestDifference,
  mark,
  newShop,
  newStore,
  readAll,
} from './support'

afterEach(cleanUp)

/** A file of each part of a release. */
const PARTS = {
  assets: 'shop.json',
  catalogue: 'catalogue.db',
  index: 'search-index.bin',
  vectors: 'vectors.bin',
}
type Part = keyof typeof PARTS

const [first, ...others] = smallProducts as [Product, ...Product[]]

/** Which parts the release of a changed shop takes over from the one before. */
async function takenOver(changed: Readonly<Record<string, unknown>>, picture?: string): Promise<Part[]> {
  const store = await newStore()
  const before = await build(await newShop(), store)
  const shop = await newShop(changed)
  if (picture !== undefined) await writeFile(join(shop, 'pictures/thing.svg'), picture)
  for (const name of Object.values(PARTS)) await mark(join(store, before.releaseId), name)
  const { releaseId, isNew } = await build(shop, store)
  expect(isNew).toBe(true)
  expect(await isWholeRelease(join(store, releaseId))).toBe(true)
  const parts = Object.keys(PARTS) as Part[]
  const dirs = [before.releaseId, releaseId].map((id) => join(store, id)) as [string, string]
  const marks = await Promise.all(parts.map((part) => isSameIn(...dirs, PARTS[part])))
  return parts.filter((_, index) => marks[index])
}

describe('a release takes over', () => {
  it.each<[string, Record<string, unknown>, string | undefined, Part[]]>([
    ['a drawing', {}, '<svg>other</svg>', ['catalogue', 'index', 'vectors']],
    [
      "the shop's name",
      { 'shop.json': { ...smallShop, name: 'Other' } },
      undefined,
      ['catalogue', 'vectors'],
    ],
    ['an offer', { 'offers.json': smallOffers.slice(1) }, undefined, ['assets', 'vectors']],
    [
      'a price',
      { 'products.json': [{ ...first, priceCents: first.priceCents - 1 }, ...others] },
      undefined,
      ['assets', 'vectors'],
    ],
    [
      'a name',
      { 'products.json': [{ ...first, name: 'Emberly kettle, crimson' }, ...others] },
      undefined,
      ['assets'],
    ],
    [
      'the order of the products',
      { 'products.json': [...others, first] },
      undefined,
      // Rows stay where they are; only the keys say that something is different.
      ['assets'],
    ],
  ])('what did not change when %s did', async (_what, changed, picture, expected) => {
    expect(await takenOver(changed, picture)).toEqual(expected)
  })

  it('nothing that is damaged', async () => {
    const store = await newStore()
    const { releaseId: old } = await build(await newShop(), store)
    for (const name of ['catalogue.db', 'search-index.bin', 'vectors.bin']) {
      await writeFile(join(store, old, name), (await readFile(join(store, old, name))).fill(7, 100, 200))
    }
    const shop = await newShop({
      'products.json': [{ ...first, priceCents: 5 }, ...others],
      'offers.json': [],
    })
    const { releaseId } = await build(shop, store)
    expect(await isWholeRelease(join(store, releaseId))).toBe(true)
    const fresh = await newStore()
    await build(shop, fresh)
    expect(readAll(join(store, releaseId))).toEqual(readAll(join(fresh, releaseId)))
  })
})

/** A product that no other is like. */
const teapot: Product = {
  ...first,
  sku: skuSchema.parse('TEAPOT'),
  name: 'Marvellous teapot of Ghent',
  type: 'teapot',
  description: 'Pours without a drip.',
}

const withoutRow = (row: number) => smallProducts.filter((_, index) => index !== row)

describe('a release made from the one before finds what a new one finds', () => {
  it.each<[string, readonly Product[], boolean]>([
    [
      'a product is changed',
      smallProducts.map((product, row) => (row === 5 ? { ...product, ...words() } : product)),
      true,
    ],
    ['a product is added at the end', [...smallProducts, teapot], true],
    ['a product is added in the middle', smallProducts.toSpliced(7, 0, teapot), false],
    ['the first product is removed', withoutRow(0), false],
    ['the last product is removed', withoutRow(smallProducts.length - 1), true],
    ['two are removed and one is added', [teapot, ...withoutRow(9).slice(1)], false],
    ['article numbers are swapped', swapped(2, 3), false],
  ])('when %s', async (_what, products, isInFileOrder) => {
    const offers = smallOffers.filter(({ sku }) => products.some((product) => product.sku === sku))
    const cuts = offers.filter(({ kind }) => kind === 'price-cut')
    const shop = await newShop({ 'products.json': products, 'offers.json': cuts })
    const [used, fresh] = [await newStore(), await newStore()]
    await build(await newShop(), used)
    const { releaseId } = await build(shop, used)
    expect((await build(shop, fresh)).releaseId).toBe(releaseId)
    const [made, anew] = [readAll(join(used, releaseId)), readAll(join(fresh, releaseId))]
    expect(made.verdict).toBe('ok')
    expect(made.found).toEqual(anew.found)
    expect(made.products).toEqual(anew.products)
    expect(made.offers).toEqual(anew.offers)
    expect(largestDifference(made.vectors, anew.vectors)).toBeLessThan(1e-5)
    if (isInFileOrder) {
      const dirs = [used, fresh].map((store) => join(store, releaseId)) as [string, string]
      expect(await isSameIn(...dirs, 'search-index.bin')).toBe(true)
    }
  })

  it('after ten changes in a row', async () => {
    const used = await newStore()
    let products = smallProducts
    let releaseId = (await build(await newShop(), used)).releaseId
    for (let round = 0; round < 10; round++) {
      const row = (round * 7) % products.length
      products = products.map((product, index) =>
        index === row ? { ...product, description: `Changed in round ${round}.` } : product,
      )
      releaseId = (await build(await newShop({ 'products.json': products }), used)).releaseId
    }
    const fresh = await newStore()
    await build(await newShop({ 'products.json': products }), fresh)
    expect(readAll(join(used, releaseId))).toEqual(readAll(join(fresh, releaseId)))
  })

  it('when all prices change, and no vector is computed again', async () => {
    const store = await newStore()
    await build(await newShop(), store)
    const dearer = smallProducts.map((product) => ({ ...product, priceCents: product.priceCents + 1 }))
    const computed: number[] = []
    const { releaseId } = await build(await newShop({ 'products.json': dearer, 'offers.json': [] }), store, {
      onProgress: ({ stage, total }) => stage === 'vectors' && total > 0 && computed.push(total),
    })
    expect(computed).toEqual([])
    const fresh = await newStore()
    await build(await newShop({ 'products.json': dearer, 'offers.json': [] }), fresh)
    expect(readAll(join(store, releaseId))).toEqual(readAll(join(fresh, releaseId)))
  })
})

function words() {
  return { name: 'Lerrin beaker, turquoise', description: 'Kettle and cable are words of others.' }
}

/** The same rows under one another's numbers. */
function swapped(one: number, other: number): readonly Product[] {
  const skuAt = (row: number) => smallProducts[row]?.sku ?? first.sku
  return smallProducts.map((product, row) => {
    if (row === one) return { ...product, sku: skuAt(other) }
    return row === other ? { ...product, sku: skuAt(one) } : product
  })
}
