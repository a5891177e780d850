import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { skuSchema, type ReleaseId } from '../../../electron/contract/ids'
import type { ProductEdit } from '../../../electron/contract/overlay'
import { buildSmallRelease, type SmallRelease } from '../../helpers/small-release'
import { smallProduct } from '../../helpers/small-shop'
import { block, fact, freshPath, openShop, stock } from '../../unit/kit/overlay/support'
import { ask, idOf, namesOf, openSearchBench, today, type Search, type SearchBench } from './search-process'

let bench: SearchBench
let release: SmallRelease
let releaseId: ReleaseId
let shop: ReturnType<typeof openShop>
let search: Search

beforeAll(async () => {
  bench = await openSearchBench()
  release = await buildSmallRelease()
  releaseId = idOf(release.releaseDir)
})
beforeEach(async () => {
  shop = openShop()
  search = await bench.start({ releaseDirs: [release.releaseDir], overlayPath: shop.path })
})
afterEach(async () => {
  await bench.stopAll()
  shop.close()
  await rm(dirname(shop.path), { recursive: true })
})
afterAll(async () => {
  await release.remove()
  await bench.remove()
})

const skuOf = (name: string) => smallProduct(name).sku
const find = (said: string) => ask(search, releaseId, said)
const cardOf = async (said: string, name: string) =>
  (await find(said)).items.find(({ card }) => card.sku === skuOf(name))?.card
const reasonsOf = async (said: string, name: string) =>
  (await find(said)).items.find(({ card }) => card.sku === skuOf(name))?.reasons.map(({ code }) => code) ?? []
const detail = (name: string) => search.call('product', { releaseId, sku: skuOf(name), today })
const price = (name: string, cents: number, says = {}) =>
  fact(skuOf(name), 'price', 'local', { cents, ...says })
const pin = (name: string) => fact(skuOf(name), 'pin', 'local', { reason: 'new in' })
const edit = (name: string, fields: ProductEdit) => fact(skuOf(name), 'edit', 'local', { fields })
const inOneSecond = () => new Date(Date.now() + 1000).toISOString()

describe('a fact that comes after the release', () => {
  it('counts from the next question on', async () => {
    expect((await detail('Tarn travel kettle'))?.card.stock).toBe(5)
    shop.set(stock(skuOf('Tarn travel kettle'), 0, { at: '2026-11-24T11:58:00.000Z' }))
    const shown = { stock: 0, stockCheckedAt: '2026-11-24T11:58:00.000Z' }
    expect((await detail('Tarn travel kettle'))?.card).toMatchObject(shown)
    expect(await cardOf('kettle', 'Tarn travel kettle')).toMatchObject(shown)
    expect(namesOf(await find('kettle')).at(-1)).toBe('Tarn travel kettle')
    const similar = (await detail('Emberly kettle, red'))?.similar ?? []
    expect(similar.at(-1)).toMatchObject({ name: 'Tarn travel kettle', ...shown })

    shop.clear(skuOf('Tarn travel kettle'), 'stock', 'feed')
    expect((await detail('Tarn travel kettle'))?.card.stock).toBe(5)
  })

  it('is there when search starts, and when a file comes later', async () => {
    const path = freshPath()
    const late = await bench.start({ releaseDirs: [release.releaseDir], overlayPath: path })
    const priceNow = async () =>
      (await late.call('product', { releaseId, sku: skuOf('Tarn travel kettle'), today }))?.card.priceCents
    expect(await priceNow()).toBe(2490)
    const born = openShop(path)
    born.set(price('Tarn travel kettle', 2000))
    expect(await priceNow()).toBe(2000)
    const again = await bench.start({ releaseDirs: [release.releaseDir], overlayPath: path })
    const sku = skuOf('Tarn travel kettle')
    expect((await again.call('product', { releaseId, sku, today }))?.card.priceCents).toBe(2000)
    born.close()
  })

  it('about something that the shop does not have harms nobody', async () => {
    shop.set(stock('nothing', 3), fact('nothing', 'edit', 'local', { fields: { name: 'Nothing' } }))
    expect((await find('kettle')).total).toBe(4)
  })
})

describe('a price', () => {
  it('decides about limits, and about what is cheapest and on offer', async () => {
    shop.set(price('Tarn family kettle', 1500), price('Emberly kettle, red', 4990))
    const { items } = await find('kettle under 20')
    expect(items.map(({ card }) => [card.name, card.priceCents])).toEqual([['Tarn family kettle', 1500]])
    expect(await reasonsOf('a cheap kettle', 'Tarn family kettle')).toContain('cheapest')
    expect(await reasonsOf('a cheap kettle', 'Tarn travel kettle')).not.toContain('cheapest')
    // What was 49.90 costs 49.90 again: no offer any more.
    expect(await cardOf('red kettle', 'Emberly kettle, red')).toMatchObject({ priceCents: 4990, offer: null })
    expect(await reasonsOf('red kettle', 'Emberly kettle, red')).not.toContain('price-cut')
  })

  it('falls back when its time is over', async () => {
    const until = inOneSecond()
    shop.set(price('Tarn travel kettle', 990, { until }))
    expect((await detail('Tarn travel kettle'))?.card.priceCents).toBe(990)
    const priceNow = async () => (await detail('Tarn travel kettle'))?.card.priceCents
    await expect.poll(priceNow, { timeout: 20_000 }).toBe(2490)
    expect(Date.now()).toBeGreaterThan(Date.parse(until))
  })
})

