import fc from 'fast-check'
import type { Sku } from '../../../../electron/contract/ids'
import type { AnswerFacts, LearningEvent, Random } from '../../../../electron/core/privacy'

/** mulberry32: a small seeded generator, good enough for statistics. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const skus = (count: number): readonly Sku[] =>
  Array.from({ length: count }, (_, index) => `SKU-${index}` as Sku)

export const facts = (shown: readonly Sku[]): AnswerFacts => ({
  releaseId: '0123456789abcdef' as AnswerFacts['releaseId'],
  rankerVersion: 'linear4',
  via: 'speech',
  intent: 'find',
  shown,
})

export const verdict = (thumb: 'thumb-up' | 'thumb-down', shown = skus(5)): LearningEvent => ({
  kind: 'verdict',
  answer: facts(shown),
  thumb,
})

export const choice = (sku: Sku, shown: readonly Sku[]): LearningEvent => ({
  kind: 'choice',
  answer: facts(shown),
  action: 'opened',
  sku,
})

export const anyEvent: fc.Arbitrary<LearningEvent> = fc
  .record({
    count: fc.nat(50),
    chosen: fc.nat(60),
    thumb: fc.constantFrom('thumb-up' as const, 'thumb-down' as const),
    action: fc.constantFrom('opened' as const, 'way-shown' as const),
    isVerdict: fc.boolean(),
  })
  .map(({ count, chosen, thumb, action, isVerdict }) => {
    const answer = facts(skus(count))
    const sku = `SKU-${chosen}` as Sku
    return isVerdict ? { kind: 'verdict', answer, thumb } : { kind: 'choice', answer, action, sku }
  })
