import { AisleError } from '../contract/errors'
import type { AnswerId, VisitId } from '../contract/ids'
import type { LedgerContract } from '../contract/ledger'
import type { Request } from '../contract/rpc'
import type { AnswerFacts, Spent } from '../core/privacy'
import type { Tools } from './tools'

/** An answer as events refer to it. */
export interface KnownAnswer {
  readonly id: number
  readonly visit: number
  readonly facts: AnswerFacts
  readonly spent: Spent
}

/** What was asked (never its words), what was shown, and what shoppers did with it. */
export interface Answers {
  record(answer: Request<LedgerContract, 'recordAnswer'>): void
  recordTimings(answerId: AnswerId, timingsMs: Readonly<Record<string, number>>): void
  recordAction(action: Request<LedgerContract, 'recordAction'>['action']): void
  /** @throws AisleError `input/unknown-answer` */
  find(answerId: AnswerId): KnownAnswer
  /** Books what an event of this answer has told. */
  spend(answer: KnownAnswer, epsilon: number): void
}

export function createAnswers({ journal, clock }: Tools): Answers {
  const insertAnswer = journal.command(`
    INSERT OR IGNORE INTO answers (answer_id, query_id, visit, release_id, ranker_version, via, intent, slot_kinds,
      word_count, total, degraded, recorded_wall_ms)
    VALUES (@answerId, @queryId, @visit, @releaseId, @rankerVersion, @via, @intent, @slotKinds,
      @wordCount, @total, @degraded, @wallMs)`)
  const insertShown = journal.command(
    'INSERT INTO shown VALUES (@answer, @position, @sku, @score, @propensity)',
  )
  const insertTiming = journal.command('INSERT OR IGNORE INTO timings VALUES (?, ?, ?)')
  const insertAction = journal.command(
    'INSERT OR IGNORE INTO actions (answer, sku, kind, wall_ms) VALUES (@answer, @sku, @kind, @wallMs)',
  )
  const findVisit = journal.query<{ id: number }>('SELECT id FROM visits WHERE visit_id = ?')
  const findAnswer = journal.query<AnswerRow>(`
    SELECT answers.id, visit, release_id AS releaseId, ranker_version AS rankerVersion, via, intent,
      answers.epsilon_spent AS answerSpent, visits.epsilon_spent AS visitSpent
    FROM answers JOIN visits ON visits.id = answers.visit WHERE answer_id = ?`)
  const findShown = journal.query<{ sku: AnswerFacts['shown'][number] }>(
    'SELECT sku FROM shown WHERE answer = ? ORDER BY position',
  )
  const spendOfAnswer = journal.command('UPDATE answers SET epsilon_spent = epsilon_spent + ? WHERE id = ?')
  const spendOfVisit = journal.command('UPDATE visits SET epsilon_spent = epsilon_spent + ? WHERE id = ?')

  function rowOf(answerId: AnswerId): AnswerRow {
    const row = findAnswer.first(answerId)
    if (row === undefined) {
      throw new AisleError(
        'input',
        'unknown-answer',
        `No answer ${answerId} is in the journal: record it first.`,
      )
    }
    return row
  }

  function visitRow(visitId: VisitId): number {
    const row = findVisit.first(visitId)
    if (row === undefined) {
      throw new AisleError('input', 'unknown-visit', `No visit ${visitId} is in the journal: open it first.`)
    }
    return row.id
  }

  function insertTimings(answer: number, timingsMs: Readonly<Record<string, number>>): void {
    for (const [stage, ms] of Object.entries(timingsMs)) insertTiming.run(answer, stage, ms)
  }

  return {
    record: ({ answerId, queryId, visitId, shown, timingsMs, slotKinds, degraded, ...rest }) =>
      journal.transaction(() => {
        const { releaseId, rankerVersion, via, intent, wordCount, total } = rest
        const { changes } = insertAnswer.run({
          ...{ answerId, queryId, releaseId, rankerVersion, via, intent, wordCount, total },
          visit: visitRow(visitId),
          slotKinds: JSON.stringify(slotKinds),
          degraded: JSON.stringify(degraded),
          wallMs: clock.wallMs(),
        })
        if (changes === 0) return
        const { id } = rowOf(answerId)
        for (const item of shown) insertShown.run({ answer: id, ...item })
        insertTimings(id, timingsMs)
      }),
    recordTimings: (answerId, timingsMs) =>
      journal.transaction(() => insertTimings(rowOf(answerId).id, timingsMs)),
    recordAction: ({ answerId, sku, kind }) =>
      journal.transaction(() => {
        insertAction.run({ answer: rowOf(answerId).id, sku, kind, wallMs: clock.wallMs() })
      }),
    find(answerId) {
      const { id, visit, answerSpent, visitSpent, ...facts } = rowOf(answerId)
      const shown = findShown.all(id).map(({ sku }) => sku)
      return { id, visit, facts: { ...facts, shown }, spent: { answer: answerSpent, visit: visitSpent } }
    },
    spend(answer, epsilon) {
      spendOfAnswer.run(epsilon, answer.id)
      spendOfVisit.run(epsilon, answer.visit)
    },
  }
}

interface AnswerRow extends Omit<AnswerFacts, 'shown'> {
  readonly id: number
  readonly visit: number
  readonly answerSpent: number
  readonly visitSpent: number
}
