import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Sku } from '../../../electron/contract/ids'
import type { Fact } from '../../../electron/contract/overlay'
import { openOverlayReader } from '../../../electron/kit/overlay'
import { openJournal } from '../../../electron/kit/sqlite'
import { answer, feedbackOn, id } from '../../unit/ledger/support'
import { bundleLedgers, startLedgerProcess } from './ledger-process'

const KILLS = 20

let ledgerPath: string
beforeAll(async () => {
  ;({ ledgerPath } = await bundleLedgers())
})

const freshDataDir = () => mkdtempSync(join(tmpdir(), 'aisle-overlay-'))
const block = (sku: string): Fact => ({
  ...{ sku: sku as Sku, kind: 'block', source: 'safety', at: '2026-11-24T09:40:00.000Z' },
  reason: 'recalled',
})

function blocked(dataDir: string): readonly string[] {
  const reader = openOverlayReader(join(dataDir, 'shop.db'))
  const skus = reader.changed().map(({ sku }) => sku)
  reader.close()
  return skus.toSorted()
}

it(`loses no fact that was acknowledged when it is killed right after, ${KILLS} times`, async () => {
  const dataDir = freshDataDir()
  for (let round = 0; round < KILLS; round++) {
    const ledger = await startLedgerProcess(ledgerPath, dataDir)
    await ledger.call('setFacts', { facts: [block(`A${round}`)] })
    await ledger.kill()
    expect(blocked(dataDir)).toHaveLength(round + 1)
  }
  const ledger = await startLedgerProcess(ledgerPath, dataDir)
  expect(await ledger.call('describeOverlay', {})).toMatchObject({ facts: KILLS })
  await ledger.stop()
})

it('mends a damaged overlay while the journal goes on as it was, and the other way round', async () => {
  const dataDir = freshDataDir()
  const first = await startLedgerProcess(ledgerPath, dataDir)
  const given = answer(id())
  await first.call('openVisit', { visitId: given.visitId, language: 'en' })
  await first.call('recordAnswer', given)
  await first.call('giveFeedback', feedbackOn(given))
  await first.call('setFacts', { facts: [block('A1'), block('B2')] })
  const journal = await first.call('describe', {})
  const overlay = await first.call('describeOverlay', {})
  await first.stop()

  damage(join(dataDir, 'shop.db'))
  const second = await startLedgerProcess(ledgerPath, dataDir)
  expect(await second.call('describe', {})).toEqual(journal)
  expect(await second.call('describeOverlay', {})).toEqual(overlay)
  await second.stop()
  expect(blocked(dataDir)).toEqual(['A1', 'B2'])

  damage(join(dataDir, 'journal.db'))
  const third = await startLedgerProcess(ledgerPath, dataDir)
  expect((await third.call('describe', {})).epoch).not.toBe(journal.epoch)
  expect(await third.call('describeOverlay', {})).toEqual(overlay)
  await third.stop()
})

it('serves the journal although the overlay is from the future', async () => {
  const dataDir = freshDataDir()
  const future = openJournal(join(dataDir, 'shop.db'))
  future.exec('PRAGMA user_version = 9990')
  future.close()
  const ledger = await startLedgerProcess(ledgerPath, dataDir)
  expect((await ledger.call('describe', {})).unsent).toBe(0)
  await expect(ledger.call('setFacts', { facts: [block('A1')] })).rejects.toThrow(/newer program/)
  await ledger.stop()
})

function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, 0, 4096)
  writeFileSync(path, bytes)
}
