import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { factSchema, type Fact } from '../../contract/overlay'
import { sha256Schema } from '../../contract/release'
import { syncFolder } from '../../kit/files'
import { errorFields, type Log } from '../../kit/process'

/** A copy of what people decided, beside `shop.db`. The till says its own facts again; a block nobody says twice. */
export interface Backup {
  /** Resolves when the copy holds what `facts` gave at that moment or later. A disk that refuses is logged. */
  keep(): Promise<void>
}

const backupSchema = z.strictObject({ sha256: sha256Schema, facts: z.array(factSchema) })

const backupPath = (shopPath: string) => `${shopPath}.backup.json`

export function createBackup(shopPath: string, facts: () => readonly Fact[], log: Log): Backup {
  const path = backupPath(shopPath)
  let last = Promise.resolve()
  let queued: Promise<void> | null = null

  async function write(): Promise<void> {
    queued = null
    try {
      const text = textOf(facts())
      if (text !== (await readFile(path, 'utf8').catch(() => null))) await writeWhole(path, text)
    } catch (thrown) {
      log.error('the backup of the overlay could not be written', errorFields(thrown))
    }
  }

  return {
    keep() {
      // Whoever asks while one is being written waits for the next, together with all others who do.
      queued ??= last = last.then(write)
      return queued
    },
  }
}

/** What people had decided when the copy was written; null when there is none, or none that is whole. */
export function loadBackup(shopPath: string): readonly Fact[] | null {
  try {
    const copy = JSON.parse(readFileSync(backupPath(shopPath), 'utf8')) as { facts: readonly unknown[] }
    const { sha256, facts } = backupSchema.parse(copy)
    return sha256 === hashOf(copy.facts) ? facts : null
  } catch {
    return null
  }
}

const textOf = (facts: readonly Fact[]) => JSON.stringify({ sha256: hashOf(facts), facts })
const hashOf = (facts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(facts)).digest('hex')

/** The old copy is replaced only by one that was read back from the disk. */
async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.partial`
  const file = await open(partial, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  if ((await readFile(partial, 'utf8')) !== text) throw new Error(`${partial} is not what was written to it.`)
  await rename(partial, path)
  await syncFolder(dirname(path))
}
