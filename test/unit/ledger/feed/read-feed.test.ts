import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AisleError } from '../../../../electron/contract/errors'
import type { Sku } from '../../../../electron/contract/ids'
import { factSchema, feedReportSchema } from '../../../../electron/contract/overlay'
import { SYNONYMS } from '../../../../electron/ledger/feed/columns'
import { endOfDay } from '../../../../electron/ledger/feed/moments'
import { readFeed, type SaidFeed } from '../../../../electron/ledger/feed/read-feed'

const AT = '2026-11-24T09:40:00.000Z'
const NOW = new Date(2026, 10, 24, 12)

const read = (text: string | Uint8Array, before: SaidFeed | null = null) =>
  readFeed(typeof text === 'string' ? Buffer.from(text) : text, {
    at: AT,
    now: NOW,
    giveWay: () => Promise.resolve(),
    before,
  })
const rowsOf = (feed: SaidFeed) =>
  Object.fromEntries(
    [...feed.said].map(([sku, { facts }]) => [
      sku,
      Object.fromEntries(
        facts.map((fact) => [fact.kind, 'count' in fact ? fact.count : 'cents' in fact ? fact.cents : fact]),
      ),
    ]),
  )
const factsOf = async (text: string, sku = 'A1') => (await read(text)).said.get(sku as Sku)?.facts
const onlyFault = async (text: string) => {
  const { faults, said } = await read(text)
  expect(said.size).toBe(0)
  expect(faults).toHaveLength(1)
  return faults[0]
}

