import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sku } from '../../../../electron/contract/ids'
import {
  EPSILON_PER_ANSWER,
  EPSILON_PER_VISIT,
  project,
  SHOWN_LIMIT,
  type LearningEvent,
} from '../../../../electron/core/privacy'
import { seededRandom } from '../../../helpers/chance'
import { anyEvent, choice, facts, skus, verdict } from './support'

const nothingSpent = { answer: 0, visit: 0 }
const allowedFields = [
  'releaseId',
  'rankerVersion',
  'via',
  'intent',
  'shown',
  'thumb',
  'action',
  'item',
  'withheld',
]

describe('what leaves', () => {
  it('has no field beyond the allow-list, whatever rides along on the event', () => {
    const canary = 'I am looking for something for my rash'
    fc.assert(
      fc.property(
        anyEvent,
        fc.integer(),
        fc.dictionary(fc.string(), fc.constant(canary)),
        (event, seed, extra) => {
          const laden = {
            ...extra,
            ...event,
            answer: { ...extra, words: canary, visitId: canary, ...event.answer },
          }
          const body = project(laden, { random: seededRandom(seed), spent: nothingSpent })?.body ?? {}
          expect(allowedFields).toEqual(expect.arrayContaining(Object.keys(body)))
          expect(JSON.stringify(body)).not.toContain(canary)
        },
      ),
    )
  })

  it('names items of the answer only, and a bounded number of them', () => {
    fc.assert(
      fc.property(anyEvent, fc.integer(), (event, seed) => {
        const body = project(event, { random: seededRandom(seed), spent: nothingSpent })?.body
        if (!body || 'withheld' in body) return
        expect(body.shown).toEqual(event.answer.shown.slice(0, SHOWN_LIMIT))
        if ('item' in body) expect(body.shown).toContain(body.item)
      }),
    )
  })

  it('is the same for the same draws, and differs between draws', () => {
    const events = Array.from({ length: 40 }, () => verdict('thumb-up'))
    const bodies = (seed: number) => {
      const random = seededRandom(seed)
      return events.map((event) => JSON.stringify(project(event, { random, spent: nothingSpent })))
    }
    expect(bodies(7)).toEqual(bodies(7))
    expect(bodies(7)).not.toEqual(bodies(8))
  })

  it('refuses a draw that would fall outside the answers', () => {
    const event = choice('ELSEWHERE' as Sku, skus(3))
    expect(() => project(event, { random: () => 1, spent: nothingSpent })).toThrow(RangeError)
  })
})

describe('the budget', () => {
  it('is at most 1.1 an answer and 3.3 a visit', () => {
    expect(EPSILON_PER_ANSWER).toBeLessThanOrEqual(1.1)
    expect(EPSILON_PER_VISIT).toBeLessThanOrEqual(3.3)
  })

  it('holds for whatever is tapped in whatever order', () => {
    const taps = fc.array(fc.record({ event: anyEvent, answer: fc.nat(5) }), { maxLength: 60 })
    fc.assert(
      fc.property(taps, fc.integer(), (visit, seed) => {
        const random = seededRandom(seed)
        const spentOn = new Map<number, number>()
        let spentInVisit = 0
        for (const { event, answer } of visit) {
          const spent = { answer: spentOn.get(answer) ?? 0, visit: spentInVisit }
          const epsilon = project(event, { random, spent })?.epsilon ?? 0
          spentOn.set(answer, spent.answer + epsilon)
          spentInVisit += epsilon
        }
        expect(Math.max(0, ...spentOn.values())).toBeLessThanOrEqual(1.1)
        expect(spentInVisit).toBeLessThanOrEqual(3.3)
      }),
    )
  })

  it('lets three answers of a visit speak', () => {
    const random = seededRandom(1)
    const costs = [0, 1, 2, 3].map((answers) => {
      const spent = { answer: 0, visit: answers * EPSILON_PER_ANSWER }
      return project(verdict('thumb-up'), { random, spent })?.epsilon
    })
    expect(costs).toEqual([EPSILON_PER_ANSWER, EPSILON_PER_ANSWER, EPSILON_PER_ANSWER, 0])
  })

  it('lets a verdict without budget leave without content, and a choice not at all', () => {
    const spent = { answer: EPSILON_PER_ANSWER, visit: EPSILON_PER_ANSWER }
    const draw = () => {
      throw new Error('nothing to blur, so nothing to draw')
    }
    expect(project(verdict('thumb-down'), { random: draw, spent })).toEqual({
      kind: 'verdict',
      body: { withheld: 'budget' },
      epsilon: 0,
    })
    expect(project(choice('SKU-0' as Sku, skus(3)), { random: draw, spent })).toBeNull()
  })

  it('costs nothing where there was nothing to choose from', () => {
    const event: LearningEvent = { kind: 'choice', answer: facts([]), action: 'opened', sku: 'SKU-0' as Sku }
    expect(project(event, { random: () => 0, spent: nothingSpent })).toBeNull()
  })
})
