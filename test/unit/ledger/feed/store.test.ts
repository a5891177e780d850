import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sku } from '../../../../electron/contract/ids'
import type { FeedReport } from '../../../../electron/contract/overlay'
import { knownAt, resolveFacts } from '../../../../electron/core/overlay'
import { openOverlayReader, type OverlayReader } from '../../../../electron/kit/overlay'
import { silentLog } from '../../../../electron/kit/process'
import { readFeed, type SaidFeed } from '../../../../electron/ledger/feed/read-feed'
import { createFeedStore, type FeedStore } from '../../../../electron/ledger/feed/store'
import { keepShop, type ShopKeeper } from '../../../../electron/ledger/overlay'

const nine = '2026-11-24T09:00:00.000Z'
const ten = '2026-11-24T10:00:00.000Z'
const eleven = '2026-11-24T11:00:00.000Z'
const giveWay = () => Promise.resolve()

let keeper: ShopKeeper
let store: FeedStore
let reader: OverlayReader
let before: SaidFeed | null

beforeEach(() => {
  const path = join(mkdtempSync(join(tmpdir(), 'aisle-store-')), 'shop.db')
  keeper = keepShop(path, silentLog)
  keeper.start()
  store = createFeedStore(keeper)
  reader = openOverlayReader(path)
  before = null
})
afterEach(() => {
  reader.close()
  keeper.close()
})

/** One whole reading; returns how many rows said something new. */
async function take(text: string, at: string, from = 'till.csv'): Promise<number> {
  const feed = await readFeed(Buffer.from(text), { at, now: new Date(at), giveWay, before })
  before = feed
  const changed = await store.take(feed, from, giveWay)
  store.finish(from, at, reportOf(from, at))
  return changed
}

const reportOf = (from: string, readAt: string): FeedReport => ({
  ...{ from, readAt, rows: 1, taken: 1, changed: 1, bad: 0, faults: [] },
  failure: null,
})

/** What a shopper would be shown of each product. */
function shown(): Record<string, { price: number | null; stock: number | null; at: string | null }> {
  const all = openOverlayReader(keeper.path)
  const products = all.changed().map(({ sku, facts }) => {
    const { priceCents, stock } = resolveFacts(facts, eleven)
    const at = stock && knownAt(stock, all.feedReadAt())
    return [sku, { price: priceCents, stock: stock?.count ?? null, at }] as const
  })
  all.close()
  return Object.fromEntries(products)
}

const changedSkus = () =>
  reader
    .changed()
    .map(({ sku }) => sku)
    .toSorted()

