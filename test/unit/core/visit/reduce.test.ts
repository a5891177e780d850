import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../electron/contract/answer'
import type { AnswerId, QueryId, ReleaseId, VisitId } from '../../../../electron/contract/ids'
import { visitViewSchema } from '../../../../electron/contract/visit'
import {
  type VisitEvent,
  type VisitState,
  NOBODY,
  judgeIdle,
  reduceVisit,
} from '../../../../electron/core/visit'

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const visitId = uuid(1) as VisitId
const queryId = (digit: number) => uuid(digit) as QueryId

const answerTo = (query: QueryId): Answer => ({
  answerId: uuid(9) as AnswerId,
  queryId: query,
  releaseId: '0123456789abcdef' as ReleaseId,
  rankerVersion: 'linear4-1',
  via: 'speech',
  understanding: { intent: 'find', text: 'fan', alternatives: [], slots: [] },
  items: [],
  total: 0,
  relaxed: [],
  degraded: [],
  timingsMs: {},
})

const run = (...events: VisitEvent[]) => events.reduce(reduceVisit, NOBODY)
const touched: VisitEvent = { type: 'touched', visitId }

describe('a visit', () => {
  it('opens with the first touch and keeps its id with the next', () => {
    const state = run(touched, { type: 'touched', visitId: uuid(2) as VisitId })
    expect(state).toMatchObject({ visitId, phase: 'ready' })
  })

  it('goes through listening, live words, thinking and an answer', () => {
    const state = run(
      touched,
      { type: 'listening-started', queryId: queryId(3) },
      { type: 'partial-heard', queryId: queryId(3), words: 'a quiet' },
    )
    expect(state).toMatchObject({ phase: 'listening', query: { words: 'a quiet', isFinal: false } })
    const asked = reduceVisit(state, {
      type: 'asked',
      queryId: queryId(3),
      via: 'speech',
      words: 'a quiet fan',
    })
    expect(asked).toMatchObject({ phase: 'thinking', query: { words: 'a quiet fan', isFinal: true } })
    expect(reduceVisit(asked, { type: 'answered', answer: answerTo(queryId(3)) })).toMatchObject({
      phase: 'answered',
      answer: { queryId: queryId(3) },
    })
  })

  it('ignores an answer to a question that was replaced', () => {
    const state = run(touched, { type: 'asked', queryId: queryId(3), via: 'text', words: 'fan' })
    const replaced = reduceVisit(state, { type: 'asked', queryId: queryId(4), via: 'text', words: 'lamp' })
    expect(reduceVisit(replaced, { type: 'answered', answer: answerTo(queryId(3)) })).toBe(replaced)
  })

  it('keeps the last answer on the screen when the next question fails, and counts voice failures in a row', () => {
    const answered = run(
      touched,
      { type: 'asked', queryId: queryId(3), via: 'text', words: 'fan' },
      { type: 'answered', answer: answerTo(queryId(3)) },
    )
    const fail = (state: VisitState, query: number) =>
      [
        { type: 'listening-started', queryId: queryId(query) } as const,
        { type: 'query-failed', queryId: queryId(query), problem: 'heard-nothing' } as const,
      ].reduce<VisitState>(reduceVisit, state)
    const twice = fail(fail(answered, 4), 5)
    expect(twice).toMatchObject({ phase: 'answered', voiceFailures: 2, problem: 'heard-nothing' })
    const recovered = [
      { type: 'asked', queryId: queryId(6), via: 'text', words: 'lamp' } as const,
      { type: 'answered', answer: answerTo(queryId(6)) } as const,
    ].reduce<VisitState>(reduceVisit, twice)
    expect(recovered.voiceFailures).toBe(0)
  })

  it('forgets a problem when what it was about works again, and no other', () => {
    const state = run(touched, { type: 'problem-met', problem: 'search-down' })
    expect(reduceVisit(state, { type: 'problem-gone', problems: ['speech-down'] })).toBe(state)
    expect(reduceVisit(state, { type: 'problem-gone', problems: ['search-down'] }).problem).toBeNull()
  })

  it('leaves nothing behind when it ends, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(anyEvent()), (events) => {
        const end = reduceVisit(run(touched, ...events), { type: 'ended' })
        expect({ ...end, revision: 0 }).toEqual(NOBODY)
      }),
    )
  })

  it('is always a valid snapshot, and its revision never goes back', () => {
    fc.assert(
      fc.property(fc.array(anyEvent()), (events) => {
        let state: VisitState = NOBODY
        for (const event of events) {
          const next = reduceVisit(state, event)
          expect(next.revision).toBe(next === state ? state.revision : state.revision + 1)
          expect(visitViewSchema.safeParse(next).success).toBe(true)
          expect(next.phase === 'attract').toBe(next.visitId === null)
          state = next
        }
      }),
    )
  })
})

describe('the idle clock', () => {
  it('counts down after the idle time and ends after the countdown', () => {
    expect(judgeIdle(59_999, 60_000, 20_000)).toEqual({ kind: 'active' })
    expect(judgeIdle(60_000, 60_000, 20_000)).toEqual({ kind: 'countdown', seconds: 20 })
    expect(judgeIdle(79_001, 60_000, 20_000)).toEqual({ kind: 'countdown', seconds: 1 })
    expect(judgeIdle(80_000, 60_000, 20_000)).toEqual({ kind: 'over' })
  })
})

function anyEvent(): fc.Arbitrary<VisitEvent> {
  const query = fc.integer({ min: 3, max: 5 }).map(queryId)
  const words = fc.string({ maxLength: 20 })
  return fc.oneof(
    fc.constant(touched),
    fc.record({ type: fc.constant('listening-started' as const), queryId: query }),
    fc.record({ type: fc.constant('partial-heard' as const), queryId: query, words }),
    fc.record({
      type: fc.constant('asked' as const),
      queryId: query,
      via: fc.constant('text' as const),
      words,
    }),
    fc.record({ type: fc.constant('answered' as const), answer: query.map(answerTo) }),
    fc.record({
      type: fc.constant('query-failed' as const),
      queryId: query,
      problem: fc.constantFrom('heard-nothing' as const, 'search-down' as const),
    }),
    fc.record({ type: fc.constant('query-cancelled' as const), queryId: query }),
    fc.record({ type: fc.constant('countdown-changed' as const), seconds: fc.option(fc.nat(20)) }),
    fc.constant({ type: 'ended' as const }),
  )
}
