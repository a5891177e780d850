import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openJournal } from '../../../electron/kit/sqlite'
import { answer, countOf, feedbackOn, id } from '../../unit/ledger/support'
import { bundleLedgers, startLedgerProcess } from './ledger-process'
import { replayPowerCut, servedPart, syncsOf } from './power-cut'
import { isStraceThere, readTrace, straceCommand } from './trace'

let paths: Awaited<ReturnType<typeof bundleLedgers>>
beforeAll(async () => {
  paths = await bundleLedgers()
})

/** One thumb given to a ledger under strace: everything it did to its files, and the tap. */
async function traceOneThumb(entryPath: string) {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-durability-'))
  const tracePath = join(folder, 'trace')
  const ledger = await startLedgerProcess(entryPath, join(folder, 'data'), straceCommand(tracePath))
  const visitId = id()
  const given = answer(visitId)
  await ledger.call('openVisit', { visitId, language: 'en' })
  await ledger.call('recordAnswer', given)
  const request = feedbackOn(given)
  await ledger.call('giveFeedback', request)
  await ledger.stop()
  const { tapId } = request.feedback
  return { folder, tapId, ...servedPart(readTrace(tracePath), tapId, 'isNew') }
}

/** What is left of a traced thumb when the power goes at the moment of the reply. */
function afterPowerCut({ folder, tapId, upToReply }: Awaited<ReturnType<typeof traceOneThumb>>) {
  replayPowerCut(upToReply, join(folder, 'after'))
  const journal = openJournal(join(folder, 'after', 'journal.db'))
  const found = {
    integrity: journal.pragma('integrity_check'),
    feedback: journal.query('SELECT 1 FROM feedback WHERE tap_id = ?').all(tapId).length,
    outbox: countOf(journal, 'outbox'),
  }
  journal.close()
  return found
}

const because = isStraceThere ? '' : ' (skipped: strace is not installed)'

describe.skipIf(!isStraceThere)(`a thumb, watched by strace${because}`, () => {
  it('is synced to the disk between the request and the reply, and survives a power cut there', async () => {
    const thumb = await traceOneThumb(paths.ledgerPath)
    expect(syncsOf(thumb.served, 'journal.db-wal').length).toBeGreaterThanOrEqual(1)
    expect(afterPowerCut(thumb)).toEqual({ integrity: 'ok', feedback: 1, outbox: 1 })
  })

  it('would be lost by a ledger that does not sync: the test above can fail', async () => {
    const thumb = await traceOneThumb(paths.weakLedgerPath)
    expect(syncsOf(thumb.served, 'journal.db-wal')).toEqual([])
    expect(afterPowerCut(thumb)).toEqual({ integrity: 'ok', feedback: 0, outbox: 0 })
  })
})
