import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sku } from '../../../../electron/contract/ids'
import { factSourceSchema, type FactKind, type FactSource } from '../../../../electron/contract/overlay'
import { knownAt, resolveFacts, type KnownFact } from '../../../../electron/core/overlay'

const SKU = 'A1' as Sku
const NOW = '2026-11-24T12:00:00.000Z'
const BEFORE = '2026-11-24T11:00:00.000Z'
const AFTER = '2026-11-24T13:00:00.000Z'
/** Highest first. */
const sources = factSourceSchema.options

const sayings: Record<FactKind, fc.Arbitrary<object>> = {
  stock: fc.record({ count: fc.nat({ max: 50 }) }),
  price: fc.record({ cents: fc.nat({ max: 9_999 }) }),
  offer: fc.record({
    offer: fc.option(
      fc.record({ kind: fc.constant('price-cut'), wasCents: fc.nat(), until: fc.constant('2026-11-30') }),
    ),
  }),
  block: fc.record({ reason: fc.constantFrom('recalled', 'sold out') }),
  pin: fc.record({ reason: fc.constantFrom('new', 'own brand') }),
  edit: fc.record({
    fields: fc.record(
      { name: fc.string({ minLength: 1 }), colour: fc.option(fc.constantFrom('black', 'red')) },
      { requiredKeys: [] },
    ),
  }),
}

const anyFact = (kind: FactKind): fc.Arbitrary<KnownFact> =>
  fc
    .tuple(
      sayings[kind],
      fc.record(
        {
          source: fc.constantFrom(...sources),
          at: fc.constantFrom(BEFORE, NOW),
          until: fc.constantFrom(BEFORE, NOW, AFTER),
        },
        { requiredKeys: ['source', 'at'] },
      ),
    )
    .map(([says, about]) => ({ sku: SKU, kind, ...about, ...says }) as KnownFact)

/** As `shop.db` holds them: at most one of each kind from each source. */
const anyFacts = fc.uniqueArray(
  fc.oneof(...(Object.keys(sayings) as FactKind[]).map((kind) => anyFact(kind))),
  { selector: ({ kind, source }) => `${kind} ${source}`, maxLength: 24 },
)

const fact = (kind: FactKind, source: FactSource, says: object): KnownFact =>
  ({ sku: SKU, kind, source, at: BEFORE, ...says }) as KnownFact

