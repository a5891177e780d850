import Database from 'better-sqlite3'
import { AisleError } from '../../contract/errors'

/** Runs `work` and gives what SQLite throws the project's own error kinds. `path` names the file in the message. */
export function withNamedFailures<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    throw named(path, thrown)
  }
}

function named(path: string, thrown: unknown): unknown {
  if (!(thrown instanceof Database.SqliteError)) return thrown
  const said = `${path}: ${thrown.message} (${thrown.code})`
  const is = (code: string) => thrown.code === code || thrown.code.startsWith(`${code}_`)
  const options = { cause: thrown }
  if (is('SQLITE_CORRUPT') || is('SQLITE_NOTADB')) {
    return new AisleError('corrupt', 'database-damaged', said, options)
  }
  if (is('SQLITE_BUSY') || is('SQLITE_LOCKED')) {
    return new AisleError('not-ready', 'database-busy', said, options)
  }
  if (is('SQLITE_FULL') || is('SQLITE_IOERR') || is('SQLITE_READONLY') || is('SQLITE_CANTOPEN')) {
    return new AisleError('not-ready', 'disk-failed', said, options)
  }
  return thrown
}
