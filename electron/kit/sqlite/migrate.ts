import { readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AisleError } from '../../contract/errors'
import type { Readable, Writable } from './handle'
import { openReadOnly } from './open'

/** One step of a schema, numbered in tens (10, 20, ...) so that a mend can go in between. Steps only ever add. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/** Copies from before a migration that are kept beside the database. */
export const COPIES_KEPT = 3

/** The number of the last step that a database has seen; 0 for a new one. */
export function schemaVersion(database: Readable): number {
  return Number(database.pragma('user_version'))
}

/**
 * Brings a database to the newest schema, each step in a transaction of its own together with its number.
 * A database that already holds something is copied first, to `<path>.before-<version>`.
 * @throws AisleError `corrupt/database-from-the-future` when a newer program has written it: nothing is touched.
 */
export function migrate(database: Writable, migrations: readonly Migration[]): void {
  const reached = schemaVersion(database)
  const newest = migrations.at(-1)?.version ?? 0
  if (reached > newest) {
    throw new AisleError(
      'corrupt',
      'database-from-the-future',
      `${database.path} has schema ${reached}, this program knows ${newest}: start the newer program again.`,
    )
  }
  const missing = migrations.filter(({ version }) => version > reached)
  if (missing.length === 0) return
  if (reached > 0) keepCopy(database, reached)
  for (const { version, sql } of missing) {
    database.transaction(() => {
      database.exec(sql)
      // A pragma takes no parameters; `version` is a number of our own.
      database.exec(`PRAGMA user_version = ${version}`)
    })
  }
}

function keepCopy(database: Writable, version: number): void {
  const copy = `${database.path}.before-${version}`
  const partial = `${copy}.partial`
  rmSync(partial, { force: true })
  database.command('VACUUM INTO ?').run(partial)
  assertSound(partial)
  renameSync(partial, copy)
  dropOldCopies(database.path)
}

function assertSound(path: string): void {
  const copy = openReadOnly(path)
  const verdict = copy.pragma('quick_check(1)')
  copy.close()
  if (verdict !== 'ok') throw new AisleError('corrupt', 'copy-damaged', `${path}: ${String(verdict)}`)
}

function dropOldCopies(path: string): void {
  const prefix = `${basename(path)}.before-`
  const versionOf = (name: string) => Number(name.slice(prefix.length))
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(prefix) && Number.isInteger(versionOf(name)))
    .sort((one, other) => versionOf(other) - versionOf(one))
    .slice(COPIES_KEPT)
    .forEach((name) => rmSync(join(dirname(path), name)))
}
