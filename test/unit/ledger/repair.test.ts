import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AisleError } from '../../../electron/contract/errors'
import { endOnDamage } from '../../../electron/ledger/end-on-damage'
import { createLedger } from '../../../electron/ledger/ledger'
import { createTools } from '../../../electron/ledger/tools'
import { countOf, feedbackOn, freshJournalPath, openVisitWithAnswer, startLedger } from './support'

const PAGE_BYTES = 4096

/** A stopped journal with `visits` visits of one answer and one thumb each. */
function filledJournal(visits = 60): { path: string; epoch: string; kiosk: unknown } {
  const ledger = startLedger()
  for (let n = 0; n < visits; n++) {
    const given = openVisitWithAnswer(ledger)
    ledger.call('giveFeedback', feedbackOn(given))
    ledger.call('closeVisit', { visitId: given.visitId, endedBy: 'shopper' })
  }
  const { epoch } = ledger.call('describe', {})
  const [meta] = ledger.rows<{ kiosk: string }>('SELECT kiosk FROM meta')
  ledger.stop()
  return { path: ledger.path, epoch, kiosk: meta?.kiosk }
}

function damage(path: string, firstPage: number, pages: number): void {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, firstPage * PAGE_BYTES, (firstPage + pages) * PAGE_BYTES)
  writeFileSync(path, bytes)
}

/** The pages of one table, so that a test can hit it and nothing else. */
function pagesOf(path: string, table: string): readonly number[] {
  const ledger = startLedger(path)
  const pages = ledger.rows<{ pageno: number }>(
    `SELECT pageno FROM dbstat WHERE name = '${table}' AND pagetype = 'leaf' ORDER BY path`,
  )
  ledger.stop()
  return pages.map(({ pageno }) => pageno - 1)
}

describe('a damaged journal', () => {
  it('is set aside; a new epoch begins with all rows that could be read', () => {
    const { path, epoch, kiosk } = filledJournal()
    const leaves = pagesOf(path, 'outbox')
    expect(leaves.length).toBeGreaterThan(2)
    damage(path, leaves[1] ?? 0, 1)

    const ledger = startLedger(path)
    expect(ledger.repair?.setAsideAs).toBe(`${path}.damaged-1`)
    expect(existsSync(`${path}.damaged-1`)).toBe(true)
    expect(ledger.call('describe', {}).epoch).not.toBe(epoch)
    expect(ledger.rows('SELECT kiosk FROM meta')).toEqual([{ kiosk }])
    expect(ledger.journal.pragma('integrity_check')).toBe('ok')

    expect(countOf(ledger.journal, 'feedback')).toBe(60)
    const saved = countOf(ledger.journal, 'outbox')
    expect(saved).toBeGreaterThan(20)
    expect(saved).toBeLessThan(60)
    // Both sides of the hole were saved, and the hole was counted.
    expect(ledger.rows('SELECT min(seq) AS first, max(seq) AS last FROM outbox')).toEqual([
      { first: 1, last: 60 },
    ])
    expect(ledger.repair?.eventsLost).toBe(60 - saved)
    expect(ledger.rows('SELECT epoch, highest_seq, salvaged FROM ended_epochs')).toEqual([
      { epoch, highest_seq: 60, salvaged: saved },
    ])
    ledger.stop()
  })

  it('gives new events numbers of the new epoch, and keeps the old ones as they were', () => {
    const { path, epoch } = filledJournal()
    damage(path, pagesOf(path, 'shown')[0] ?? 0, 1)
    const ledger = startLedger(path)
    expect(ledger.repair?.eventsLost).toBe(0)
    ledger.call('giveFeedback', feedbackOn(openVisitWithAnswer(ledger)))
    const newEpoch = ledger.call('describe', {}).epoch
    expect(ledger.rows('SELECT epoch, count(*) AS n, max(seq) AS last FROM outbox GROUP BY epoch')).toEqual(
      expect.arrayContaining([
        { epoch, n: 60, last: 60 },
        { epoch: newEpoch, n: 1, last: 1 },
      ]),
    )
    ledger.stop()
  })

  it('of which nothing can be read is replaced all the same', () => {
    const { path } = filledJournal(3)
    damage(path, 0, 1)
    const ledger = startLedger(path)
    expect(ledger.repair).toMatchObject({ eventsLost: null, saved: { feedback: 0, outbox: 0 } })
    ledger.call('giveFeedback', feedbackOn(openVisitWithAnswer(ledger)))
    ledger.stop()
    expect(startLedger(path).repair).toBeNull()
  })

  it('whose repair was cut off between the two renames is found again', () => {
    const { path } = filledJournal(3)
    renameSync(path, `${path}.rebuilt`)
    const ledger = startLedger(path)
    expect(countOf(ledger.journal, 'feedback')).toBe(3)
    ledger.stop()
  })

  it('from the future is refused and left alone', () => {
    const path = freshJournalPath()
    const ledger = startLedger(path)
    ledger.journal.exec('PRAGMA user_version = 9990')
    ledger.stop()
    expect(() => startLedger(path)).toThrow(expect.objectContaining({ code: 'database-from-the-future' }))
    expect(readdirSync(dirname(path)).filter((name) => name.includes('damaged'))).toEqual([])
  })

  it('met at work ends the process and asks the caller to come back', () => {
    const ledger = startLedger()
    const ended: AisleError[] = []
    const broken = {
      ...createLedger(createTools(ledger.journal)),
      describe: () => {
        throw new AisleError('corrupt', 'database-damaged', 'page 7')
      },
    }
    const guarded = endOnDamage(broken, (damaged) => void ended.push(damaged))
    expect(() => guarded.describe({})).toThrow(expect.objectContaining({ kind: 'not-ready' }))
    expect(ended).toEqual([expect.objectContaining({ code: 'database-damaged' })])
    ledger.stop()
  })
})
