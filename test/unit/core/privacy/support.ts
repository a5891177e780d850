import fc from 'fast-check'
import type { Sku } from '../../../../electron/contract/ids'
import type { AnswerFacts, LearningEvent } from '../../../../electron/core/privacy'

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
