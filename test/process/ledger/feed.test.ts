import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { knownAt, resolveFacts } from '../../../electron/core/overlay'
import { openOverlayReader } from '../../../electron/kit/overlay'
import { openReadOnly } from '../../../electron/kit/sqlite'
import { answer, feedbackOn, id } from '../../unit/ledger/support'
import { bundleLedgers, startLedgerProcess, type LedgerProcess } from './ledger-process'

let ledgerPath: string
beforeAll(async () => {
  ;({ ledgerPath } = await bundleLedgers())
})

const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

/** How long a file must rest before it is read. */
const STILL_MS = 150

const freshDataDir = () => mkdtempSync(join(tmpdir(), 'aisle-feed-'))

async function startOn(from: string, dataDir = freshDataDir()): Promise<LedgerProcess & { dataDir: string }> {
  const ledger = await startLedgerProcess(ledgerPath, dataDir, [], { from, everySeconds: 1 })
  endings.push(() => ledger.kill())
  return { ...ledger, dataDir }
}

/** What a shopper would be shown. */
function shown(dataDir: string): Record<string, { price: number | null; stock?: number; at?: string }> {
  const reader = openOverlayReader(join(dataDir, 'shop.db'))
  const products = reader.changed().map(({ sku, facts }) => {
    const { priceCents, stock } = resolveFacts(facts, new Date().toISOString())
    const counted = stock && { stock: stock.count, at: knownAt(stock, reader.feedReadAt()) }
    return [sku, { price: priceCents, ...counted }] as const
  })
  reader.close()
  return Object.fromEntries(products)
}