describe('what the feed says', () => {
  it('again and again becomes fresher without any product changing', async () => {
    expect(await take('sku,price,stock\nA1,1,5\nB2,2,6\n', nine)).toBe(2)
    expect(changedSkus()).toEqual(['A1', 'B2'])
    expect(await take('sku,price,stock\nA1,1,5\nB2,2,6\n', ten)).toBe(0)
    expect(changedSkus()).toEqual([])
    expect(shown()).toEqual({
      A1: { price: 100, stock: 5, at: ten },
      B2: { price: 200, stock: 6, at: ten },
    })
  })

  it('changes the products that it says something new of, and no other', async () => {
    await take('sku,price,stock\nA1,1,5\nB2,2,6\n', nine)
    changedSkus()
    expect(await take('sku,price,stock\nA1,1,4\nB2,2,6\n', ten)).toBe(1)
    expect(changedSkus()).toEqual(['A1'])
  })

  it('no longer keeps its value and the age of the last reading that said it', async () => {
    await take('sku,price,stock\nA1,1,5\nB2,2,6\n', nine)
    await take('sku,price,stock\nA1,1,5\nB2,2,6\n', ten)
    await take('sku,price,stock\nA1,1,\n', eleven)
    expect(shown()).toEqual({
      A1: { price: 100, stock: 5, at: ten },
      B2: { price: 200, stock: 6, at: ten },
    })
  })

  it('no longer is noticed also after a restart', async () => {
    await take('sku,stock\nA1,5\nB2,6\n', nine)
    store = createFeedStore(keeper)
    before = null
    await take('sku,stock\nA1,5\n', ten)
    expect(shown()).toEqual({
      A1: { price: null, stock: 5, at: ten },
      B2: { price: null, stock: 6, at: nine },
    })
  })

  it('again after a gap is as fresh as the reading', async () => {
    await take('sku,stock\nA1,5\nB2,6\n', nine)
    await take('sku,stock\nA1,5\n', ten)
    await take('sku,stock\nA1,5\nB2,6\n', eleven)
    expect(shown()['B2']).toMatchObject({ stock: 6, at: eleven })
  })

  it('with its own time of counting is as old as that', async () => {
    await take(`sku,stock,counted_at\nA1,5,${nine}\n`, ten)
    await take(`sku,stock,counted_at\nA1,5,${nine}\n`, eleven)
    expect(shown()['A1']?.at).toBe(nine)
  })

  it('is not fresher for a feed that cannot be read', async () => {
    await take('sku,stock\nA1,5\n', nine)
    store.fail('till.csv', {
      ...reportOf('till.csv', eleven),
      failure: { kind: 'not-ready', code: 'feed-missing', message: 'gone' },
    })
    expect(shown()['A1']?.at).toBe(nine)
  })

  it('does not count any more when another feed takes its place, nor when there is none', async () => {
    await take('sku,price,stock\nA1,1,5\nB2,2,6\n', nine)
    await take('sku,price\nA1,3\n', ten, 'http://till/list')
    expect(shown()).toEqual({
      A1: { price: 300, stock: null, at: null },
      B2: { price: null, stock: null, at: null },
    })
    await store.forget(giveWay)
    expect(Object.values(shown()).filter(({ price }) => price !== null)).toEqual([])
    expect(keeper.use(({ database }) => database.query('SELECT * FROM feed_reading').all())).toEqual([])
  })

  it('does not count any more although its first reading was cut short', async () => {
    const cutShort = async () => {
      const feed = await readFeed(Buffer.from('sku,price\nA1,1\n'), {
        at: nine,
        now: new Date(nine),
        giveWay,
      })
      await store.take(feed, 'till.csv', giveWay)
      expect(shown()['A1']?.price).toBe(100)
    }
    await cutShort()
    await store.forget(giveWay)
    expect(shown()['A1']?.price).toBeNull()
    await cutShort()
    await take('sku,price\nB2,2\n', ten, 'http://till/list')
    expect(shown()).toMatchObject({ A1: { price: null }, B2: { price: 200 } })
  })

  it('is written again when another hand has changed it', async () => {
    await take('sku,price\nA1,1\n', nine)
    keeper.use(({ database, writer }) =>
      database.transaction(() => writer.clear('A1' as Sku, 'price', 'feed')),
    )
    keeper.noteFeedTouched()
    await take('sku,price\nA1,1\n', ten)
    expect(shown()['A1']?.price).toBe(100)
  })

  it('gives a tap its turn after 500 rows at most', async () => {
    const list = Array.from({ length: 2_000 }, (_, row) => `S${row},${row + 1},1\n`).join('')
    const feed = await readFeed(Buffer.from(`sku,price,stock\n${list}`), {
      at: nine,
      now: new Date(nine),
      giveWay,
    })
    const rows = () =>
      keeper.use(({ database }) =>
        database.query<{ rows: number }>('SELECT count(DISTINCT sku) AS rows FROM facts').first(),
      )?.rows ?? 0
    const atTurn = [0]
    await store.take(feed, 'till.csv', () => {
      atTurn.push(rows())
      return Promise.resolve()
    })
    expect(atTurn.at(-1)).toBe(2_000)
    const between = atTurn.slice(1).map((written, turn) => written - (atTurn[turn] ?? 0))
    expect(Math.max(...between)).toBe(500)
  })

  it('never touches what people decided', async () => {
    keeper.use(({ database, writer }) =>
      database.transaction(() =>
        writer.set([{ sku: 'A1' as Sku, kind: 'price', source: 'local', at: nine, cents: 50 }]),
      ),
    )
    await take('sku,price\nA1,1\n', ten)
    expect(shown()['A1']?.price).toBe(50)
    await store.forget(giveWay)
    expect(shown()['A1']?.price).toBe(50)
  })
})
