import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { feedbackOn, openVisitWithAnswer, startLedger } from '../../unit/ledger/support'
import { bundleLedgers, startLedgerProcess } from './ledger-process'

let ledgerPath: string
beforeAll(async () => {
  ;({ ledgerPath } = await bundleLedgers())
})

/** A folder with a journal of one thumb, and what a ledger says of it. */
function filledDataDir() {
  const dataDir = mkdtempSync(join(tmpdir(), 'aisle-start-'))
  const path = join(dataDir, 'journal.db')
  const ledger = startLedger(path)
  ledger.call('giveFeedback', feedbackOn(openVisitWithAnswer(ledger)))
  const described = ledger.call('describe', {})
  return { dataDir, path, ledger, described }
}

it('goes on where an earlier run ended', async () => {
  const { dataDir, ledger, described } = filledDataDir()
  ledger.stop()
  const process = await startLedgerProcess(ledgerPath, dataDir)
  expect(await process.call('describe', {})).toEqual(described)
  await process.stop()
})

it('starts over a damaged journal, under a new epoch, and says what became of it', async () => {
  const { dataDir, path, ledger, described } = filledDataDir()
  ledger.stop()
  const bytes = readFileSync(path)
  bytes.fill(0xa5, 4096)
  writeFileSync(path, bytes)

  const process = await startLedgerProcess(ledgerPath, dataDir)
  expect((await process.call('describe', {})).epoch).not.toBe(described.epoch)
  expect(existsSync(`${path}.damaged-1`)).toBe(true)
  await process.stop()
})

it('does not start on a journal from the future, and says what to do', async () => {
  const { dataDir, path, ledger } = filledDataDir()
  ledger.journal.exec('PRAGMA user_version = 9990')
  ledger.stop()
  const before = readFileSync(path)
  await expect(startLedgerProcess(ledgerPath, dataDir)).rejects.toThrow(/start the newer program again/)
  expect(readFileSync(path).equals(before)).toBe(true)
})
