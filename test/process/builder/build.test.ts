import { writeFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { BuiltRelease } from '../../../electron/contract/builder'
import { AisleError } from '../../../electron/contract/errors'
import { readManifest } from '../../../electron/kit/release'
import { bundle } from '../../helpers/bundle'
import { NATIVE_PACKAGES } from '../../helpers/small-release'
import { smallProducts } from '../../helpers/small-shop'
import {
  build,
  buildApart,
  cleanUp,
  fingerprint,
  isWholeRelease,
  manyProducts,
  namesIn,
  newShop,
  newStore,
  readAll,
} from './support'

let bundleDir = ''
beforeAll(async () => {
  bundleDir = await bundle({ build: 'test/process/builder/fixtures/build.ts' }, NATIVE_PACKAGES)
})
afterAll(() => rm(bundleDir, { recursive: true }))
afterEach(cleanUp)

const knowledge = {
  openingHours: [{ days: ['monday'], opens: '09:00', closes: '18:00' }],
  entries: [{ id: 'wifi', topic: 'services', questions: { en: ['is there wifi'] }, answer: { en: 'Yes.' } }],
}

describe('a build', () => {
  it('makes one whole release, and touches no pointer', async () => {
    const store = await newStore()
    const { releaseId, isNew, isFinal } = await build(await newShop({ 'knowledge.json': knowledge }), store)
    expect([isNew, isFinal]).toEqual([true, true])
    expect(await namesIn(store)).toEqual([releaseId])
    const dir = join(store, releaseId)
    expect(await isWholeRelease(dir)).toBe(true)
    expect((await readManifest(dir)).counts).toEqual({
      products: smallProducts.length,
      offers: 2,
      pictures: 1,
      knowledge: 1,
      vectorsMissing: 0,
    })
    expect(await namesIn(dir)).toEqual([
      'catalogue.db',
      'floor-plan.json',
      'knowledge.json',
      'manifest.json',
      'pictures',
      'rows.tsv',
      'search-index.bin',
      'shop.json',
      'vectors.bin',
    ])
    expect(readAll(dir).verdict).toBe('ok')
  })

  it('keeps what a product has in other languages, and what customers wrote', async () => {
    const [first, ...others] = smallProducts
    const told = {
      names: { de: 'Wasserkocher', zh: '水壶' },
      reviews: [{ stars: 4, text: 'Boils quickly.' }],
    }
    const store = await newStore()
    const shop = await newShop({ 'products.json': [{ ...first, ...told }, ...others] })
    const { releaseId } = await build(shop, store)
    const { products } = readAll(join(store, releaseId))
    expect(products.find(({ sku }) => sku === first?.sku)).toMatchObject({
      names: JSON.stringify(told.names),
      reviews: JSON.stringify(told.reviews),
    })
  })

  it('gives the same shop the same name in every store, in the order of its products', async () => {
    const shop = await newShop()
    const [one, other] = [await newStore(), await newStore()]
    const { releaseId } = await build(shop, one)
    expect(await build(shop, other)).toEqual({ releaseId, isNew: true, isFinal: true })
    expect(await fingerprintOf(one, releaseId)).toEqual(await fingerprintOf(other, releaseId))
    const rows = await readFile(join(one, releaseId, 'rows.tsv'), 'utf8')
    expect(
      rows
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split('\t')[0]),
    ).toEqual(smallProducts.map(({ sku }) => sku))
  })

  it('gives the same shop the same name, whatever stood in the store before', async () => {
    const shop = await newShop()
    const { releaseId } = await build(shop, await newStore())
    const used = await newStore()
    await build(
      await newShop({ 'products.json': smallProducts.slice(3).toReversed(), 'offers.json': [] }),
      used,
    )
    expect((await build(shop, used)).releaseId).toBe(releaseId)
  })

  it('does nothing when the release is there, and makes a damaged one again', async () => {
    const shop = await newShop()
    const store = await newStore()
    const { releaseId } = await build(shop, store)
    expect(await build(shop, store)).toEqual({ releaseId, isNew: false, isFinal: true })
    await writeFile(join(store, releaseId, 'catalogue.db'), 'damaged')
    expect(await build(shop, store)).toEqual({ releaseId, isNew: true, isFinal: true })
    expect(await isWholeRelease(join(store, releaseId))).toBe(true)
    expect(await namesIn(store)).toEqual([releaseId])
  })

  it('lists what is wrong with a shop, and leaves everything as it was', async () => {
    const store = await newStore()
    await build(await newShop(), store)
    const before = await fingerprint(store)
    const [first] = smallProducts
    const bad = await newShop({ 'products.json': [...smallProducts, first, { ...first, sku: '?' }] })
    await expect(build(bad, store)).rejects.toMatchObject({
      kind: 'input',
      code: 'bad-shop',
      message: expect.stringContaining(`row ${smallProducts.length + 2} (?), sku: `) as string,
    })
    expect(await fingerprint(store)).toEqual(before)
  })

  it('says which shop folder is not there', async () => {
    const shopDir = join(await newStore(), 'nowhere')
    const error = { kind: 'input', message: expect.stringContaining(shopDir) as string }
    await expect(build(shopDir, await newStore())).rejects.toMatchObject(error)
  })

  it('notices a drawing that is changed after it was checked', async () => {
    const shop = await newShop()
    const store = await newStore()
    const changing = build(shop, store, {
      onStep: (step) => {
        if (step === 'assets') writeFileSync(join(shop, 'pictures/thing.svg'), '<svg>changed</svg>')
      },
    })
    await expect(changing).rejects.toMatchObject({ kind: 'not-ready', code: 'shop-changed' })
    expect(await namesIn(store)).toEqual([])
    expect((await build(shop, store)).isNew).toBe(true)
  })
})

