/** The part of better-sqlite3 13 that `kit/sqlite` uses; the package carries no types of its own. */
declare module 'better-sqlite3' {
  class Database {
    constructor(path: string, options?: { readonly?: boolean; fileMustExist?: boolean; timeout?: number })
    readonly inTransaction: boolean
    prepare(sql: string): Statement
    exec(sql: string): this
    pragma(source: string, options?: { simple?: boolean }): unknown
    transaction<T>(work: () => T): { immediate(): T }
    close(): this
    static SqliteError: typeof SqliteError
  }
  class SqliteError extends Error {
    readonly code: string
  }
  interface Statement {
    readonly readonly: boolean
    all(...parameters: readonly unknown[]): unknown[]
    get(...parameters: readonly unknown[]): unknown
    iterate(...parameters: readonly unknown[]): IterableIterator<unknown>
    run(...parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint }
  }
  export { Database as default }
  export type { SqliteError, Statement }
}