describe('a feed from a file', () => {
  it('is read at the start, and again when it is written in place or put in place', async () => {
    const dataDir = freshDataDir()
    const path = join(dataDir, 'till.csv')
    writeFileSync(path, 'sku,price,stock\nA1,1.00,5\nB2,x,1\n')
    const ledger = await startOn('till.csv', dataDir)
    expect(await ledger.feedRead()).toMatchObject({
      ...{ from: path, rows: 2, taken: 1, changed: 1, bad: 1, failure: null },
      faults: [{ row: 2, column: 'price', value: 'x' }],
    })
    expect(shown(dataDir)).toMatchObject({ A1: { price: 100, stock: 5 } })

    writeFileSync(path, 'sku,price,stock\nA1,2.00,4\n')
    expect(await ledger.feedRead()).toMatchObject({ rows: 1, changed: 1, bad: 0 })
    expect(shown(dataDir)).toMatchObject({ A1: { price: 200, stock: 4 } })

    writeFileSync(`${path}.new`, 'sku,price,stock\nA1,3.00,3\nC3,1.00,1\n')
    renameSync(`${path}.new`, path)
    expect(await ledger.feedRead()).toMatchObject({ rows: 2, changed: 2 })
    expect(shown(dataDir)).toMatchObject({ A1: { price: 300 }, C3: { price: 100 } })

    const { feed } = await ledger.call('describeOverlay', {})
    expect(feed).toMatchObject({ rows: 2, taken: 2 })
    expect(JSON.parse(readFileSync(join(dataDir, 'feed-report.json'), 'utf8'))).toEqual(feed)
  })

  it('is not read while it is still being written', async () => {
    const dataDir = freshDataDir()
    const path = join(dataDir, 'till.csv')
    writeFileSync(path, 'sku,price\n')
    const ledger = await startOn(path, dataDir)
    await ledger.feedRead()
    const partsWritten = [performance.now()]
    const append = async (part: string): Promise<void> => {
      appendFileSync(path, part)
      partsWritten.push(performance.now())
      await wait(20)
    }
    for (let row = 0; row < 30; row++) {
      await append(`A${row},1`)
      await append('2.90\n')
    }
    const reports = [await ledger.feedRead()]
    while (reports.at(-1)?.rows !== 30) reports.push(await ledger.feedRead())
    // A stall of this machine looks like the end of writing.
    const longestMs = Math.max(...partsWritten.map((ms, part) => ms - (partsWritten[part - 1] ?? ms)))
    if (longestMs < STILL_MS) expect(reports).toHaveLength(1)
    const prices = Object.values(shown(dataDir)).map(({ price }) => price)
    expect(prices).toEqual(Array.from({ length: 30 }, () => 1290))
  })

  it('may come late, go away and come back; what it said stays', async () => {
    const dataDir = freshDataDir()
    const path = join(dataDir, 'folder-to-come', 'till.csv')
    const ledger = await startOn(path, dataDir)
    expect((await ledger.feedRead()).failure).toMatchObject({ code: 'feed-missing' })
    const folder = join(dataDir, 'folder-to-come')
    mkdirSync(folder)
    writeFileSync(path, 'sku,price\nA1,1.00\n')
    expect(await ledger.feedRead()).toMatchObject({ taken: 1, failure: null })
    rmSync(path)
    expect((await ledger.feedRead()).failure).toMatchObject({ code: 'feed-missing' })
    expect(shown(dataDir)).toMatchObject({ A1: { price: 100 } })
    writeFileSync(path, 'sku,price\nA1,2.00\n')
    expect(await ledger.feedRead()).toMatchObject({ changed: 1, failure: null })
  })

  it('that cannot be used changes nothing, and says why', async () => {
    const dataDir = freshDataDir()
    const path = join(dataDir, 'till.csv')
    writeFileSync(path, 'sku,price\nA1,1.00\n')
    const ledger = await startOn(path, dataDir)
    await ledger.feedRead()
    writeFileSync(path, 'name;cost\nFan;1\n')
    expect((await ledger.feedRead()).failure).toMatchObject({ kind: 'input', code: 'feed-without-columns' })
    expect(shown(dataDir)).toMatchObject({ A1: { price: 100 } })
    writeFileSync(path, 'sku,price\nA1,1.00\n')
    expect(await ledger.feedRead()).toMatchObject({ taken: 1, changed: 0, failure: null })
  })

  it('leaves staff a table of faults that no spreadsheet runs', async () => {
    const dataDir = freshDataDir()
    const path = join(dataDir, 'till.csv')
    writeFileSync(path, 'sku,price\n=cmd,1\n"a ""b"", c",1\n')
    const ledger = await startOn(path, dataDir)
    await ledger.feedRead()
    const lines = readFileSync(join(dataDir, 'feed-faults.csv'), 'utf8').split('\r\n')
    expect(lines[0]).toBe('\uFEFFrow,column,value,reason')
    expect(lines[1]).toMatch(/^"1","sku","'=cmd",/)
    expect(lines[2]).toMatch(/^"2","sku","a ""b"", c",/)
  })

  it('that is taken out of the configuration counts no longer', async () => {
    const dataDir = freshDataDir()
    const path = join(dataDir, 'till.csv')
    writeFileSync(path, 'sku,price\nA1,1.00\n')
    const ledger = await startOn(path, dataDir)
    await ledger.feedRead()
    await ledger.stop()
    const reader = openOverlayReader(join(dataDir, 'shop.db'))
    endings.push(async () => {
      await Promise.resolve()
      reader.close()
    })
    expect(reader.changed()).toMatchObject([{ sku: 'A1', facts: [{ kind: 'price' }] }])
    const without = await startLedgerProcess(ledgerPath, dataDir)
    endings.push(() => without.kill())
    await expect.poll(() => reader.changed()).toEqual([{ sku: 'A1', facts: [] }])
    await expect.poll(() => without.call('describeOverlay', {})).toMatchObject({ facts: 0, feed: null })
  })

  it('of 50,000 rows does not hold up a single tap', async () => {
    const dataDir = freshDataDir()
    const rows = Array.from({ length: 50_000 }, (_, row) => `S${row};${row % 90},95;${row % 40}\n`)
    writeFileSync(join(dataDir, 'till.csv'), `sku;price;stock\n${rows.join('')}`)
    const ledger = await startOn('till.csv', dataDir)
    const given = answer(id())
    await ledger.call('openVisit', { visitId: given.visitId, language: 'en' })
    await ledger.call('recordAnswer', given)
    const facts = openReadOnly(join(dataDir, 'shop.db'))
    const written = facts.query<{ facts: number }>(
      `SELECT coalesce(max(change), 0) AS facts FROM facts WHERE source = 'feed'`,
    )
    const factsAtTap: number[] = []
    let isRead = false
    const tapAgainAndAgain = async (): Promise<void> => {
      while (!isRead) {
        await ledger.call('giveFeedback', feedbackOn(given))
        factsAtTap.push(written.first()?.facts ?? 0)
      }
    }
    const tapped = tapAgainAndAgain()
    expect(await ledger.feedRead()).toMatchObject({ rows: 50_000, taken: 50_000, changed: 50_000, bad: 0 })
    isRead = true
    await tapped
    facts.close()
    // It is a hundred transactions of 1,000 facts, and a tap has its turn between any two of them.
    const between = factsAtTap.map((facts, tap) => facts - (factsAtTap[tap - 1] ?? 0))
    expect(factsAtTap.at(-1)).toBe(100_000)
    expect(Math.max(...between)).toBeLessThan(20_000)
  })
})

