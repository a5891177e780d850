import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrate, openJournal, schemaVersion } from '../../../electron/kit/sqlite'
import { migrations } from '../../../electron/ledger/migrations'

function journalAt(steps: number) {
  const journal = openJournal(join(mkdtempSync(join(tmpdir(), 'aisle-schema-')), 'journal.db'))
  migrate(journal, migrations.slice(0, steps))
  return journal
}

describe('the schema of the journal', () => {
  it('is what was agreed: a released step is never edited', async () => {
    const journal = journalAt(migrations.length)
    const schema = journal
      .query<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name')
      .all()
      .map(({ sql }) => sql.replace(/^ {4}/gm, ''))
    await expect(`${schema.join(';\n\n')};\n`).toMatchFileSnapshot('schema.snapshot.sql')
    journal.close()
  })

  it('has strict tables only, and no place for the words of a question', () => {
    const journal = journalAt(migrations.length)
    const tables = journal.query<{ name: string; strict: number }>(
      `SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    expect(tables.all().filter(({ strict }) => strict !== 1)).toEqual([])
    const columns = journal.query<{ name: string }>(
      'SELECT c.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c',
    )
    const names = columns.all().map(({ name }) => name)
    expect(names.filter((name) => /text|words|question|utterance|transcript|hypothes/.test(name))).toEqual([])
    journal.close()
  })

  it('is numbered upwards in tens', () => {
    const versions = migrations.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other))
    expect(versions.filter((version) => version % 10 !== 0)).toEqual([])
  })

  it.each(migrations.map(({ version, name }, index) => ({ version, name, index })))(
    'step $version ($name) takes the journal of the step before along',
    ({ version, index }) => {
      const journal = journalAt(index)
      migrate(journal, migrations.slice(0, index + 1))
      expect(schemaVersion(journal)).toBe(version)
      expect(journal.pragma('integrity_check')).toBe('ok')
      expect(journal.query('PRAGMA foreign_key_check').all()).toEqual([])
      journal.close()
    },
  )
})
