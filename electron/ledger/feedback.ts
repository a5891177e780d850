import type { LedgerContract } from '../contract/ledger'
import type { Request, Response } from '../contract/rpc'
import { project } from '../core/privacy'
import type { Answers } from './answers'
import type { Outbox } from './outbox'
import type { Tools } from './tools'

export type GiveFeedback = (
  request: Request<LedgerContract, 'giveFeedback'>,
) => Response<LedgerContract, 'giveFeedback'>

/**
 * The shopper's verdict as it is, for this shop, and beside it what may leave, in one transaction. What may leave is
 * drawn once: a repeated tap finds its row and draws nothing, so no averaging can take the blur off.
 */
export function createGiveFeedback(
  { journal, random }: Tools,
  answers: Answers,
  outbox: Outbox,
): GiveFeedback {
  const find = journal.query('SELECT 1 FROM feedback WHERE tap_id = ?')
  const insert = journal.command(`
    INSERT INTO feedback (tap_id, visit_id, query_id, answer_id, sku, kind, epoch, seq, monotonic_ms, wall_ms)
    VALUES (@tapId, @visitId, @queryId, @answerId, @sku, @kind, @epoch, @seq, @monotonicMs, @wallMs)`)

  return ({ feedback, context }) =>
    journal.transaction(() => {
      if (find.first(feedback.tapId) !== undefined) return { isNew: false }
      const answer = answers.find(feedback.answerId)
      const event = { kind: 'verdict', answer: answer.facts, thumb: feedback.kind } as const
      const projection = project(event, { random, spent: answer.spent })
      if (projection === null) throw new Error('A verdict always leaves, at least without content.')
      const stamp = outbox.append(projection)
      insert.run({ ...feedback, ...context, ...stamp })
      answers.spend(answer, projection.epsilon)
      return { isNew: true }
    })
}
