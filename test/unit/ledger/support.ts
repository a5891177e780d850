import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnswerId, QueryId, ReleaseId, Sku, TapId, VisitId } from '../../../electron/contract/ids'
import type { LedgerContract } from '../../../electron/contract/ledger'
import type { Request, Response } from '../../../electron/contract/rpc'
import type { Query, Writable } from '../../../electron/kit/sqlite'
import { openLedgerJournal } from '../../../electron/ledger/journal'
import { createLedger, type JournalHandlers } from '../../../electron/ledger/ledger'
import { createTools, type Tools } from '../../../electron/ledger/tools'

type CallName = keyof JournalHandlers

/** A ledger in this process, on a journal in a fresh folder (or an old one). */
export function startLedger(path = freshJournalPath(), tools: Partial<Tools> = {}) {
  const { journal, repair } = openLedgerJournal(path)
  const handlers = createLedger({ ...createTools(journal), ...tools })
  return {
    path,
    journal,
    repair,
    call: <N extends CallName>(name: N, request: Request<LedgerContract, N>) =>
      (handlers[name] as (request: unknown) => Response<LedgerContract, N>)(request),
    rows: <Row = Record<string, unknown>>(sql: string): ReturnType<Query<Row>['all']> =>
      journal.query<Row>(sql).all(),
    stop: () => journal.close(),
  }
}
export type StartedLedger = ReturnType<typeof startLedger>

export const freshJournalPath = () => join(mkdtempSync(join(tmpdir(), 'aisle-ledger-')), 'journal.db')

/** A fresh id that may stand for any of them. */
export const id = () => randomUUID() as string as AnswerId & QueryId & TapId & VisitId

export function answer(
  visitId: VisitId,
  more: Partial<Request<LedgerContract, 'recordAnswer'>> = {},
): Request<LedgerContract, 'recordAnswer'> {
  return {
    visitId,
    queryId: id(),
    answerId: id(),
    releaseId: '0123456789abcdef' as ReleaseId,
    rankerVersion: 'linear4',
    via: 'speech',
    intent: 'find',
    slotKinds: ['type', 'price-max'],
    wordCount: 4,
    total: 9,
    shown: ['A1', 'B2', 'C3'].map((sku, index) => ({
      sku: sku as Sku,
      position: index + 1,
      score: 1 - index / 10,
      propensity: 1,
    })),
    degraded: [],
    timingsMs: { search: 12.5 },
    ...more,
  }
}

export function feedbackOn(
  { visitId, queryId, answerId }: Request<LedgerContract, 'recordAnswer'>,
  more: Partial<Request<LedgerContract, 'giveFeedback'>['feedback']> = {},
): Request<LedgerContract, 'giveFeedback'> {
  const sku = 'A1' as Request<LedgerContract, 'giveFeedback'>['feedback']['sku']
  return {
    feedback: { tapId: id(), answerId, sku, kind: 'thumb-up', ...more },
    context: { visitId, queryId },
  }
}

/** A visit with one answer, still open. */
export function openVisitWithAnswer(
  ledger: Pick<StartedLedger, 'call'>,
  more: Parameters<typeof answer>[1] = {},
) {
  const visitId = id()
  ledger.call('openVisit', { visitId, language: 'en' })
  const given = answer(visitId, more)
  ledger.call('recordAnswer', given)
  return given
}

export const countOf = (journal: Pick<Writable, 'query'>, table: string): number =>
  journal.query<{ count: number }>(`SELECT count(*) AS count FROM ${table}`).first()?.count ?? 0
