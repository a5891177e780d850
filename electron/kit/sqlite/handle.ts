import type Database from 'better-sqlite3'
import type { Statement } from 'better-sqlite3'
import { withNamedFailures } from './failure'

export type SqlValue = string | number | bigint | Uint8Array | null

/** Positional values for `?`, or one object for `@name`. */
export type SqlParameters = readonly SqlValue[] | readonly [Readonly<Record<string, SqlValue>>]

/** A prepared statement that only reads. `Row` is what its columns are known to be. */
export interface Query<Row> {
  all(...parameters: SqlParameters): readonly Row[]
  first(...parameters: SqlParameters): Row | undefined
  each(...parameters: SqlParameters): IterableIterator<Row>
}

/** A prepared statement that writes; `run` says how many rows it changed. */
export interface Command {
  run(...parameters: SqlParameters): { readonly changes: number }
}

/** Told of each statement, and as `COMMIT` of each transaction, that took longer than it should. */
export type SlowStatement = (sql: string, tookMs: number) => void

declare const writable: unique symbol

/** A database that can be asked. */
export interface Readable {
  readonly path: string
  /** @throws when `sql` would write. */
  query<Row>(sql: string): Query<Row>
  /** One value of a pragma. */
  pragma(name: string): unknown
  close(): void
}

/** A database that this process alone may change. */
export interface Writable extends Readable {
  readonly [writable]: true
  command(sql: string): Command
  /** Several statements at once, without values. */
  exec(sql: string): void
  /** All of `work` or nothing of it. Takes the write lock at once, so that it cannot fail half-way for want of it. */
  transaction<T>(work: () => T): T
}

/** A statement slower than this is reported. */
export const SLOW_STATEMENT_MS = 50

/** Dresses a connection of better-sqlite3 in our own types. The caller decides by the return type what it hands on. */
export function createHandle(database: Database, path: string, onSlow?: SlowStatement): Writable {
  const guard = <T>(sql: string, work: () => T): T =>
    withNamedFailures(path, () => (onSlow ? timed(sql, work, onSlow) : work()))
  const prepare = (sql: string): Statement => withNamedFailures(path, () => database.prepare(sql))

  const handle: Omit<Writable, typeof writable> = {
    path,
    query: <Row>(sql: string): Query<Row> => {
      const statement = prepare(sql)
      if (!statement.readonly) throw new TypeError(`A query must not write: ${sql}`)
      return {
        all: (...parameters) => guard(sql, () => statement.all(...parameters) as Row[]),
        first: (...parameters) => guard(sql, () => statement.get(...parameters) as Row | undefined),
        each: (...parameters) => guard(sql, () => statement.iterate(...parameters) as IterableIterator<Row>),
      }
    },
    command: (sql) => {
      const statement = prepare(sql)
      return { run: (...parameters) => guard(sql, () => statement.run(...parameters)) }
    },
    pragma: (name) => guard(name, () => database.pragma(name, { simple: true })),
    exec: (sql) => guard(sql, () => void database.exec(sql)),
    // Its commit waits for the disk, so it is timed as a whole.
    transaction: (work) => guard('COMMIT', () => database.transaction(work).immediate()),
    close: () => void database.close(),
  }
  return handle as Writable
}

function timed<T>(sql: string, work: () => T, onSlow: SlowStatement): T {
  const startedMs = performance.now()
  try {
    return work()
  } finally {
    const tookMs = performance.now() - startedMs
    if (tookMs > SLOW_STATEMENT_MS) onSlow(sql, tookMs)
  }
}
