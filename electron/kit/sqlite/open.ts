import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { AisleError } from '../../contract/errors'
import { withNamedFailures } from './failure'
import { createHandle, type Readable, type SlowStatement, type Writable } from './handle'

export interface OpenOptions {
  readonly onSlow?: SlowStatement
  /** How long it waits for another process that holds the database, from the opening on. */
  readonly busyTimeoutMs?: number
}

const BUSY_TIMEOUT_MS = 2_000

/** Before this version a bug in the write-ahead log could damage a database. */
const OLDEST_SQLITE = [3, 51, 3] as const

/**
 * Opens a precious database for its one writer, or makes it. A transaction that returned is on the disk
 * (write-ahead log, `synchronous=FULL`).
 * @throws AisleError `corrupt/database-damaged` when a check of the whole file finds damage.
 */
export function openJournal(path: string, options: OpenOptions = {}): Writable {
  mkdirSync(dirname(path), { recursive: true })
  return open(path, {}, options, (database) => {
    setAndCheck(database, 'journal_mode', 'wal', 'wal')
    setAndCheck(database, 'synchronous', 'FULL', 2)
    setAndCheck(database, 'foreign_keys', 'ON', 1)
    const verdict = database.pragma('quick_check(1)', { simple: true })
    if (verdict !== 'ok') throw damaged(path, String(verdict))
  })
}

/**
 * Opens a finished database that nobody may change through this handle.
 * @throws AisleError `input/database-missing` when there is no such file.
 */
export function openReadOnly(path: string, options: OpenOptions = {}): Readable {
  if (!existsSync(path)) throw new AisleError('input', 'database-missing', `${path} does not exist.`)
  return open(path, { readonly: true, fileMustExist: true }, options, (database) => {
    // The header is read here, so that a file that is no database is refused at once.
    database.pragma('schema_version')
  })
}

/** Opens a database that is being built: one file without a log beside it, complete once it is closed. */
export function openForBuild(path: string, options: OpenOptions = {}): Writable {
  mkdirSync(dirname(path), { recursive: true })
  return open(path, {}, options, (database) => {
    setAndCheck(database, 'journal_mode', 'DELETE', 'delete')
    setAndCheck(database, 'foreign_keys', 'ON', 1)
  })
}

function open(
  path: string,
  mode: { readonly?: boolean; fileMustExist?: boolean },
  { onSlow, busyTimeoutMs = BUSY_TIMEOUT_MS }: OpenOptions,
  prepare: (database: Database) => void,
): Writable {
  return withNamedFailures(path, () => {
    const database = new Database(path, { ...mode, timeout: busyTimeoutMs })
    try {
      assertSqliteVersion(database)
      // A mapped file turns a disk error into a crash of the process.
      database.pragma('mmap_size = 0')
      prepare(database)
    } catch (thrown) {
      database.close()
      throw thrown
    }
    return createHandle(database, path, onSlow)
  })
}

/** SQLite keeps silent about a pragma that it did not follow. */
function setAndCheck(database: Database, name: string, value: string, expected: string | number): void {
  database.pragma(`${name} = ${value}`)
  const actual = database.pragma(name, { simple: true })
  if (actual !== expected) {
    throw new AisleError('bug', 'pragma-refused', `SQLite kept ${name} at ${String(actual)}, not ${value}.`)
  }
}

function assertSqliteVersion(database: Database): void {
  const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string }
  const parts = version.split('.').map(Number)
  const firstDifference = OLDEST_SQLITE.findIndex((oldest, index) => parts[index] !== oldest)
  if (firstDifference === -1) return
  if ((parts[firstDifference] ?? 0) < (OLDEST_SQLITE[firstDifference] ?? 0)) {
    throw new AisleError(
      'bug',
      'sqlite-too-old',
      `SQLite is ${version}; at least ${OLDEST_SQLITE.join('.')} is needed. Reinstall better-sqlite3.`,
    )
  }
}

function damaged(path: string, verdict: string): AisleError {
  return new AisleError('corrupt', 'database-damaged', `${path}: ${verdict.slice(0, 500)}`)
}
