import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Sku } from '../../../electron/contract/ids'
import { answer, feedbackOn, freshJournalPath, id, startLedger, type StartedLedger } from './support'

/** What main and its crashes may do to a ledger, in any order. Numbers pick among what is there. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('open' as const) }),
  fc.record({ kind: fc.constant('answer' as const), visit: fc.nat() }),
  fc.record({ kind: fc.constant('tap' as const), answer: fc.nat() }),
  fc.record({ kind: fc.constant('tap-again' as const), tap: fc.nat() }),
  fc.record({
    kind: fc.constant('act' as const),
    answer: fc.nat(),
    sku: fc.constantFrom('A1', 'B2', 'ELSEWHERE'),
    action: fc.constantFrom('opened' as const, 'way-shown' as const),
  }),
  fc.record({ kind: fc.constant('close' as const), visit: fc.nat() }),
  fc.record({ kind: fc.constant('restart' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const pick = <T>(items: readonly T[], index: number): T | undefined =>
  items[index % Math.max(1, items.length)]

function play(steps: readonly Step[]): { ledger: StartedLedger; taps: ReadonlySet<string> } {
  const path = freshJournalPath()
  let ledger = startLedger(path)
  const visits: ReturnType<typeof id>[] = []
  const answers: ReturnType<typeof answer>[] = []
  const taps: ReturnType<typeof feedbackOn>[] = []
  for (const next of steps) {
    switch (next.kind) {
      case 'open': {
        const visitId = id()
        ledger.call('openVisit', { visitId, language: 'en' })
        visits.push(visitId)
        break
      }
      case 'answer': {
        const visitId = pick(visits, next.visit)
        if (visitId === undefined) break
        const given = answer(visitId)
        ledger.call('recordAnswer', given)
        answers.push(given)
        break
      }
      case 'tap': {
        const given = pick(answers, next.answer)
        if (given === undefined) break
        const tap = feedbackOn(given)
        expect(ledger.call('giveFeedback', tap)).toEqual({ isNew: true })
        taps.push(tap)
        break
      }
      case 'tap-again': {
        const tap = pick(taps, next.tap)
        if (tap) expect(ledger.call('giveFeedback', tap)).toEqual({ isNew: false })
        break
      }
      case 'act': {
        const given = pick(answers, next.answer)
        if (given === undefined) break
        const { answerId, visitId, queryId } = given
        const action = { answerId, sku: next.sku as Sku, kind: next.action }
        ledger.call('recordAction', { action, context: { visitId, queryId } })
        break
      }
      case 'close': {
        const visitId = pick(visits, next.visit)
        if (visitId !== undefined) ledger.call('closeVisit', { visitId, endedBy: 'shopper' })
        break
      }
      case 'restart':
        ledger.stop()
        ledger = startLedger(path)
        break
    }
  }
  return { ledger, taps: new Set(taps.map(({ feedback }) => feedback.tapId)) }
}

it('keeps its promises whatever happens in whatever order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { ledger, taps } = play(steps)
      const feedback = ledger.rows<{ tapId: string }>('SELECT tap_id AS tapId FROM feedback')
      expect(new Set(feedback.map(({ tapId }) => tapId))).toEqual(taps)

      const events = ledger.rows<{ seq: number; kind: string }>('SELECT seq, kind FROM outbox ORDER BY seq')
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
      expect(events.filter(({ kind }) => kind === 'verdict')).toHaveLength(taps.size)

      // Counted by what lies in the outbox, not by what the ledger believes to have spent.
      const told = ledger.rows(`SELECT 1 FROM outbox WHERE body NOT LIKE '%withheld%'`).length
      const spent = ledger.rows<{ spent: number }>('SELECT epsilon_spent AS spent FROM visits')
      expect(Math.log(3) * told).toBeCloseTo(
        spent.reduce((sum, visit) => sum + visit.spent, 0),
        6,
      )
      expect(Math.max(0, ...spent.map((visit) => visit.spent))).toBeLessThanOrEqual(3.3)
      const [most] = ledger.rows<{ spent: number | null }>('SELECT max(epsilon_spent) AS spent FROM answers')
      expect(most?.spent ?? 0).toBeLessThanOrEqual(1.1)

      expect(ledger.journal.pragma('integrity_check')).toBe('ok')
      ledger.stop()
    }),
    { numRuns: 40 },
  )
})
