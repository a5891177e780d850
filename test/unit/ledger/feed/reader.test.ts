import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { FeedReport } from '../../../../electron/contract/overlay'
import { resolveFacts } from '../../../../electron/core/overlay'
import { openOverlayReader, type OverlayReader } from '../../../../electron/kit/overlay'
import { silentLog } from '../../../../electron/kit/process'
import { createFeedReader, type FeedReader } from '../../../../electron/ledger/feed/reader'
import { keepShop, type ShopKeeper } from '../../../../electron/ledger/overlay'

const NOON = new Date(2026, 10, 24, 12)
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000)

let dataDir: string
let keeper: ShopKeeper
let feed: FeedReader
let overlay: OverlayReader
let reports: FeedReport[]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
  dataDir = mkdtempSync(join(tmpdir(), 'aisle-reader-'))
  reports = []
  keeper = keepShop(join(dataDir, 'shop.db'), silentLog)
  keeper.start()
  const emit = (report: FeedReport) => void reports.push(report)
  feed = createFeedReader({ from: 'till.csv', everySeconds: 1 }, { keeper, dataDir, log: silentLog, emit })
  overlay = openOverlayReader(join(dataDir, 'shop.db'))
})
afterEach(() => {
  feed.close()
  overlay.close()
  keeper.close()
  vi.useRealTimers()
})

/** The till writes its list at this moment. */
function write(text: string, at: Date): void {
  vi.setSystemTime(at)
  writeFileSync(join(dataDir, 'till.csv'), text)
  utimesSync(join(dataDir, 'till.csv'), at, at)
}

const readOnce = () => feed.readOnce(new AbortController().signal)

it('the same list again makes its facts fresher, at most twice a minute, and changes no product', async () => {
  const text = 'sku,stock\nA1,5\n'
  write(text, NOON)
  await readOnce()
  expect(overlay.changed()).toHaveLength(1)
  expect(overlay.feedReadAt()).toBe(NOON.toISOString())

  write(text, later(10))
  await readOnce()
  expect(overlay.changed()).toEqual([])
  expect(overlay.feedReadAt()).toBe(NOON.toISOString())

  write(text, later(31))
  await readOnce()
  expect(overlay.changed()).toEqual([])
  expect(overlay.feedReadAt()).toBe(later(31).toISOString())
  expect(reports.map(({ changed }) => changed)).toEqual([1, 0])
})

it('an offer ends with its day although the till writes nothing', async () => {
  write('sku,price,offer_price,offer_until\nA1,12.90,9.90,2026-11-24\n', NOON)
  await readOnce()
  const shown = () => {
    const [change] = overlay.changed()
    const { priceCents, offer } = resolveFacts(change?.facts ?? [], new Date().toISOString())
    return { priceCents, offer }
  }
  expect(shown()).toMatchObject({ priceCents: 990, offer: { kind: 'price-cut', wasCents: 1290 } })
  vi.setSystemTime(later(86_400))
  await readOnce()
  expect(shown()).toEqual({ priceCents: 1290, offer: null })
})

it('a file from yesterday is as old as it is', async () => {
  write('sku,stock\nA1,5\n', later(-86_400))
  vi.setSystemTime(NOON)
  await readOnce()
  overlay.changed()
  expect(overlay.feedReadAt()).toBe(later(-86_400).toISOString())
})

it('a failure is told once, until it is another one', async () => {
  await readOnce()
  await readOnce()
  write('nothing of use\n', NOON)
  await readOnce()
  expect(reports.map(({ failure }) => failure?.code)).toEqual(['feed-missing', 'feed-without-columns'])
})
