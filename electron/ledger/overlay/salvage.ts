import { existsSync } from 'node:fs'
import { factSchema, feedReportSchema, type Fact } from '../../contract/overlay'
import type { KnownFact } from '../../core/overlay'
import { createFactWriter, FACT_COLUMNS, factOf, type FactRow } from '../../kit/overlay'
import { openReadOnly, type Readable, type Writable } from '../../kit/sqlite'

/** Facts of a new `shop.db` by where they came from. */
export interface Saved {
  readonly salvaged: number
  readonly fromBackup: number
}

type Row = Omit<FactRow, 'value'> & { readonly value: string | null }

/**
 * Fills an empty database with what can be read of the one at `damagedPath`; of what cannot, with the backup's facts.
 * What was cleared stays cleared.
 */
export function fillFrom(database: Writable, damagedPath: string, backup: readonly Fact[]): Saved {
  const damaged = existsSync(damagedPath) ? orNothing(() => openReadOnly(damagedPath)) : undefined
  const rows = damaged ? readableRows(damaged) : []
  const salvaged = rows.flatMap((row) => soundFact(row) ?? [])
  const known = new Set([...salvaged, ...rows.filter(({ value }) => value === null)].map(keyOf))
  const restored = backup.filter((fact) => !known.has(keyOf(fact)))
  const writer = createFactWriter(database)
  database.transaction(() => {
    writer.set(salvaged)
    writer.set(restored)
    if (damaged) copyReading(damaged, database)
  })
  damaged?.close()
  return { salvaged: salvaged.length, fromBackup: restored.length }
}

/** Read from both ends, so that damage in the middle costs the middle only. */
function readableRows(damaged: Readable): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const direction of ['ASC', 'DESC']) {
    const order = ['sku', 'kind', 'source'].map((column) => `${column} ${direction}`).join(', ')
    orNothing(() => {
      for (const row of damaged.query<Row>(`SELECT ${FACT_COLUMNS} FROM facts ORDER BY ${order}`).each()) {
        rows.set(keyOf(row), row)
      }
    })
  }
  return [...rows.values()]
}

/** A row whose bytes are nonsense is left behind. */
function soundFact(row: Row): KnownFact | undefined {
  if (row.value === null) return undefined
  const { followsFeed, ...fact } = orNothing(() => factOf(row as FactRow)) ?? {}
  const { data } = factSchema.safeParse(fact)
  return data && { ...data, ...(followsFeed && { followsFeed }) }
}

function copyReading(damaged: Readable, database: Writable): void {
  const found = orNothing(() =>
    damaged
      .query<{ feed: string; at: string | null; report: string }>('SELECT feed, at, report FROM feed_reading')
      .first(),
  )
  const report = feedReportSchema.safeParse(orNothing(() => JSON.parse(found?.report ?? '') as unknown))
  if (!found || !report.success) return
  orNothing(() =>
    database.command('INSERT INTO feed_reading VALUES (1, @feed, @at, @report)').run({ ...found }),
  )
}

const keyOf = ({ sku, kind, source }: Pick<Fact | Row, 'sku' | 'kind' | 'source'>): string =>
  `${sku} ${kind} ${source}`

/** Reading damaged bytes fails in every way there is; whatever cannot be read is simply not saved. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
