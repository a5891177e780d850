import { mkdirSync, mkdtempSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
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
  follow('till.csv')
  overlay = openOverlayReader(join(dataDir, 'shop.db'))
})
afterEach(() => {
  feed.close()
  overlay.close()
  keeper.close()
  vi.useRealTimers()
})

function follow(from: string): void {
  const emit = (report: FeedReport) => void reports.push(report)
  feed = createFeedReader({ from, everySeconds: 1 }, { keeper, dataDir, log: silentLog, emit })
}

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

it('a file that was away and is the very same again is no failure any more', async () => {
  // As on a drive that was unplugged for a while: nothing about the file has changed.
  const drive = join(dataDir, 'drive')
  mkdirSync(drive)
  writeFileSync(join(drive, 'till.csv'), 'sku,stock\nA1,5\n')
  follow('drive/till.csv')
  await readOnce()
  renameSync(drive, `${drive}.away`)
  await readOnce()
  renameSync(`${drive}.away`, drive)
  await readOnce()
  expect(reports.map(({ failure }) => failure?.code)).toEqual([undefined, 'feed-missing', undefined])
})

it('an address that says "unchanged" while a day begins is no failure, and tells no secret', async () => {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    if (asked.length === 2) vi.setSystemTime(later(86_400))
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else response.writeHead(200, { etag: '"1"' }).end('[{"sku":"A1","stock":5}]')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  follow(`http://till:100%25%@${host}/list?key=hidden`)
  for (let reading = 0; reading < 3; reading++) await readOnce()
  server.closeAllConnections()
  server.close()
  expect(reports).toMatchObject([{ failure: null }, { failure: null }])
  expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', undefined])
  expect(asked[0]?.url).toBe('/list?key=hidden')
  expect(asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('till:100%%').toString('base64')}`)
  expect(reports[0]?.from).toBe(`http://${host}/list?...`)
  const kept = keeper.use(({ database }) =>
    JSON.stringify(database.query('SELECT * FROM feed_reading').all()),
  )
  expect(kept).not.toMatch(/hidden|100%/)
})
