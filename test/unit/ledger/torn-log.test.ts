import { copyFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLedgerJournal } from '../../../electron/ledger/journal'
import { seededRandom } from '../../helpers/chance'
import { feedbackOn, openVisitWithAnswer, startLedger } from './support'

const CASES = 100
const SEED = 99
const TAPS = 40

/** A journal at work: its file, its log, and how long the log was when each tap was acknowledged. */
function journalAtWork() {
  const ledger = startLedger()
  const given = openVisitWithAnswer(ledger)
  // What came before the taps is in the file itself, so that the log holds nothing but taps.
  ledger.journal.pragma('wal_checkpoint(TRUNCATE)')
  const taps = Array.from({ length: TAPS }, () => {
    const request = feedbackOn(given)
    ledger.call('giveFeedback', request)
    return { tapId: request.feedback.tapId, logBytes: statSync(`${ledger.path}-wal`).size }
  })
  return { ledger, taps, log: readFileSync(`${ledger.path}-wal`) }
}

it(`keeps a whole prefix when its log is torn, in ${CASES} ways`, () => {
  const { ledger, taps, log } = journalAtWork()
  const random = seededRandom(SEED)
  const folder = mkdtempSync(join(tmpdir(), 'aisle-torn-'))
  let tornInTheMiddle = 0

  for (let index = 0; index < CASES; index++) {
    const path = join(folder, `${index}.db`)
    const cutAt = Math.floor(random() * (log.length + 1))
    const tail = Buffer.from(
      Array.from({ length: index % 2 === 0 ? 0 : 6000 }, () => Math.floor(random() * 256)),
    )
    copyFileSync(ledger.path, path)
    writeFileSync(`${path}-wal`, Buffer.concat([log.subarray(0, cutAt), tail]))

    const { journal, repair } = openLedgerJournal(path)
    const found = journal.query<{ tapId: string }>('SELECT tap_id AS tapId FROM feedback ORDER BY seq').all()
    const complete = taps.filter(({ logBytes }) => logBytes <= cutAt)
    const expected = complete.map(({ tapId }) => ({ tapId }))
    if (complete.length > 0 && complete.length < TAPS) tornInTheMiddle++
    expect({ cutAt, found, repair, integrity: journal.pragma('integrity_check') }).toEqual({
      ...{ cutAt, found: expected, repair: null, integrity: 'ok' },
    })
    const outbox = journal.query('SELECT seq FROM outbox ORDER BY seq').all()
    expect(outbox).toEqual(complete.map((_, place) => ({ seq: place + 1 })))
    journal.close()
  }
  expect(tornInTheMiddle).toBeGreaterThan(CASES / 2)
  ledger.stop()
})