describe('a build that is cancelled', () => {
  it.each(['checking', 'assets', 'catalogue', 'index', 'vectors', 'hashing', 'manifest'] as const)(
    'while it is at "%s" leaves no trace, and the next one is whole',
    async (at) => {
      const store = await newStore()
      const old = await build(await newShop(), store)
      const before = await fingerprint(join(store, old.releaseId))
      const abort = new AbortController()
      const shop = await newShop({ 'offers.json': [] })
      const cancelled = build(shop, store, {
        signal: abort.signal,
        onStep: (step) => {
          if (step === at) abort.abort(new AisleError('cancelled', 'build-cancelled', 'cancelled'))
        },
      })
      await expect(cancelled).rejects.toMatchObject({ kind: 'cancelled' })
      expect(await namesIn(store)).toEqual([old.releaseId])
      expect(await fingerprint(join(store, old.releaseId))).toEqual(before)
      const { releaseId } = await build(shop, store)
      expect(await isWholeRelease(join(store, releaseId))).toBe(true)
    },
  )
})

describe('a build with many new products', () => {
  it('makes a release of their text first, and then the whole one from it', async () => {
    const store = await newStore()
    const shop = await newShop()
    const firsts: BuiltRelease[] = []
    const whole = await build(shop, store, { textFirstAbove: 5, onTextFirst: (first) => firsts.push(first) })
    const [first] = firsts
    expect(firsts).toHaveLength(1)
    expect([first?.isFinal, whole.isFinal]).toEqual([false, true])
    const [early, late] = await Promise.all(
      [first?.releaseId ?? '', whole.releaseId].map((id) => readManifest(join(store, id))),
    )
    expect(await isWholeRelease(join(store, first?.releaseId ?? ''))).toBe(true)
    expect([early?.counts.vectorsMissing, late?.counts.vectorsMissing]).toEqual([smallProducts.length, 0])
    expect(early?.content).toBe(late?.content)
    const textOf = ({ products, found }: ReturnType<typeof readAll>) => ({ products, found })
    const [earlyText, lateText] = [early, late].map((manifest) =>
      readAll(join(store, manifest?.releaseId ?? '')),
    )
    expect(earlyText && textOf(earlyText)).toEqual(lateText && textOf(lateText))
  })

  it('fills in the vectors that it knows already', async () => {
    const store = await newStore()
    await build(await newShop({ 'products.json': smallProducts.slice(0, 10), 'offers.json': [] }), store)
    let first: BuiltRelease | undefined
    await build(await newShop(), store, { textFirstAbove: 5, onTextFirst: (built) => (first = built) })
    const { counts } = await readManifest(join(store, first?.releaseId ?? ''))
    expect(counts.vectorsMissing).toBe(smallProducts.length - 10)
  })

  it('computes one vector for equal texts', async () => {
    const [first] = smallProducts
    const twins = Array.from({ length: 30 }, (_, index) => ({ ...first, sku: `T-${index}` }))
    const totals: number[] = []
    const store = await newStore()
    await build(await newShop({ 'products.json': twins, 'offers.json': [] }), store, {
      onProgress: ({ stage, total }) => stage === 'vectors' && total > 0 && totals.push(total),
    })
    expect(new Set(totals)).toEqual(new Set([1]))
  })
})

describe('a build into an empty store', () => {
  it('takes over what the shipped store has', async () => {
    const [shipped, store] = [await newStore(), await newStore()]
    await build(await newShop(), shipped)
    const before = await fingerprint(shipped)
    const computed: number[] = []
    const shop = await newShop({ 'offers.json': [] })
    const { releaseId } = await build(shop, store, {
      baseDirs: [shipped],
      onProgress: ({ stage, total }) => stage === 'vectors' && total > 0 && computed.push(total),
    })
    expect(computed).toEqual([])
    expect(await isWholeRelease(join(store, releaseId))).toBe(true)
    expect(await fingerprint(shipped)).toEqual(before)
  })
})

describe('two builds of the same shop at the same time', () => {
  it('leave one whole release, and nothing else', async () => {
    const store = await newStore()
    const shopDir = await newShop({ 'products.json': manyProducts(80), 'offers.json': [] })
    const runs = await Promise.all(
      [1, 2, 3].map(() => buildApart(bundleDir, { shopDir, releasesDir: store })),
    )
    const ids = new Set(runs.map(({ built }) => built?.releaseId))
    expect(ids.size).toBe(1)
    expect(runs.filter(({ built }) => built?.isNew === true)).toHaveLength(1)
    const [releaseId = ''] = ids
    expect(await namesIn(store)).toEqual([releaseId])
    expect(await isWholeRelease(join(store, releaseId))).toBe(true)
  })
})

/** Files of a release by their name alone. The index and the database are the same bytes too where nothing was there. */
async function fingerprintOf(store: string, releaseId: string) {
  const dir = join(store, releaseId)
  const hashes = await fingerprint(dir)
  return Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [path.slice(dir.length), hash]))
}
