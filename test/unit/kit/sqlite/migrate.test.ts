import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  migrate,
  openJournal,
  openReadOnly,
  schemaVersion,
  setAside,
  type Migration,
} from '../../../../electron/kit/sqlite'

const freshPath = () => join(mkdtempSync(join(tmpdir(), 'aisle-migrate-')), 'some.db')
const filesBeside = (path: string) => readdirSync(dirname(path)).sort()

const steps: readonly Migration[] = [
  { version: 10, name: 'fruit', sql: 'CREATE TABLE fruit (name TEXT PRIMARY KEY) STRICT' },
  { version: 20, name: 'weight', sql: 'ALTER TABLE fruit ADD COLUMN weight REAL NOT NULL DEFAULT 0' },
  { version: 30, name: 'trees', sql: 'CREATE TABLE trees (name TEXT PRIMARY KEY) STRICT' },
  { version: 40, name: 'roots', sql: 'CREATE TABLE roots (name TEXT PRIMARY KEY) STRICT' },
  { version: 50, name: 'leaves', sql: 'CREATE TABLE leaves (name TEXT PRIMARY KEY) STRICT' },
]

describe('migrate', () => {
  it('brings a new database to the newest schema without a copy of nothing', () => {
    const database = openJournal(freshPath())
    migrate(database, steps)
    expect(schemaVersion(database)).toBe(50)
    database.close()
    expect(filesBeside(database.path)).toEqual(['some.db'])
  })

  it('keeps what was there, and a sound copy from before', () => {
    const database = openJournal(freshPath())
    migrate(database, steps.slice(0, 1))
    database.command('INSERT INTO fruit VALUES (?)').run('pear')
    migrate(database, steps.slice(0, 2))
    expect(database.query('SELECT * FROM fruit').all()).toEqual([{ name: 'pear', weight: 0 }])

    const copy = openReadOnly(`${database.path}.before-10`)
    expect(schemaVersion(copy)).toBe(10)
    expect(copy.query('SELECT * FROM fruit').all()).toEqual([{ name: 'pear' }])
    copy.close()
    database.close()
  })

  it('keeps a bounded number of copies', () => {
    const database = openJournal(freshPath())
    for (let count = 1; count <= steps.length; count++) migrate(database, steps.slice(0, count))
    database.close()
    expect(filesBeside(database.path)).toEqual([
      'some.db',
      'some.db.before-20',
      'some.db.before-30',
      'some.db.before-40',
    ])
  })

  it('undoes a step that fails together with its number, and can go on once it is mended', () => {
    const database = openJournal(freshPath())
    migrate(database, steps.slice(0, 1))
    const broken = { version: 20, name: 'broken', sql: 'CREATE TABLE half (a TEXT) STRICT; SELECT nonsense' }
    expect(() => migrate(database, [...steps.slice(0, 1), broken])).toThrow(/nonsense/)
    expect(schemaVersion(database)).toBe(10)
    expect(database.query("SELECT 1 FROM sqlite_schema WHERE name = 'half'").first()).toBeUndefined()
    migrate(database, steps)
    expect(schemaVersion(database)).toBe(50)
    database.close()
  })

  it('leaves a database from the future exactly as it is', () => {
    const database = openJournal(freshPath())
    migrate(database, steps)
    database.close()
    const before = readFileSync(database.path)
    const again = openJournal(database.path)
    expect(() => migrate(again, steps.slice(0, 3))).toThrow(
      expect.objectContaining({ kind: 'corrupt', code: 'database-from-the-future' }),
    )
    again.close()
    expect(readFileSync(database.path).equals(before)).toBe(true)
  })
})

describe('setAside', () => {
  it('moves the file and its log, makes room for a new one, and keeps three', () => {
    const path = freshPath()
    for (let n = 1; n <= 5; n++) {
      writeFileSync(path, `damaged ${n}`)
      writeFileSync(`${path}-wal`, `log ${n}`)
      const aside = setAside(path)
      expect(readFileSync(aside, 'utf8')).toBe(`damaged ${n}`)
      expect(readFileSync(`${aside}-wal`, 'utf8')).toBe(`log ${n}`)
    }
    expect(filesBeside(path).filter((name) => !name.endsWith('-wal'))).toEqual([
      'some.db.damaged-3',
      'some.db.damaged-4',
      'some.db.damaged-5',
    ])
  })
})