describe('the facts about a product', () => {
  it('count the same in any order', () => {
    const shuffled = anyFacts.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    )
    fc.assert(
      fc.property(shuffled, ([facts, others]) => {
        expect(resolveFacts(others, NOW)).toEqual(resolveFacts(facts, NOW))
      }),
    )
  })

  it('of a lower source never hide those of a higher one', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...sources), (facts, source) => {
        const ofHigher = facts.filter((known) => sources.indexOf(known.source) <= sources.indexOf(source))
        const alone = resolveFacts(ofHigher, NOW)
        const together = resolveFacts(facts, NOW)
        const isByHand = ofHigher.some((known) => known.kind === 'stock' && known.source === 'local')
        if (alone.stock !== null && !isByHand) expect(together.stock).toEqual(alone.stock)
        if (alone.priceCents !== null) expect(together.priceCents).toBe(alone.priceCents)
        if (alone.offer !== undefined) expect(together.offer).toEqual(alone.offer)
        if (alone.isBlocked) expect(together.isBlocked).toBe(true)
        if (alone.isPinned) expect(together.isPinned).toBe(true)
        expect(together.edit ?? {}).toMatchObject(alone.edit ?? {})
      }),
    )
  })

  it('never count once they have expired', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        // Of the till's ended offers something remains, see below.
        const others = facts.filter(({ kind, source }) => kind !== 'offer' || source !== 'feed')
        const unexpired = others.filter(({ until }) => until !== BEFORE)
        expect(resolveFacts(others, NOW)).toEqual(resolveFacts(unexpired, NOW))
      }),
    )
  })

  it('change by time alone at the named moment, and not before it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { changesAt, ...now } = resolveFacts(facts, NOW)
        const later = new Date((changesAt === null ? Date.UTC(2100, 0) : Date.parse(changesAt)) - 1)
        const { changesAt: sameMoment, ...then } = resolveFacts(facts, later.toISOString())
        expect(then).toEqual(now)
        expect(sameMoment).toBe(changesAt)
        if (changesAt !== null) expect(resolveFacts(facts, changesAt).changesAt).not.toBe(changesAt)
      }),
    )
  })

  it('still count in the moment that they last to', () => {
    const block = fact('block', 'safety', { reason: 'recalled', until: NOW })
    expect(resolveFacts([block], NOW)).toMatchObject({
      isBlocked: true,
      changesAt: '2026-11-24T12:00:00.001Z',
    })
    expect(resolveFacts([block], '2026-11-24T12:00:00.001Z')).toMatchObject({
      isBlocked: false,
      changesAt: null,
    })
  })

  it('fall back to the next source when the higher one has expired', () => {
    const facts = [
      fact('price', 'feed', { cents: 900 }),
      fact('price', 'local', { cents: 700, until: BEFORE }),
      fact('price', 'headquarters', { cents: 800 }),
    ]
    expect(resolveFacts(facts, NOW).priceCents).toBe(800)
  })

  it('tell "no offer" from nothing said about offers', () => {
    expect(resolveFacts([], NOW).offer).toBeUndefined()
    expect(resolveFacts([fact('offer', 'feed', { offer: null })], NOW).offer).toBeNull()
  })

  describe('of a price cut of the till that is over', () => {
    const cut = { kind: 'price-cut', wasCents: 1290, until: '2026-11-23' }
    const price = fact('price', 'feed', { cents: 990, until: BEFORE })
    const offer = fact('offer', 'feed', { offer: cut, until: BEFORE })

    it('leave the old price and no offer, whatever the release says', () => {
      expect(resolveFacts([price, offer], NOW)).toMatchObject({
        ...{ priceCents: 1290, offer: null, changesAt: null },
      })
    })

    it('do not hide what people decided, nor what the till says by now', () => {
      const decided = [fact('price', 'local', { cents: 800 }), fact('offer', 'headquarters', { offer: cut })]
      expect(resolveFacts([price, offer, ...decided], NOW)).toMatchObject({ priceCents: 800, offer: cut })
      const news = [fact('price', 'feed', { cents: 1100 }), fact('offer', 'feed', { offer: null })]
      expect(resolveFacts(news, NOW)).toMatchObject({ priceCents: 1100, offer: null })
      expect(resolveFacts([fact('price', 'feed', { cents: 1100 }), offer], NOW).priceCents).toBe(1100)
    })

    it('leave no price that belongs to no price cut', () => {
      const { priceCents } = resolveFacts([fact('price', 'feed', { cents: 990, until: BEFORE })], NOW)
      expect(priceCents).toBeNull()
    })
  })

  describe('of the stock', () => {
    const byHand = (says: object = {}) => fact('stock', 'local', { count: 3, at: BEFORE, ...says })
    const ofTill = (at: string) => fact('stock', 'feed', { count: 9, at })
    const stockOf = (...facts: readonly KnownFact[]) => resolveFacts(facts, NOW).stock?.count

    it('count by hand until the till says something newer', () => {
      expect(stockOf(byHand(), ofTill('2026-11-24T10:59:59.000Z'))).toBe(3)
      expect(stockOf(byHand(), ofTill(BEFORE))).toBe(3)
      expect(stockOf(byHand(), ofTill(NOW))).toBe(9)
    })

    it('count by hand for as long as was said, and a safety fact over all', () => {
      expect(stockOf(byHand({ until: AFTER }), ofTill(NOW))).toBe(3)
      expect(stockOf(byHand({ until: BEFORE }), ofTill(BEFORE))).toBe(9)
      expect(stockOf(fact('stock', 'safety', { count: 0 }), byHand(), ofTill(NOW))).toBe(0)
    })
  })

  it('edit different fields together, and the same field by the higher source', () => {
    const facts = [
      fact('edit', 'headquarters', { fields: { name: 'Fan, tall', colour: 'white' } }),
      fact('edit', 'local', { fields: { name: 'Tall fan' } }),
    ]
    expect(resolveFacts(facts, NOW).edit).toEqual({ name: 'Tall fan', colour: 'white' })
  })
})

describe('the age of a count', () => {
  const stockOf = (known: KnownFact) => {
    const { stock } = resolveFacts([known], NOW)
    if (stock === null) throw new Error('the stock is not known')
    return stock
  }

  it('is its own, unless it follows the feed', () => {
    expect(knownAt(stockOf(fact('stock', 'local', { count: 3 })), NOW)).toBe(BEFORE)
    const followed = stockOf(fact('stock', 'feed', { count: 3, followsFeed: true }))
    expect(knownAt(followed, NOW)).toBe(NOW)
    expect(knownAt(followed, null)).toBe(BEFORE)
    expect(knownAt(followed, '2026-11-24T10:00:00.000Z')).toBe(BEFORE)
  })
})
