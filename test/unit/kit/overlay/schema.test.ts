import { describe, expect, it } from 'vitest'
import { overlayMigrations } from '../../../../electron/kit/overlay'
import { schemaVersion } from '../../../../electron/kit/sqlite'
import { openShop } from './support'

describe('the schema of the overlay', () => {
  it('is what was agreed: a released step is never edited', async () => {
    const { database, close } = openShop()
    const schema = database
      .query<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name')
      .all()
      .map(({ sql }) => sql.replace(/^ {4}/gm, ''))
    await expect(`${schema.join(';\n\n')};\n`).toMatchFileSnapshot('schema.snapshot.sql')
    expect(schemaVersion(database)).toBe(overlayMigrations.at(-1)?.version)
    close()
  })

  it('has strict tables only, and is numbered upwards in tens', () => {
    const { database, close } = openShop()
    const loose = database
      .query(
        `SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND strict = 0`,
      )
      .all()
    expect(loose).toEqual([])
    const versions = overlayMigrations.map(({ version }) => version)
    expect(versions).toEqual(versions.map((_, index) => (index + 1) * 10))
    close()
  })

  it('finds what is new by an index, however many facts there are', () => {
    const { database, close } = openShop()
    for (const which of [`source = 'feed'`, `source <> 'feed'`]) {
      const plan = database
        .query<{ detail: string }>(
          `EXPLAIN QUERY PLAN SELECT sku, change FROM facts WHERE ${which} AND change > 5 ORDER BY change`,
        )
        .all()
        .map(({ detail }) => detail)
      expect(plan).toEqual([expect.stringMatching(/^SEARCH facts USING .*INDEX \w+_by_change/)])
    }
    close()
  })
})
