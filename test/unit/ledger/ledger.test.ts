import { describe, expect, it } from 'vitest'
import type { Sku } from '../../../electron/contract/ids'
import {
  answer,
  countOf,
  feedbackOn,
  freshJournalPath,
  id,
  openVisitWithAnswer,
  startLedger,
} from './support'

describe('feedback', () => {
  it('writes what was tapped for the shop, and beside it what may leave', () => {
    const ledger = startLedger(undefined, { random: () => 0 })
    const given = openVisitWithAnswer(ledger)
    const request = feedbackOn(given)
    expect(ledger.call('giveFeedback', request)).toEqual({ isNew: true })

    const { epoch } = ledger.call('describe', {})
    expect(ledger.rows('SELECT * FROM feedback')).toEqual([
      expect.objectContaining({
        tap_id: request.feedback.tapId,
        answer_id: given.answerId,
        visit_id: given.visitId,
        sku: 'A1',
        kind: 'thumb-up',
        epoch,
        seq: 1,
      }),
    ])
    const [event] = ledger.rows<{ body: string }>('SELECT * FROM outbox')
    expect(event).toMatchObject({ epoch, seq: 1, kind: 'verdict', schema: 1, policy_version: 1 })
    expect(JSON.parse(event?.body ?? '')).toEqual({
      releaseId: given.releaseId,
      rankerVersion: 'linear4',
      via: 'speech',
      intent: 'find',
      shown: ['A1', 'B2', 'C3'],
      thumb: 'thumb-up',
    })
    ledger.stop()
  })

  it('lets nothing leave that could tie an event to a visit', () => {
    const ledger = startLedger()
    const given = openVisitWithAnswer(ledger)
    const request = feedbackOn(given)
    ledger.call('giveFeedback', request)
    ledger.call('recordAction', {
      action: { answerId: given.answerId, sku: 'B2' as Sku, kind: 'opened' },
      context: request.context,
    })
    ledger.call('closeVisit', { visitId: given.visitId, endedBy: 'shopper' })
    const sent = JSON.stringify(ledger.rows('SELECT * FROM outbox'))
    for (const secret of [given.visitId, given.queryId, given.answerId, request.feedback.tapId]) {
      expect(sent).not.toContain(secret)
    }
    ledger.stop()
  })

  it('takes a repeated tap for the same tap, and draws nothing anew', () => {
    const ledger = startLedger()
    const given = openVisitWithAnswer(ledger)
    const request = feedbackOn(given)
    ledger.call('giveFeedback', request)
    const before = ledger.rows('SELECT * FROM outbox')
    for (let n = 0; n < 20; n++) expect(ledger.call('giveFeedback', request)).toEqual({ isNew: false })
    expect(ledger.rows('SELECT * FROM outbox')).toEqual(before)
    expect(countOf(ledger.journal, 'feedback')).toBe(1)
    ledger.stop()
  })

  it('refuses an answer that it never saw, and writes nothing', () => {
    const ledger = startLedger()
    const given = openVisitWithAnswer(ledger)
    expect(() => ledger.call('giveFeedback', feedbackOn({ ...given, answerId: id() }))).toThrow(
      expect.objectContaining({ kind: 'input', code: 'unknown-answer' }),
    )
    expect(countOf(ledger.journal, 'feedback') + countOf(ledger.journal, 'outbox')).toBe(0)
    ledger.stop()
  })

  it('leaves neither row when the second of the two cannot be written', () => {
    const ledger = startLedger()
    const given = openVisitWithAnswer(ledger)
    ledger.journal.exec(
      `CREATE TRIGGER full BEFORE INSERT ON feedback BEGIN SELECT raise(ABORT, 'full'); END`,
    )
    expect(() => ledger.call('giveFeedback', feedbackOn(given))).toThrow(/full/)
    expect(countOf(ledger.journal, 'feedback') + countOf(ledger.journal, 'outbox')).toBe(0)
    ledger.journal.exec('DROP TRIGGER full')
    ledger.call('giveFeedback', feedbackOn(given))
    expect(ledger.rows('SELECT seq FROM outbox')).toEqual([{ seq: 1 }])
    ledger.stop()
  })

  it('numbers events without a gap, over restarts too, and never goes back in time', () => {
    const path = freshJournalPath()
    for (let run = 0; run < 3; run++) {
      const ledger = startLedger(path)
      const given = openVisitWithAnswer(ledger)
      for (let n = 0; n < 5; n++) ledger.call('giveFeedback', feedbackOn(given))
      ledger.stop()
    }
    const ledger = startLedger(path)
    const events = ledger.rows<{ seq: number; at: number }>(
      'SELECT seq, monotonic_ms AS at FROM outbox ORDER BY seq',
    )
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((one, other) => one - other))
    ledger.stop()
  })

  it('spends at most 3.3 in a visit, however much is tapped, and still keeps every tap', () => {
    const ledger = startLedger()
    const first = openVisitWithAnswer(ledger)
    const answers = [first, ...Array.from({ length: 5 }, () => answer(first.visitId))]
    for (const given of answers.slice(1)) ledger.call('recordAnswer', given)
    for (let n = 0; n < 3; n++) for (const given of answers) ledger.call('giveFeedback', feedbackOn(given))
    const [visit] = ledger.rows<{ spent: number }>('SELECT epsilon_spent AS spent FROM visits')
    expect(visit?.spent).toBeGreaterThan(3)
    expect(visit?.spent).toBeLessThanOrEqual(3.3)
    const withContent = ledger.rows("SELECT 1 FROM outbox WHERE body LIKE '%thumb%'")
    expect(withContent).toHaveLength(3)
    expect(countOf(ledger.journal, 'outbox')).toBe(18)
    expect(countOf(ledger.journal, 'feedback')).toBe(18)
    ledger.stop()
  })
})

