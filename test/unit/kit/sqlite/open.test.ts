import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openForBuild, openJournal, openReadOnly, type Writable } from '../../../../electron/kit/sqlite'

const freshPath = () => join(mkdtempSync(join(tmpdir(), 'aisle-sqlite-')), 'some.db')

function filled(database: Writable): Writable {
  database.exec('CREATE TABLE fruit (name TEXT PRIMARY KEY, weight REAL NOT NULL) STRICT')
  const insert = database.command('INSERT INTO fruit VALUES (@name, @weight)')
  database.transaction(() => {
    for (let n = 0; n < 200; n++) insert.run({ name: `fruit ${n} ${'x'.repeat(200)}`, weight: n })
  })
  return database
}

const code = (work: () => unknown): string => {
  try {
    work()
  } catch (thrown) {
    return (thrown as { code?: string }).code ?? String(thrown)
  }
  return 'nothing thrown'
}

describe('openJournal', () => {
  it('syncs every commit, follows foreign keys and maps nothing', () => {
    const journal = openJournal(freshPath())
    expect(journal.pragma('journal_mode')).toBe('wal')
    expect(journal.pragma('synchronous')).toBe(2)
    expect(journal.pragma('foreign_keys')).toBe(1)
    expect(journal.pragma('mmap_size')).toBe(0)
    journal.close()
  })

  it('makes the folder it is told to live in', () => {
    const path = join(freshPath(), 'deeper', 'journal.db')
    openJournal(path).close()
    expect(existsSync(path)).toBe(true)
  })

  it('refuses a file with damaged pages', () => {
    const path = freshPath()
    filled(openJournal(path)).close()
    const bytes = readFileSync(path)
    bytes.fill(0xaa, 4096, bytes.length)
    writeFileSync(path, bytes)
    expect(code(() => openJournal(path))).toBe('database-damaged')
  })

  it('refuses a file that never was a database', () => {
    const path = freshPath()
    writeFileSync(path, 'Dear diary, '.repeat(1000))
    expect(code(() => openJournal(path))).toBe('database-damaged')
  })
})

describe('openForBuild', () => {
  it('leaves one complete file and nothing beside it', () => {
    const path = freshPath()
    filled(openForBuild(path)).close()
    expect(existsSync(`${path}-wal`) || existsSync(`${path}-journal`)).toBe(false)
    const reader = openReadOnly(path)
    expect(reader.query<{ n: number }>('SELECT count(*) AS n FROM fruit').first()).toEqual({ n: 200 })
    reader.close()
  })
})

describe('openReadOnly', () => {
  it('says which file is missing', () => {
    const path = freshPath()
    expect(code(() => openReadOnly(path))).toBe('database-missing')
    expect(existsSync(path)).toBe(false)
  })

  it('refuses a file that is no database', () => {
    const path = freshPath()
    writeFileSync(path, 'Dear diary, '.repeat(1000))
    expect(code(() => openReadOnly(path))).toBe('database-damaged')
  })

  it('waits for nobody when it is told so', () => {
    const path = freshPath()
    filled(openForBuild(path)).close()
    const [patient, hasty] = [openReadOnly(path), openReadOnly(path, { busyTimeoutMs: 0 })]
    expect(patient.pragma('busy_timeout')).toBeGreaterThan(0)
    expect(hasty.pragma('busy_timeout')).toBe(0)
    patient.close()
    hasty.close()
  })

  it('cannot be talked into writing', () => {
    const path = freshPath()
    filled(openForBuild(path)).close()
    const reader = openReadOnly(path)
    expect(() => reader.query('DELETE FROM fruit')).toThrow(/must not write/)
    reader.close()
  })
})

describe('a handle', () => {
  it('undoes the whole of a transaction that fails half-way', () => {
    const database = filled(openJournal(freshPath()))
    const remove = database.command('DELETE FROM fruit WHERE weight = ?')
    expect(() =>
      database.transaction(() => {
        expect(remove.run(1).changes).toBe(1)
        throw new Error('half-way')
      }),
    ).toThrow('half-way')
    expect(database.query('SELECT 1 FROM fruit WHERE weight = ?').first(1)).toBeDefined()
    database.close()
  })

  it('reports a statement that takes too long, and no other', () => {
    const onSlow = vi.fn()
    const database = openForBuild(freshPath(), { onSlow })
    expect(onSlow).not.toHaveBeenCalled()
    const count = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500000) SELECT count(*) FROM n`
    database.query(count).first()
    expect(onSlow).toHaveBeenCalledExactlyOnceWith(count, expect.any(Number))
    database.close()
  })

  it('iterates over rows and binds names and positions', () => {
    const database = filled(openForBuild(freshPath()))
    const light = database.query<{ weight: number }>(
      'SELECT weight FROM fruit WHERE weight < ? ORDER BY weight',
    )
    expect([...light.each(3)].map((row) => row.weight)).toEqual([0, 1, 2])
    const one = database.query<{ weight: number }>('SELECT weight FROM fruit WHERE weight = @weight')
    expect(one.all({ weight: 7 })).toEqual([{ weight: 7 }])
    database.close()
  })
})
