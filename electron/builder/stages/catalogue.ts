import { rm, writeFile } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { AisleError } from '../../contract/errors'
import {
  createCatalogue,
  damagedFiles,
  formatRows,
  openCatalogueWriter,
  releaseFiles,
  type CatalogueWriter,
} from '../../kit/release'
import { openForBuild, type Writable } from '../../kit/sqlite'
import { keyOf } from '../hash'
import { CATALOGUE_RULES, ROW_RULES } from '../rules'
import { copyToRelease } from '../store/copy-file'
import { telling } from '../telling'
import type { Stage, StageJob } from './stage'

/** Rows between two turns of the loop. */
const ROWS_A_TURN = 250

const FILES = ['catalogue.db', 'rows.tsv'] as const

/** `catalogue.db` with its full-text index, and the hashes of its rows. */
export const catalogue: Stage = {
  name: 'catalogue',
  follows: 'content',
  key: ({ folder: { hashes } }) => keyOf(CATALOGUE_RULES, hashes.offers, hashes.products),
  run: async (job) => {
    const paths = releaseFiles(job.dir)
    const isCopied = await telling(() => job.onProgress(0, 0), copyBase(job))
    const database = openForBuild(paths.catalogue)
    try {
      // The whole release is synced at its end; until then a power cut costs an unfinished folder, and no journal helps.
      database.pragma('synchronous = OFF')
      database.pragma('journal_mode = MEMORY')
      await write(database, job, isCopied)
      assertSound(database)
    } finally {
      database.close()
    }
    await writeFile(paths.rows, formatRows({ rules: ROW_RULES, tables: CATALOGUE_RULES, rows: job.rows }))
    return FILES
  },
}

/** The earlier catalogue, where only some of its rows are to be written. */
async function copyBase({ base, plan, dir }: StageJob): Promise<boolean> {
  // Tables that other rules made cannot be added to.
  if (!base || !plan.changed || base.tables !== CATALOGUE_RULES) return false
  const target = releaseFiles(dir).catalogue
  // The kiosk may have removed that release just now; any other trouble comes back when a new one is written.
  await copyToRelease(releaseFiles(base.dir).catalogue, target).catch(() => undefined)
  // The copy is looked at, not what was copied: that may be damaged a moment later.
  if ((await damagedFiles(dir, base.manifest, ['catalogue.db'])).length === 0) return true
  await rm(target, { force: true })
  return false
}

async function write(database: Writable, job: StageJob, isCopied: boolean): Promise<void> {
  const { plan, folder } = job
  if (!isCopied) createCatalogue(database)
  const writer = openCatalogueWriter(database)
  // Turns of the loop come in between: nobody else has this database.
  database.exec('BEGIN IMMEDIATE')
  writer.putOffers([])
  if (isCopied) {
    const gone = Array.from({ length: Math.max(0, plan.earlier - plan.order.length) }, (_, index) => index)
    const changed = plan.changed ?? []
    for (const row of changed) if (row < plan.earlier) writer.remove(row)
    for (const index of gone) writer.remove(plan.order.length + index)
    await putRows(writer, changed, job)
  } else {
    await putRows(
      writer,
      plan.order.map((_, row) => row),
      job,
    )
  }
  writer.putOffers(folder.offers)
  database.exec('COMMIT')
  if (!isCopied) writer.optimize()
}

async function putRows(
  writer: CatalogueWriter,
  rows: readonly number[],
  { folder, plan, signal, onProgress }: StageJob,
): Promise<void> {
  for (const [done, row] of rows.entries()) {
    const product = folder.products[plan.order[row] ?? -1]
    if (product) writer.put(row, product)
    if (done % ROWS_A_TURN === 0) {
      onProgress(done, rows.length)
      await nextTurn(undefined, { signal })
    }
  }
}

function assertSound(database: Writable): void {
  const verdict = database.pragma('quick_check(1)')
  if (verdict === 'ok') return
  throw new AisleError('corrupt', 'catalogue-damaged', `${database.path}: ${String(verdict)}`)
}
