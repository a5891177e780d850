/** The one way to open a database. */
export { openForBuild, openJournal, openReadOnly, type OpenOptions } from './open'
export type { Command, Query, Readable, SlowStatement, SqlParameters, SqlValue, Writable } from './handle'
export { migrate, schemaVersion, type Migration } from './migrate'
export { setAside } from './set-aside'