describe('a feed', () => {
  it.each([
    ['commas', 'sku,price,stock\nA1,12.90,3\nB2,5,0\n'],
    ['semicolons', 'Artikel-Nr.;Preis;Bestand\r\nA1;12,90 €;3\r\nB2;5,00;0\r\n'],
    [
      'tabs and other columns',
      'Name\tEAN\tSKU\tQty\tPRICE CENTS\nFan\t4001\tA1\t3\t1290\nTV\t4002\tB2\t0\t500',
    ],
    ['JSON', '[{"sku":"A1","price":12.9,"stock":3,"x":{"y":[]}},\n {"Stock":"0","Price":"5.00","SKU":"B2"}]'],
  ])('of %s says what each product costs and how many there are', async (_name, text) => {
    const feed = await read(text)
    expect(rowsOf(feed)).toEqual({ A1: { price: 1290, stock: 3 }, B2: { price: 500, stock: 0 } })
    expect(feed).toMatchObject({ rows: 2, faults: [] })
  })

  it('may be in the encoding of an old Windows, or of a new one', async () => {
    const text = 'sku;preis;gezählt am;bestand\nA1;12,90 €;24.11.2026 09:00;3\n'
    const encodings = [
      Buffer.from(text.replace('€', '\u0080'), 'latin1'),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`),
    ]
    for (const bytes of encodings) {
      const facts = (await read(bytes)).said.get('A1' as Sku)?.facts
      expect(facts).toEqual([
        expect.objectContaining({ kind: 'stock', count: 3, at: new Date(2026, 10, 24, 9).toISOString() }),
        expect.objectContaining({ kind: 'price', cents: 1290 }),
      ])
    }
  })

  it('has an age of its own where a row says when it was counted, and follows the reading elsewhere', async () => {
    expect(await factsOf('sku,stock,price,counted_at\nA1,3,1.5,2026-11-24T08:00:00Z\n')).toMatchObject([
      { kind: 'stock', at: '2026-11-24T08:00:00.000Z', followsFeed: false },
      { kind: 'price', at: AT, followsFeed: true },
    ])
  })

  it('counted by a clock that is ahead is counted now', async () => {
    const ahead = new Date(NOW.getTime() + 60_000).toISOString()
    expect(await factsOf(`sku,stock,counted_at\nA1,3,${ahead}\n`)).toMatchObject([{ at: NOW.toISOString() }])
    const hourAhead = new Date(NOW.getTime() + 3_600_000).toISOString()
    const fault = await onlyFault(`sku,stock,counted_at\nA1,3,${hourAhead}\n`)
    expect(fault).toMatchObject({ column: 'counted_at', reason: expect.stringContaining('zone') as string })
  })

  it('says of a price cut what it costs now, what it cost, and how long', async () => {
    const heading = 'sku,price,offer_price,offer_until'
    expect(await factsOf(`${heading}\nA1,12.90,9.90,2026-11-30\n`)).toMatchObject([
      { kind: 'price', cents: 990, until: endOfDay('2026-11-30') },
      { kind: 'offer', offer: { kind: 'price-cut', wasCents: 1290, until: '2026-11-30' } },
    ])
    for (const over of ['A1,12.90,9.90,2026-11-23', 'A1,12.90,,', 'A1,12.90,12.90,2026-11-30']) {
      const facts = await factsOf(`${heading}\n${over}\n`)
      expect(facts).toMatchObject([
        { kind: 'price', cents: 1290 },
        { kind: 'offer', offer: null },
      ])
      expect(facts?.filter(({ until }) => until !== undefined)).toEqual([])
    }
  })

  it('says of a multi-buy how many for how much', async () => {
    const facts = await factsOf('sku;price;offer qty;offer total;offer until\nA1;2,00;3;5,00;30.11.2026\n')
    expect(facts).toMatchObject([
      { kind: 'price', cents: 200 },
      { kind: 'offer', offer: { kind: 'multi-buy', quantity: 3, totalCents: 500, until: '2026-11-30' } },
    ])
  })

  it('that has no columns for offers says nothing of them', async () => {
    expect((await factsOf('sku,price\nA1,1\n'))?.map(({ kind }) => kind)).toEqual(['price'])
  })

  it.each([
    ['sku,price\n,1\n', 'sku'],
    ['sku,price\nA 1,1\n', 'sku'],
    ['sku,price\nA1\u0000,1\n', 'sku'],
    ['sku,price\n=cmd,1\n', 'sku'],
    ['sku,price\nA1,-1\n', 'price'],
    ['sku,price\nA1,0.00\n', 'price'],
    ['sku,price_cents\nA1,0\n', 'price_cents'],
    ['sku,price,stock\nA1,12,90,3\n', ''],
    ['sku,price,stock\nA1,12', ''],
    ['[{"sku":"A1","price":12.905}]', 'price'],
    ['sku,price,stock\nA1,1e309,1\n', 'price'],
    ['sku,price_cents\nA1,12.90\n', 'price_cents'],
    ['sku,price\nA1,\n', ''],
    ['sku,price\nA1,NULL\n', ''],
    ['sku,price,offer_price,offer_until\nA1,5,4,\n', 'offer_until'],
    ['sku,price,offer_price,offer_until\nA1,5,6,2026-11-30\n', 'offer_price'],
    ['sku,price,offer_price,offer_until\nA1,,4,2026-11-30\n', 'offer_price'],
    ['sku,price,offer_quantity,offer_total,offer_until\nA1,5,1,9,2026-11-30\n', 'offer_quantity'],
    ['[{"sku":"A1","price":1e309}]', 'price'],
    ['[{"sku":"A1","price":true}]', 'price'],
    ['[{"sku":["A1"],"price":1}]', 'sku'],
    ['[{"__proto__":{"sku":"A1"},"price":1}]', 'sku'],
    ['["A1"]', 'sku'],
    ['[null]', 'sku'],
  ])('reports what is wrong with %j', async (text, column) => {
    const fault = await onlyFault(text)
    expect(fault).toMatchObject({ row: 1, column })
    expect(fault?.reason.length).toBeGreaterThan(10)
  })

  it('may end its rows with a separator, and its last row without a line end', async () => {
    expect(rowsOf(await read('sku;price;stock\nA1;1;2;\nB2;2;3;;'))).toEqual({
      A1: { price: 100, stock: 2 },
      B2: { price: 200, stock: 3 },
    })
    expect(rowsOf(await read('sku;price;stock\nA1;1\n'))).toEqual({ A1: { price: 100 } })
  })

  it('does not take half a row for one that it understood before', async () => {
    const before = await read('sku;price;stock\nA1;1\n')
    expect(await read('sku;price;stock\nA1;1', before)).toMatchObject({ faults: [{ row: 1 }] })
  })

  it('counts what was sold before it was booked in as none', async () => {
    expect(rowsOf(await read('sku,stock\nA1,-3\n'))).toEqual({ A1: { stock: 0 } })
    expect(rowsOf(await read('[{"sku":"A1","stock":-3}]'))).toEqual({ A1: { stock: 0 } })
  })

  it('says 0 where it has no offer', async () => {
    const heading = 'sku;price;offer price;offer qty;offer total;offer until'
    for (const none of ['0,00;0;0,00;', '0,00;;;', ';0;0;2026-11-30', ';3;0;']) {
      const facts = await factsOf(`${heading}\nA1;2,00;${none}\n`)
      expect(facts).toMatchObject([
        { kind: 'price', cents: 200 },
        { kind: 'offer', offer: null },
      ])
    }
  })

  it('reports a cell that is nested without an end, and takes the rows around it', async () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000)
    const { said, faults } = await read(`[{"sku":"A1","price":1},{"sku":"B2","price":${nested}}]`)
    expect([...said.keys()]).toEqual(['A1'])
    expect(faults).toMatchObject([{ row: 2, column: 'price' }])
  })

  it('reports a cell of 10 MB with its beginning, and takes the rows around it', async () => {
    const { said, faults } = await read(`sku,price\nA1,1\nB2,${'x'.repeat(10_000_000)}\nC3,3\n`)
    expect([...said.keys()]).toEqual(['A1', 'C3'])
    expect(faults).toMatchObject([{ row: 2, column: 'price', value: 'x'.repeat(80) }])
  })

  it('that names a product twice is believed the last time, and says so', async () => {
    const feed = await read('sku,price\nA1,1\nB2,2\nA1,3\n')
    expect(rowsOf(feed)).toEqual({ A1: { price: 300 }, B2: { price: 200 } })
    expect(feed.rows).toBe(3)
    expect(feed.faults).toMatchObject([{ row: 1, column: 'sku', value: 'A1' }])
  })

  it.each([
    ['', 'feed-empty'],
    ['\n\n', 'feed-empty'],
    ['<html><body>Log in, please</body></html>', 'feed-without-columns'],
    ['name,price\nFan,1\n', 'feed-without-columns'],
    ['sku,name\nA1,Fan\n', 'feed-without-columns'],
    ['sku,price\nA1,"1\nB2,2\n', 'text-not-delimited'],
    ['{"sku":"A1","price":1}', 'feed-not-json'],
    ['[{"sku":"A1","price":1},', 'feed-not-json'],
    ['[{"sku":"A1","price":1}', 'feed-not-json'],
    ['[{"sku":"A1","price":1,}]', 'feed-not-json'],
    ['[{"sku":"A1","price":1},]', 'feed-not-json'],
    ['[{"sku":"A1","price":1}] x', 'feed-not-json'],
    ['[{"sku":"A1', 'feed-not-json'],
    ['['.repeat(200_000), 'feed-not-json'],
    [`[${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'feed-not-json'],
  ])('that begins %j is refused as a whole', async (text, code) => {
    await expect(read(text)).rejects.toMatchObject({ kind: 'input', code })
  })

  it.each(['[]', 'sku,price\n'])('may be empty: %j', async (text) => {
    expect(await read(text)).toMatchObject({ rows: 0, faults: [] })
  })

  it('understands the same after another reading as without one', async () => {
    const before = await read('sku,price,stock\nA1,1,2\nB2,2,3\n')
    const swapped = 'sku,stock,price\nA1,1,2\nB2,9,9\n'
    expect(rowsOf(await read(swapped, before))).toEqual(rowsOf(await read(swapped)))
    const after = await read('sku,price,stock\nB2,2,3\nA1,1,4\n', before)
    expect(after.said.get('B2' as Sku)).toBe(before.said.get('B2' as Sku))
    expect(rowsOf(after)).toEqual({ A1: { price: 100, stock: 4 }, B2: { price: 200, stock: 3 } })
  })
})

describe('a row that says the same in other letters', () => {
  const counted = (time: string, price = '1') =>
    `sku,stock,price,counted_at\nA1,3,${price},2026-11-24T08:${time}Z\n`
  it.each([
    ['is the same when it was counted in the same minute', counted('00:59', '1.00'), true],
    ['is another one a minute later', counted('01:00'), false],
    ['is another one at another price', counted('00:00', '2'), false],
    ['is another one with one fact less', 'sku,stock,price,counted_at\nA1,3,,2026-11-24T08:00:00Z\n', false],
  ])('%s', async (_what, text, isSame) => {
    const before = await read(counted('00:00'))
    const after = await read(text, before)
    expect(after.said.get('A1' as Sku) === before.said.get('A1' as Sku)).toBe(isSame)
  })
})

describe('whatever a feed holds', () => {
  const word = fc.oneof(
    fc.constantFrom(...Object.values(SYNONYMS).flat(), '__proto__', 'constructor', 'toString'),
    fc.constantFrom(
      'A1',
      'B2',
      '12.90',
      '1,299',
      '-1',
      '1e309',
      '=cmd',
      '2026-11-30',
      'NULL',
      '',
      '"',
      '\u0000',
    ),
    fc.string(),
  )
  const table = fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 20 }),
      fc.constantFrom(',', ';', '\t', '|'),
    )
    .map(([heading, rows, separator]) =>
      [['sku', 'price', ...heading], ...rows].map((row) => row.join(separator)).join('\n'),
    )
  const json = fc
    .array(
      fc.oneof(
        fc.dictionary(word, fc.oneof(word, fc.double(), fc.boolean(), fc.constant(null))),
        fc.jsonValue(),
      ),
    )
    .map((items) => JSON.stringify(items))
  const anything = fc.oneof(
    table.map((text) => Buffer.from(text)),
    json.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 500 }),
  )

  it('good rows and bad rows are all rows, each fact is sound, or the whole is refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        const feed = await read(bytes).catch((thrown: unknown) => {
          if (thrown instanceof AisleError && thrown.kind === 'input') return null
          throw thrown
        })
        if (feed === null) return
        expect(feed.said.size + feed.faults.length).toBe(feed.rows)
        expect(feedReportSchema.shape.faults.safeParse(feed.faults.slice(0, 100)).error).toBeUndefined()
        for (const { facts } of feed.said.values()) {
          for (const known of facts) {
            const fact = Object.entries(known).filter(([key]) => key !== 'followsFeed')
            expect(factSchema.safeParse(Object.fromEntries(fact)).error).toBeUndefined()
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
