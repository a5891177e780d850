import { describe, expect, it } from 'vitest'
import { createTrim } from '../../../electron/ledger/trim'
import { answer, countOf, feedbackOn, openVisitWithAnswer, startLedger } from './support'

describe('the bound of the journal', () => {
  it('drops the oldest visits whole, counts what went, and keeps feedback and outbox', () => {
    const ledger = startLedger()
    const visits = Array.from({ length: 10 }, () => {
      const given = openVisitWithAnswer(ledger)
      ledger.call('recordAnswer', answer(given.visitId))
      ledger.call('giveFeedback', feedbackOn(given))
      ledger.call('closeVisit', { visitId: given.visitId, endedBy: 'shopper' })
      return given.visitId
    })
    createTrim(ledger.journal, { answers: 7, visits: 100 })()

    // 7 answers are three and a half visits: the half one goes too.
    expect(ledger.rows('SELECT visit_id AS visitId FROM visits ORDER BY id')).toEqual(
      visits.slice(-3).map((visitId) => ({ visitId })),
    )
    expect(countOf(ledger.journal, 'answers')).toBe(6)
    expect(countOf(ledger.journal, 'shown')).toBe(18)
    expect(countOf(ledger.journal, 'timings')).toBe(6)
    expect(countOf(ledger.journal, 'feedback')).toBe(10)
    expect(countOf(ledger.journal, 'outbox')).toBe(10)
    expect(ledger.rows('SELECT dropped_answers AS dropped FROM meta')).toEqual([{ dropped: 14 }])
    ledger.stop()
  })

  it('bounds visits in which nobody asked, and leaves the open one', () => {
    const ledger = startLedger()
    for (let n = 0; n < 5; n++) {
      const { visitId } = openVisitWithAnswer(ledger)
      if (n !== 0) ledger.call('closeVisit', { visitId, endedBy: 'idle' })
    }
    createTrim(ledger.journal, { answers: 100, visits: 2 })()
    expect(ledger.rows('SELECT ended_by AS endedBy FROM visits ORDER BY id')).toEqual([
      { endedBy: null },
      { endedBy: 'idle' },
      { endedBy: 'idle' },
    ])
    ledger.stop()
  })
})
