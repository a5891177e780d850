import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LiveIndex } from '../../../electron/core/rank/live'
import { openOverlayReader } from '../../../electron/kit/overlay'
import { followOverlay, type RowOverlay } from '../../../electron/search/overlay'
import { AT, block, fact, openShop, stock } from '../kit/overlay/support'

const READ_AT = '2026-11-24T10:00:00.000Z'
const LATER = '2026-11-24T11:00:00.000Z'

type Facts = Parameters<LiveIndex['set']>[2]

let shop: ReturnType<typeof openShop>
let rows: Map<number, Facts>
/** What putting a row costs, or that it fails. */
let onSet: (row: number, facts: Facts) => void
let failures: unknown[]
let overlay: RowOverlay

const rowOf = (sku: string) => Number(sku.slice(1))

/** Keeps what was put, as the index would. */
function recordingIndex(): LiveIndex {
  const blocked = new Set<number>()
  return {
    index: { blocked } as Partial<LiveIndex['index']> as LiveIndex['index'],
    set(row, _sku, facts) {
      rows.set(row, facts)
      if (facts.isBlocked) blocked.add(row)
      else blocked.delete(row)
      onSet(row, facts)
    },
    settle: () => undefined,
  }
}

beforeEach(() => {
  shop = openShop()
  rows = new Map()
  onSet = () => undefined
  failures = []
  overlay = followOverlay(openOverlayReader(shop.path), recordingIndex(), rowOf, (thrown) => {
    failures.push(thrown)
  })
})
afterEach(() => {
  overlay.close()
  shop.close()
})

const skus = (count: number) => Array.from({ length: count }, (_, index) => `S${index}`)
const rowsWith = (fits: (facts: Facts) => boolean) => [...rows.values()].filter(fits).length
const spin = (ms: number) => {
  const endMs = performance.now() + ms
  while (performance.now() < endMs);
}

it('takes a whole list of the till over after one question', async () => {
  const list = skus(1_000).flatMap((sku) => [
    stock(sku, 1),
    fact(sku, 'price', 'feed', { cents: 100 }),
    fact(sku, 'offer', 'feed', { offer: null }),
  ])
  shop.set(...list)
  overlay.refresh()
  expect(rows.size).toBeLessThan(1_000)
  await expect.poll(() => rows.size).toBe(1_000)
})

it('takes over what changed though nobody asks', async () => {
  shop.set(stock('S1', 7))
  await expect.poll(() => rows.get(1)?.stock?.count, { timeout: 10_000 }).toBe(7)
})

it('shows no count with the time of a reading that it has not taken over yet', async () => {
  const list = (count: number) => skus(500).map((sku) => stock(sku, count, { followsFeed: true }))
  shop.set(...list(5))
  shop.readFeed(READ_AT)
  await overlay.drain()
  expect(overlay.countedAt(499)).toBe(READ_AT)
  shop.set(...list(4))
  shop.readFeed(LATER)
  // The last slice is read long before its rows are put.
  onSet = () => spin(2)
  for (let question = 0; question < 10; question++) {
    overlay.refresh()
    expect(rows.get(499)?.stock?.count).toBe(5)
    expect(overlay.countedAt(499)).toBe(READ_AT)
  }
  await overlay.drain()
  expect(overlay.countedAt(499)).toBe(LATER)
})

it('puts thousands of corrections in slices, and a block among them at once', async () => {
  const corrections = skus(3_000).map((sku) => fact(sku, 'edit', 'local', { fields: { name: `New ${sku}` } }))
  const isEdited = ({ edit }: Facts) => edit !== null
  onSet = (_row, facts) => (isEdited(facts) ? spin(0.1) : undefined)
  shop.set(...corrections, block('S2999'))
  overlay.refresh()
  expect(rows.get(2_999)?.isBlocked).toBe(true)
  expect(rowsWith(isEdited)).toBeLessThan(500)
  await overlay.drain()
  expect(rowsWith(isEdited)).toBe(3_000)
  expect(rows.get(2_999)).toMatchObject({ isBlocked: true, edit: { name: 'New S2999' } })
})

it('puts what ends at one moment in slices', async () => {
  const until = new Date(Date.now() + 300).toISOString()
  shop.set(...skus(2_000).map((sku) => fact(sku, 'price', 'local', { cents: 100, until })))
  await overlay.drain()
  const isCut = ({ priceCents }: Facts) => priceCents === 100
  expect(rowsWith(isCut)).toBe(2_000)
  onSet = () => spin(0.1)
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(until))
  overlay.refresh()
  expect(rowsWith(isCut)).toBeGreaterThan(1_000)
  await overlay.drain()
  expect(rowsWith(isCut)).toBe(0)
})

it('goes on after a row that fails, and says so', async () => {
  onSet = (row) => {
    if (row === 3) throw new Error('no such row')
  }
  shop.set(...skus(400).map((sku) => stock(sku, 1)))
  await expect.poll(() => rows.size, { timeout: 10_000 }).toBe(400)
  expect(failures).toEqual([new Error('no such row')])
})

it('lets a product be seen again when its block is gone, with all that was said meanwhile', async () => {
  shop.set(block('S1'))
  overlay.refresh()
  shop.set(fact('S1', 'edit', 'local', { fields: { name: 'Fan' } }), stock('S1', 2, { at: AT }))
  shop.clear('S1', 'block', 'safety')
  await overlay.drain()
  expect(rows.get(1)).toMatchObject({ isBlocked: false, edit: { name: 'Fan' }, stock: { count: 2 } })
})
