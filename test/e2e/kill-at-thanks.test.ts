import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Health } from '../../electron/contract/visit'
import { openJournal } from '../../electron/kit/sqlite'
import { eventually, launchKiosk, type KioskApp } from '../helpers/app'
import { newFolder } from '../helpers/electron'
import { killAll, processTree } from '../helpers/process-tree'
import { createShopper } from '../helpers/shopper'

const BATCHES = 5
const ROUNDS = 10
/** Each round starts a whole kiosk, which a slow machine takes its time for. */
const BATCH_LIMIT_MS = 600_000

describe(`the whole kiosk, killed at "thanks" ${BATCHES * ROUNDS} times`, () => {
  it.each(Array.from({ length: BATCHES }, (_, batch) => batch + 1))(
    `keeps every thumb and starts clean, ${ROUNDS} times over (%i of ${BATCHES})`,
    async (batch) => {
      const dataDir = await newFolder('thanks')
      let earlierWords: string | null = null

      for (let round = 1; round <= ROUNDS; round++) {
        const kiosk = await launchKiosk({ dataDir, config: { kiosk: false } })
        await eventually(async () => canKeepThumbs(await kiosk.health()))
        await expectCleanStart(kiosk, earlierWords)

        // A word that no catalogue holds, so that it can only come from the shopper.
        const word = `qzx${batch}x${round}`
        earlierWords = `usb cable ${word}`
        await createShopper(kiosk.page, '').type(earlierWords)
        const everyone = processTree(kiosk.app.process().pid ?? 0)
        await kiosk.page.getByTestId('thumb-up').first().click()
        await kiosk.page.getByTestId('thanks').first().waitFor()
        await killAll(everyone)

        expect(thumbsOnDisk(dataDir)).toEqual({ thumbs: round, halves: 0, integrity: 'ok' })
        expect(filesThatSay(dataDir, word)).toEqual([])
      }
    },
    BATCH_LIMIT_MS,
  )
})

/** Speech may still be loading: it is killed all the same. */
const canKeepThumbs = ({ search, ledger }: Health) => search === 'ready' && ledger === 'ready'

/** Nobody has been here: the first screen, no visit, and no word of the last shopper. */
async function expectCleanStart({ page }: KioskApp, earlierWords: string | null): Promise<void> {
  await page.getByTestId('attract').waitFor()
  const boot = await page.evaluate(() => window.kiosk.call('boot', {}))
  expect(boot).toMatchObject({
    value: { visit: { phase: 'attract', visitId: null, query: null, answer: null } },
  })
  const leftInPage = await page.evaluate(() => localStorage.length + sessionStorage.length)
  expect(leftInPage).toBe(0)
  if (earlierWords !== null) expect(await page.content()).not.toContain(earlierWords)
}

/** Looks at a copy, so that the kiosk itself has to recover what it left. */
function thumbsOnDisk(dataDir: string) {
  const copy = join(mkdtempSync(join(tmpdir(), 'aisle-copy-')), 'journal.db')
  for (const suffix of ['', '-wal']) {
    const file = join(dataDir, `journal.db${suffix}`)
    // A ledger that saw main die before its own turn came has closed its log and taken it away.
    if (existsSync(file)) copyFileSync(file, copy + suffix)
  }
  const journal = openJournal(copy)
  const found = journal
    .query<{ thumbs: number; halves: number }>(
      `SELECT count(*) AS thumbs, count(*) FILTER (WHERE outbox.seq IS NULL) AS halves
       FROM feedback LEFT JOIN outbox USING (epoch, seq)`,
    )
    .first()
  const integrity = journal.pragma('integrity_check')
  journal.close()
  return { ...found, integrity }
}

/** Files of the data folder in which a shopper's word is found, as the disk holds them. */
function filesThatSay(dataDir: string, word: string): readonly string[] {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))
    })
}
