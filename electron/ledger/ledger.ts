import type { LedgerContract } from '../contract/ledger'
import type { overlayCalls } from '../contract/overlay'
import type { Handlers } from '../contract/rpc'
import { schemaVersion } from '../kit/sqlite'
import { createAnswers } from './answers'
import { readMeta } from './epoch'
import { createGiveFeedback } from './feedback'
import { createOutbox } from './outbox'
import type { Tools } from './tools'
import { createTrim } from './trim'
import { createVisits } from './visits'

/** The calls that concern the journal. */
export type JournalHandlers = Omit<Handlers<LedgerContract>, keyof typeof overlayCalls>

/**
 * Answers main out of an open journal. A call that returned is on the disk, and each may be repeated without harm.
 * Visits that a crash left open are closed first.
 */
export function createLedger(tools: Tools): JournalHandlers {
  const { journal } = tools
  const outbox = createOutbox(tools)
  const answers = createAnswers(tools)
  const visits = createVisits(tools, answers, outbox)
  const trim = createTrim(journal)
  const giveFeedback = createGiveFeedback(tools, answers, outbox)
  visits.closeLeftOpen()

  return {
    describe: () => ({
      epoch: readMeta(journal)?.epoch ?? '',
      schemaVersion: schemaVersion(journal),
      unsent: outbox.unsent(),
    }),
    openVisit: (visit) => {
      visits.open(visit)
      return {}
    },
    closeVisit: (visit) => {
      visits.close(visit)
      trim()
      // Nobody waits now, so the log is folded into the file here and not in the middle of a shopper's tap.
      journal.pragma('wal_checkpoint(PASSIVE)')
      return {}
    },
    recordAnswer: (answer) => {
      answers.record(answer)
      return {}
    },
    recordPainted: ({ answerId, timingsMs }) => {
      answers.recordTimings(answerId, timingsMs)
      return {}
    },
    giveFeedback,
    recordAction: ({ action }) => {
      answers.recordAction(action)
      return {}
    },
  }
}
