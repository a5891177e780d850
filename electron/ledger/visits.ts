import type { Action } from '../contract/feedback'
import type { AnswerId, Sku } from '../contract/ids'
import type { LedgerContract } from '../contract/ledger'
import type { Request } from '../contract/rpc'
import { project } from '../core/privacy'
import type { Answers } from './answers'
import type { Outbox } from './outbox'
import type { Tools } from './tools'

type ClosedVisit = Request<LedgerContract, 'closeVisit'>

/** Stays of shoppers, from the first touch to the wipe. */
export interface Visits {
  open(visit: Request<LedgerContract, 'openVisit'>): void
  close(visit: ClosedVisit): void
  /** Closes what a crash left open. */
  closeLeftOpen(): void
}

export function createVisits({ journal, clock, random }: Tools, answers: Answers, outbox: Outbox): Visits {
  const insert = journal.command(`
    INSERT OR IGNORE INTO visits (visit_id, language, opened_monotonic_ms, opened_wall_ms)
    VALUES (@visitId, @language, @monotonicMs, @wallMs)`)
  // A ledger that came back has closed a visit that was still going on; its true end may overwrite that.
  const end = journal.command(`
    UPDATE visits SET ended_by = @endedBy, closed_monotonic_ms = @monotonicMs, closed_wall_ms = @wallMs
    WHERE visit_id = @visitId AND (ended_by IS NULL OR ended_by = 'restart')`)
  const findOpen = journal.query<Pick<ClosedVisit, 'visitId'>>(
    'SELECT visit_id AS visitId FROM visits WHERE ended_by IS NULL ORDER BY id',
  )
  const findChoices = journal.query<Choice>(`
    SELECT answerId, sku, kind FROM (
      SELECT answers.id, answer_id AS answerId, sku, kind,
        row_number() OVER (PARTITION BY answers.id ORDER BY kind = 'way-shown' DESC, actions.id DESC) AS place
      FROM actions JOIN answers ON answers.id = actions.answer JOIN visits ON visits.id = answers.visit
      WHERE visit_id = ?)
    WHERE place = 1 ORDER BY id`)
  const keepTime = journal.command('UPDATE meta SET monotonic_ms = @monotonicMs')

  function now(): { monotonicMs: number; wallMs: number } {
    const monotonicMs = clock.monotonicMs()
    keepTime.run({ monotonicMs })
    return { monotonicMs, wallMs: clock.wallMs() }
  }

  /** An answer without a verdict speaks by what was done with it; known only once the visit is over. */
  function tellChoices({ visitId }: Pick<ClosedVisit, 'visitId'>): void {
    for (const { answerId, sku, kind } of findChoices.all(visitId)) {
      const answer = answers.find(answerId)
      const event = { kind: 'choice', answer: answer.facts, action: kind, sku } as const
      const projection = project(event, { random, spent: answer.spent })
      if (projection === null) continue
      outbox.append(projection)
      answers.spend(answer, projection.epsilon)
    }
  }

  const close = (visit: ClosedVisit): void =>
    journal.transaction(() => {
      end.run({ ...visit, ...now() })
      tellChoices(visit)
    })

  return {
    open: (visit) => journal.transaction(() => void insert.run({ ...visit, ...now() })),
    close,
    closeLeftOpen() {
      for (const { visitId } of findOpen.all()) close({ visitId, endedBy: 'restart' })
    },
  }
}

interface Choice {
  readonly answerId: AnswerId
  readonly sku: Sku
  readonly kind: Action['kind']
}
