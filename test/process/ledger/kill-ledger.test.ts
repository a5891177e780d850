import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openJournal, type Writable } from '../../../electron/kit/sqlite'
import { seededRandom } from '../../helpers/chance'
import { answer, countOf, feedbackOn, id } from '../../unit/ledger/support'
import { bundleLedgers, startLedgerProcess } from './ledger-process'

const ROUNDS = 100
/** Taps under way at any moment, so that each kill hits the ledger at work. */
const TAPS_AT_ONCE = 20
const LATEST_KILL_MS = 40
const SEED = 20_261_124

/** Everything half-written that one could find. */
const halves = (journal: Writable) => ({
  feedbackWithoutOutbox: journal
    .query('SELECT 1 FROM feedback LEFT JOIN outbox USING (epoch, seq) WHERE outbox.seq IS NULL')
    .all().length,
  outboxWithoutFeedback: journal
    .query(
      `SELECT 1 FROM outbox LEFT JOIN feedback USING (epoch, seq)
            WHERE outbox.kind = 'verdict' AND feedback.seq IS NULL`,
    )
    .all().length,
  gaps: journal
    .query('SELECT 1 FROM (SELECT max(seq) AS last, count(*) AS count FROM outbox) WHERE last <> count')
    .all().length,
})

it(`loses no acknowledged tap when it is killed at work, ${ROUNDS} times`, { timeout: 180_000 }, async () => {
  const { ledgerPath } = await bundleLedgers()
  const dataDir = mkdtempSync(join(tmpdir(), 'aisle-kill-'))
  const random = seededRandom(SEED)
  const acknowledged: string[] = []

  for (let round = 0; round < ROUNDS; round++) {
    const ledger = await startLedgerProcess(ledgerPath, dataDir)
    const given = answer(id())
    await ledger.call('openVisit', { visitId: given.visitId, language: 'en' })
    await ledger.call('recordAnswer', given)
    const tapAgain = async (): Promise<void> => {
      const request = feedbackOn(given)
      await ledger.call('giveFeedback', request)
      acknowledged.push(request.feedback.tapId)
      void tapAgain()
    }
    await Promise.race(Array.from({ length: TAPS_AT_ONCE }, tapAgain))
    await wait(random() * LATEST_KILL_MS)
    await ledger.kill()

    const journal = openJournal(join(dataDir, 'journal.db'))
    const found = new Set(
      journal
        .query<{ tapId: string }>('SELECT tap_id AS tapId FROM feedback')
        .all()
        .map(({ tapId }) => tapId),
    )
    expect({
      lost: acknowledged.filter((tapId) => !found.has(tapId)),
      integrity: journal.pragma('integrity_check'),
      ...halves(journal),
    }).toEqual({ lost: [], integrity: 'ok', feedbackWithoutOutbox: 0, outboxWithoutFeedback: 0, gaps: 0 })
    journal.close()
  }

  const journal = openJournal(join(dataDir, 'journal.db'))
  const onDisk = countOf(journal, 'feedback')
  journal.close()
  // Some kills hit between the disk and the reply: the ledger was at work.
  expect(onDisk).toBeGreaterThan(acknowledged.length)
  console.log(
    `ledger killed ${ROUNDS} times: ${acknowledged.length} taps acknowledged, ${onDisk} on the disk, 0 lost`,
  )
})
