import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnownFact } from '../../../../electron/core/overlay'
import { hashFacts } from '../../../../electron/kit/overlay'
import { AT, block, fact, openShop, stock } from './support'

const LATER = '2026-11-24T09:40:30.000Z'
const NEXT_MINUTE = '2026-11-24T09:41:00.000Z'

const hashOf = async (shop: ReturnType<typeof openShop>) => hashFacts(shop.database, () => Promise.resolve())
const rowsOf = (shop: ReturnType<typeof openShop>) =>
  shop.database.query('SELECT sku, kind, at, follows_feed, change FROM facts ORDER BY sku, kind').all()

describe('a fact', () => {
  it('that says nothing new is not written again', () => {
    const shop = openShop()
    expect(shop.set(stock('A1', 3), block('A1'))).toBe(2)
    expect(shop.set(stock('A1', 3), block('A1'))).toBe(0)
    expect(shop.set(stock('A1', 2), block('A1'))).toBe(1)
    shop.close()
  })

  it('of the till that is only fresher is news once a minute; one of staff is at once', () => {
    const shop = openShop()
    const counted = (at: string) => fact('A1', 'stock', 'local', { count: 3, at })
    shop.set(stock('A1', 3), counted(AT))
    expect(shop.set(stock('A1', 3, { at: LATER }))).toBe(0)
    expect(shop.set(stock('A1', 3, { at: NEXT_MINUTE }))).toBe(1)
    expect(shop.set(counted(LATER))).toBe(1)
    shop.close()
  })

  it('that follows the feed is not written for its age', () => {
    const shop = openShop()
    shop.set(stock('A1', 3, { followsFeed: true }))
    expect(shop.set(stock('A1', 3, { followsFeed: true, at: NEXT_MINUTE }))).toBe(0)
    shop.close()
  })

  it('that the feed no longer says keeps the age of the last reading that said it', () => {
    const shop = openShop()
    shop.set(
      stock('A1', 3, { followsFeed: true }),
      fact('A1', 'price', 'feed', { cents: 100, followsFeed: true }),
    )
    expect(shop.detach('A1', ['price'], LATER)).toBe(1)
    expect(rowsOf(shop)).toMatchObject([
      { kind: 'price', at: AT, follows_feed: 1 },
      { kind: 'stock', at: LATER, follows_feed: 0 },
    ])
    expect(shop.detach('A1', ['price'], NEXT_MINUTE)).toBe(0)
    shop.close()
  })

  it('gets a higher number than all before it', () => {
    const shop = openShop()
    shop.set(stock('A1', 1), stock('B2', 1))
    shop.set(stock('A1', 2))
    shop.clear('B2', 'stock', 'feed')
    expect(rowsOf(shop)).toMatchObject([
      { sku: 'A1', change: 3 },
      { sku: 'B2', change: 4 },
    ])
    shop.close()
  })
})

describe('the hash of the overlay', () => {
  const anyFact: fc.Arbitrary<KnownFact> = fc.oneof(
    fc.tuple(fc.constantFrom('A1', 'B2', 'C3'), fc.nat({ max: 3 })).map(([sku, count]) => stock(sku, count)),
    fc.constantFrom('A1', 'B2').map((sku) => block(sku)),
  )

  it('does not tell in which order facts were written, nor what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFact), fc.array(anyFact, { maxLength: 5 }), async (facts, before) => {
        const last = new Map(facts.map((known) => [`${known.sku} ${known.kind}`, known]))
        const one = openShop()
        one.set(...before)
        for (const { sku, kind, source } of before) one.clear(sku, kind, source)
        one.set(...facts)
        const other = openShop()
        other.set(...[...last.values()].toReversed())
        expect(await hashOf(one)).toEqual(await hashOf(other))
        one.close()
        other.close()
      }),
      { numRuns: 25 },
    )
  })

  it('differs as soon as one fact does', async () => {
    const shop = openShop()
    const hashes = new Set<string>()
    const steps = [
      () => shop.set(stock('A1', 1)),
      () => shop.set(stock('A1', 2)),
      () => shop.set(stock('A1', 2, { until: NEXT_MINUTE })),
      () => shop.set(block('A1')),
      () => shop.set(block('A1', 'local')),
      () => shop.set(fact('A1', 'block', 'local', { reason: 'leaks' })),
    ]
    for (const step of steps) {
      step()
      hashes.add((await hashOf(shop)).hash)
    }
    expect(hashes.size).toBe(steps.length)
    shop.close()
  })

  it('does not change with the age of what follows the feed', async () => {
    const hashes: string[] = []
    for (const at of [AT, NEXT_MINUTE]) {
      const shop = openShop()
      shop.set(stock('A1', 1, { followsFeed: true, at }))
      shop.readFeed(at)
      hashes.push((await hashOf(shop)).hash)
      shop.close()
    }
    expect(hashes[0]).toBe(hashes[1])
  })
})
