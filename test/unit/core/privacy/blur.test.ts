import { describe, expect, it } from 'vitest'
import type { Sku } from '../../../../electron/contract/ids'
import {
  EPSILON_PER_ANSWER,
  project,
  truthProbability,
  type LearningEvent,
} from '../../../../electron/core/privacy'
import { seededRandom } from '../../../helpers/chance'
import { choice, skus, verdict } from './support'

const nothingSpent = { answer: 0, visit: 0 }

/** What left, as one comparable value. */
function report(event: LearningEvent, random: () => number): string {
  const body = project(event, { random, spent: nothingSpent })?.body
  if (body && 'thumb' in body) return body.thumb
  if (body && 'item' in body) return body.item
  throw new Error('expected content')
}

/** The exact share of each report: the two draws of a projection run over a fine grid. */
function distribution(event: LearningEvent, steps = 180): Map<string, number> {
  const shares = new Map<string, number>()
  for (let first = 0; first < steps; first++) {
    for (let second = 0; second < steps; second++) {
      const draws = [(first + 0.5) / steps, (second + 0.5) / steps]
      const value = report(event, () => draws.shift() ?? 0)
      shares.set(value, (shares.get(value) ?? 0) + 1 / steps ** 2)
    }
  }
  return shares
}

/** No report tells any two truths apart by more than e^eps. */
function expectBounded(truths: readonly LearningEvent[]): void {
  const distributions = truths.map((truth) => distribution(truth))
  const reports = new Set(distributions.flatMap((shares) => [...shares.keys()]))
  for (const value of reports) {
    const likelihoods = distributions.map((shares) => shares.get(value) ?? 0)
    const ratio = Math.max(...likelihoods) / Math.min(...likelihoods)
    expect(ratio).toBeLessThanOrEqual(Math.exp(EPSILON_PER_ANSWER) * 1.001)
  }
}

describe('randomised response', () => {
  it('tells the truth with e^eps / (e^eps + k - 1)', () => {
    expect(truthProbability(Math.log(3), 2)).toBeCloseTo(3 / 4, 12)
    expect(truthProbability(Math.log(3), 10)).toBeCloseTo(3 / 12, 12)
    expect(truthProbability(0, 4)).toBeCloseTo(1 / 4, 12)
  })

  it('keeps three thumbs in four', () => {
    expect(distribution(verdict('thumb-up')).get('thumb-up')).toBeCloseTo(0.75, 6)
    expect(distribution(verdict('thumb-down')).get('thumb-down')).toBeCloseTo(0.75, 6)
  })

  it.each([2, 3, 5, 10])('tells the chosen one of %i items with its probability, the others alike', (k) => {
    const shares = distribution(choice(skus(k)[1] as Sku, skus(k)))
    const truth = truthProbability(EPSILON_PER_ANSWER, k)
    for (const sku of skus(k)) {
      expect(shares.get(sku)).toBeCloseTo(sku === 'SKU-1' ? truth : (1 - truth) / (k - 1), 1.7)
    }
  })

  it('tells no two thumbs apart by more than e^eps', () => {
    expectBounded([verdict('thumb-up'), verdict('thumb-down')])
  })

  it.each([2, 4, 10, 25])(
    'tells no two of %i choices apart by more than e^eps, nor one from outside',
    (k) => {
      const chosen = [...skus(Math.min(k, 12)), 'ELSEWHERE' as Sku]
      expectBounded(chosen.map((sku) => choice(sku, skus(k))))
    },
  )

  it('lets headquarters un-blur 10,000 thumbs to within 1 % (one standard deviation)', () => {
    const random = seededRandom(20_261)
    const trueShare = 0.62
    const errors = Array.from({ length: 60 }, () => unblurredShare(10_000, trueShare, random) - trueShare)
    const standardDeviation = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length)
    expect(standardDeviation).toBeLessThan(0.0115)
    // Blurred at all: without noise the same share would come out exactly.
    expect(standardDeviation).toBeGreaterThan(0.004)
    const expected = Math.sqrt((0.75 * 0.25) / 10_000) / (0.75 - 0.25)
    expect(expected).toBeLessThanOrEqual(0.01)
  })
})

function unblurredShare(count: number, trueShare: number, random: () => number): number {
  const p = truthProbability(EPSILON_PER_ANSWER, 2)
  const ups = Math.round(count * trueShare)
  let reportedUps = 0
  for (let index = 0; index < count; index++) {
    const event = verdict(index < ups ? 'thumb-up' : 'thumb-down', skus(1))
    if (report(event, random) === 'thumb-up') reportedUps++
  }
  return (reportedUps / count - (1 - p)) / (2 * p - 1)
}