describe('an offer', () => {
  it('is shown, found and explained; none takes the release’s away', async () => {
    const cut = { kind: 'price-cut', wasCents: 3490, until: '2026-12-01' }
    shop.set(
      fact(skuOf('Tarn travel kettle'), 'offer', 'headquarters', { offer: cut }),
      fact(skuOf('Emberly kettle, red'), 'offer', 'headquarters', { offer: null }),
    )
    expect(namesOf(await find('offers'))).toEqual(['Tarn travel kettle'])
    expect((await detail('Tarn travel kettle'))?.card.offer).toEqual(cut)
    expect((await detail('Emberly kettle, red'))?.card.offer).toBeNull()
    expect(await reasonsOf('travel kettle', 'Tarn travel kettle')).toContain('price-cut')
  })
})

describe('a block', () => {
  it('takes a product away wherever it could be met', async () => {
    shop.set(block(skuOf('Nordal Hush tower fan')))
    const blocked = 'Nordal Hush tower fan'
    expect(namesOf(await find('nordal hush tower fan'))).not.toContain(blocked)
    expect(namesOf(await find('fans & air'))).not.toContain(blocked)
    expect(await detail(blocked)).toBeNull()
    const similar = (await detail('Nordal Basic tower fan'))?.similar.map(({ name }) => name)
    expect(similar).toEqual(['Brisant Column tower fan'])
    const suggested = await search.call('suggest', { releaseId, prefix: 'hush', limit: 6 })
    expect(suggested.map(({ text }) => text)).not.toContain(blocked)

    shop.clear(skuOf(blocked), 'block', 'safety')
    expect(namesOf(await find('quiet tower fan'))[0]).toBe(blocked)
  })

  it('leaves no claim that only holds without it', async () => {
    expect(await reasonsOf('quiet tower fan', 'Nordal Hush tower fan')).toContain('superlative')
    shop.set(block(skuOf('Brisant Column tower fan')))
    // The quietest of two says nothing.
    expect(await reasonsOf('quiet tower fan', 'Nordal Hush tower fan')).not.toContain('superlative')
  })
})

describe('a pin', () => {
  it('comes first where it fits, says so, and nowhere else', async () => {
    shop.set(pin('Tarn family kettle'))
    const { items } = await find('kettle')
    expect(items[0]?.card.name).toBe('Tarn family kettle')
    expect(items[0]?.reasons[0]).toEqual({ code: 'pinned', feature: 'pinned', facts: {} })
    expect(namesOf(await find('kitchen'))[0]).toBe('Tarn family kettle')
    expect(namesOf(await find('mug'))).not.toContain('Tarn family kettle')
    expect(namesOf(await find('tower fan'))[0]).not.toBe('Tarn family kettle')
    // It does not fit the limit.
    expect(namesOf(await find('kettle under 30'))).toEqual(['Tarn travel kettle'])
    const tooDear = await find('kettle under 10')
    expect(tooDear.relaxed).not.toEqual([])
    expect(namesOf(tooDear)[0]).toBe('Tarn travel kettle')
  })
})

describe('an edit', () => {
  it('is shown and found at once', async () => {
    const name = 'Lerrin mug, blue'
    const location = { aisle: '7', bay: 9, shelf: 1 }
    shop.set(
      edit(name, {
        name: 'Zephyr beaker',
        description: 'Keeps cocoa warm.',
        colour: 'turquoise',
        location,
        minimumAge: 3,
        attributes: [{ key: 'capacity', label: 'Capacity', value: 0.4, unit: 'l' }],
      }),
    )
    const shown = { name: 'Zephyr beaker', colour: 'turquoise', location, minimumAge: 3 }
    const product = await search.call('product', { releaseId, sku: skuOf(name), today })
    expect(product).toMatchObject({ card: shown, description: 'Keeps cocoa warm.' })
    expect(product?.attributes).toHaveLength(1)
    for (const said of ['zephyr', 'turquoise', 'cocoa', 'beaker 0.4 l']) {
      expect((await find(said)).items[0]?.card).toMatchObject(shown)
    }
    const suggested = await search.call('suggest', { releaseId, prefix: 'lerrin mug b', limit: 1 })
    expect(suggested[0]).toMatchObject({ text: 'Zephyr beaker', aisle: '7' })
    shop.clear(skuOf(name), 'edit', 'local')
    expect((await find('zephyr')).total).toBe(0)
    expect((await detail(name))?.card).toMatchObject({ name, colour: 'blue' })
  })

  it('changes what sets a product apart', async () => {
    const noise = (value: number) =>
      ({ key: 'noise', label: 'Noise', value, unit: 'dB', better: 'low', superlative: 'quietest' }) as const
    shop.set(edit('Nordal Hush tower fan', { attributes: [noise(60)] }))
    const first = (await find('quiet tower fan')).items[0]
    expect(first?.card.name).toBe('Nordal Basic tower fan')
    expect(first?.reasons[0]).toMatchObject({ code: 'superlative', facts: { value: 41, count: 3 } })
    expect(await reasonsOf('quiet tower fan', 'Nordal Hush tower fan')).not.toContain('superlative')
  })
})

describe('two releases', () => {
  it('follow the same overlay, also one that is loaded later', async () => {
    const other = await buildSmallRelease({ 'offers.json': [] })
    const otherId = idOf(other.releaseDir)
    shop.set(price('Tarn travel kettle', 1111))
    await search.call('load', { releaseDir: other.releaseDir })
    shop.set(stock(skuOf('Tarn travel kettle'), 2))
    for (const id of [releaseId, otherId]) {
      const sku = skuSchema.parse(skuOf('Tarn travel kettle'))
      const shown = await search.call('product', { releaseId: id, sku, today })
      expect(shown?.card).toMatchObject({ priceCents: 1111, stock: 2 })
    }
    await other.remove()
  })
})