describe('a visit', () => {
  it('remembers what was shown, how it was ranked and how long it took, once', () => {
    const ledger = startLedger()
    const given = openVisitWithAnswer(ledger)
    ledger.call('recordAnswer', given)
    ledger.call('recordPainted', { answerId: given.answerId, timingsMs: { painted: 80 } })
    ledger.call('recordPainted', { answerId: given.answerId, timingsMs: { painted: 95 } })
    expect(ledger.rows('SELECT position, sku, score, propensity FROM shown')).toEqual([
      { position: 1, sku: 'A1', score: 1, propensity: 1 },
      { position: 2, sku: 'B2', score: 0.9, propensity: 1 },
      { position: 3, sku: 'C3', score: 0.8, propensity: 1 },
    ])
    expect(ledger.rows('SELECT stage, ms FROM timings ORDER BY stage')).toEqual([
      { stage: 'painted', ms: 80 },
      { stage: 'search', ms: 12.5 },
    ])
    expect(countOf(ledger.journal, 'answers')).toBe(1)
    ledger.stop()
  })

  it('refuses an answer of a visit that was never opened', () => {
    const ledger = startLedger()
    expect(() => ledger.call('recordAnswer', answer(id()))).toThrow(
      expect.objectContaining({ kind: 'input', code: 'unknown-visit' }),
    )
    expect(countOf(ledger.journal, 'answers')).toBe(0)
    ledger.stop()
  })

  it('speaks at its end by what was looked at, where no thumb has spoken', () => {
    const ledger = startLedger(undefined, { random: () => 0 })
    const given = openVisitWithAnswer(ledger)
    const context = { visitId: given.visitId, queryId: given.queryId }
    const act = (sku: string, kind: 'opened' | 'way-shown') =>
      ledger.call('recordAction', { action: { answerId: given.answerId, sku: sku as Sku, kind }, context })
    act('A1', 'opened')
    act('B2', 'opened')
    act('B2', 'way-shown')
    act('C3', 'opened')
    act('C3', 'opened')
    expect(countOf(ledger.journal, 'outbox')).toBe(0)
    ledger.call('closeVisit', { visitId: given.visitId, endedBy: 'idle' })
    ledger.call('closeVisit', { visitId: given.visitId, endedBy: 'idle' })
    const events = ledger.rows<{ body: string }>('SELECT body FROM outbox')
    expect(events.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      expect.objectContaining({ action: 'way-shown', item: 'B2' }),
    ])
    ledger.stop()
  })

  it('says nothing more of an answer that a thumb has spoken for', () => {
    const ledger = startLedger()
    const given = openVisitWithAnswer(ledger)
    const { context } = feedbackOn(given)
    ledger.call('recordAction', {
      action: { answerId: given.answerId, sku: 'A1' as Sku, kind: 'opened' },
      context,
    })
    ledger.call('giveFeedback', feedbackOn(given))
    ledger.call('closeVisit', { visitId: given.visitId, endedBy: 'shopper' })
    expect(ledger.rows('SELECT kind FROM outbox')).toEqual([{ kind: 'verdict' }])
    ledger.stop()
  })

  it('that a crash left open is closed at the next start, and may still go on', () => {
    const path = freshJournalPath()
    const before = startLedger(path)
    const given = openVisitWithAnswer(before)
    before.stop()

    const ledger = startLedger(path)
    const endings = () => ledger.rows('SELECT ended_by AS endedBy FROM visits')
    expect(endings()).toEqual([{ endedBy: 'restart' }])
    expect(ledger.call('giveFeedback', feedbackOn(given))).toEqual({ isNew: true })
    ledger.call('recordAnswer', answer(given.visitId))
    ledger.call('closeVisit', { visitId: given.visitId, endedBy: 'shopper' })
    expect(endings()).toEqual([{ endedBy: 'shopper' }])
    ledger.call('closeVisit', { visitId: given.visitId, endedBy: 'idle' })
    expect(endings()).toEqual([{ endedBy: 'shopper' }])
    ledger.stop()
  })
})