describe('a feed from an address', () => {
  /** Answers with the next of `answers`, the last one again and again; keeps the requests. */
  async function till(...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]) {
    const requests: IncomingMessage[] = []
    const server = createServer((request, response) => {
      requests.push(request)
      const next = answers.length > 1 ? answers.shift() : answers[0]
      next?.(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    endings.push(() => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    })
    return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests, server }
  }

  const say =
    (body: string, headers: Record<string, string> = {}, status = 200) =>
    (_request: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(status, headers).end(body)
    }

  const circle = say('', { location: '/list' }, 302)

  it('is asked again and again, and not sent again when it is the same', async () => {
    const { host, requests } = await till(
      say('[{"sku":"A1","price":1}]', { etag: '"1"' }),
      say('', {}, 304),
      say('[{"sku":"A1","price":2}]', { 'last-modified': 'Tue, 24 Nov 2026 09:40:00 GMT' }),
      say('', {}, 304),
    )
    const ledger = await startOn(`http://till:secret%21@${host}/list`)
    expect(await ledger.feedRead()).toMatchObject({ from: `http://${host}/list`, changed: 1 })
    expect(await ledger.feedRead()).toMatchObject({ changed: 1 })
    await expect.poll(() => requests.length, { timeout: 10_000 }).toBeGreaterThan(3)
    expect(shown(ledger.dataDir)).toMatchObject({ A1: { price: 200 } })
    expect(requests.slice(0, 4).map(({ headers }) => headers['if-none-match'] ?? '')).toEqual([
      '',
      '"1"',
      '"1"',
      '',
    ])
    expect(requests[3]?.headers['if-modified-since']).toBe('Tue, 24 Nov 2026 09:40:00 GMT')
    const secret = `Basic ${Buffer.from('till:secret!').toString('base64')}`
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(requests.map(() => secret))
    expect(readFileSync(join(ledger.dataDir, 'feed-report.json'), 'utf8')).not.toContain('secret')
  })

  it.each([
    ['answers 500', say('', {}, 500), 'feed-refused'],
    ['answers with a page to log in', say('<html>Log in</html>'), 'feed-without-columns'],
    ['breaks off', cutShort, 'feed-unreachable'],
    ['sends half a list', say('[{"sku":"A1","price":9}'), 'feed-not-json'],
    ['says "unchanged" before anything was taken', say('', {}, 304), 'feed-refused'],
    ['leads to a file', say('', { location: 'file:///etc/passwd' }, 302), 'feed-redirected'],
    ['leads in a circle', circle, 'feed-redirected'],
  ])('that %s is reported, and read once it can be', async (_what, answerFirst, code) => {
    // Redirects are followed five times, so a circle is found at the sixth answer.
    const bad = Array.from({ length: answerFirst === circle ? 6 : 1 }, () => answerFirst)
    const { host } = await till(...bad, say('sku,price\nA1,1\n'))
    const ledger = await startOn(`http://${host}/list`)
    expect((await ledger.feedRead()).failure).toMatchObject({ code })
    expect(await ledger.feedRead(({ failure }) => failure === null)).toMatchObject({ taken: 1 })
    expect(shown(ledger.dataDir)).toMatchObject({ A1: { price: 100 } })
  })

  it('follows a redirect of the same protocol, without the password when it leads elsewhere', async () => {
    const other = await till(say('sku,price\nA1,1\n'))
    const { host } = await till(say('', { location: `http://${other.host}/moved` }, 307))
    const ledger = await startOn(`http://till:secret@${host}/list`)
    expect(await ledger.feedRead()).toMatchObject({ taken: 1 })
    expect(other.requests[0]?.url).toBe('/moved')
    expect(other.requests[0]?.headers.authorization).toBeUndefined()
  })

  it('that never ends its answer is given up, with one request at a time', async () => {
    let open = 0
    let most = 0
    const hang = (_request: IncomingMessage, response: ServerResponse): void => {
      most = Math.max(most, ++open)
      response.on('close', () => open--)
      response.writeHead(200)
      response.write('sku,price\n')
    }
    const { host } = await till(hang)
    const ledger = await startOn(`http://${host}/list`)
    expect((await ledger.feedRead()).failure).toMatchObject({ kind: 'timeout', code: 'feed-slow' })
    expect(most).toBe(1)
  })

  it('that sends more than any list of prices is cut off', async () => {
    const flood = (_request: IncomingMessage, response: ServerResponse): void => {
      const pour = (): void => {
        while (response.write('x'.repeat(1_000_000)));
      }
      response.on('drain', pour)
      pour()
    }
    const { host } = await till(flood)
    const ledger = await startOn(`http://${host}/list`)
    expect((await ledger.feedRead()).failure).toMatchObject({ code: 'feed-too-large' })
  })

  it('that nobody serves is reported, and the ledger works on', async () => {
    const ledger = await startOn('http://127.0.0.1:9/list')
    expect((await ledger.feedRead()).failure).toMatchObject({ kind: 'remote', code: 'feed-unreachable' })
    expect((await ledger.call('describe', {})).unsent).toBe(0)
  })
})

/** Fewer bytes than were promised. */
function cutShort(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '1000' })
  response.write('sku,price\nA1,9\n')
  setImmediate(() => response.destroy())
}
