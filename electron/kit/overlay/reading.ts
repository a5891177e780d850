import type { Sku } from '../../contract/ids'
import type { KnownFact } from '../../core/overlay'
import type { Readable } from '../sqlite'
import { FACT_COLUMNS, type FactRow, readableFact } from './rows'

export interface Change {
  readonly sku: Sku
  readonly change: number
}

/** The questions that a reader asks of an open `shop.db`. */
export interface Reading {
  /** Differs from last time when another process has written in between. */
  version(): number
  /** undefined: the file is there, its tables are not yet. */
  meta(): { readonly generation: string } | undefined
  /** The highest number that any change has. */
  lastChange(): number
  /** Oldest change first, as the two below. */
  blocksSince(change: number): readonly Change[]
  decidedSince(change: number, atMost: number): readonly Change[]
  feedSince(change: number, atMost: number): readonly Change[]
  factsOf(skus: ReadonlySet<Sku>): readonly { readonly sku: Sku; readonly facts: readonly KnownFact[] }[]
  feedReadAt(): string | null
  close(): void
}

export function prepareReading(database: Readable): Reading {
  const version = database.query<{ data_version: number }>('PRAGMA data_version')
  const tables = database.query(`SELECT 1 FROM sqlite_schema WHERE name = 'feed_reading'`)
  const prepared: { queries?: ReturnType<typeof prepareQueries> } = {}
  const queries = () => (prepared.queries ??= prepareQueries(database))
  return {
    version: () => version.first()?.data_version ?? 0,
    meta: () => (tables.first() === undefined ? undefined : queries().meta.first()),
    lastChange: () => queries().lastChange.first()?.change ?? 0,
    blocksSince: (change) => queries().blocks.all(change),
    decidedSince: (change, atMost) => queries().decided.all(change, limitOf(atMost)),
    feedSince: (change, atMost) => queries().feed.all(change, limitOf(atMost)),
    factsOf(skus) {
      const facts = new Map<Sku, KnownFact[]>([...skus].map((sku) => [sku, []]))
      if (skus.size === 0) return []
      for (const row of queries().facts.all(JSON.stringify([...skus]))) {
        const fact = readableFact(row)
        if (fact) facts.get(row.sku as Sku)?.push(fact)
      }
      return [...facts].map(([sku, known]) => ({ sku, facts: known }))
    },
    feedReadAt: () => queries().feedReadAt.first()?.at ?? null,
    close: () => database.close(),
  }
}

const limitOf = (atMost: number): number => (Number.isFinite(atMost) ? atMost : -1)

const prepareQueries = (database: Readable) => ({
  // Two questions, for there is an index for each.
  lastChange: database.query<{ change: number }>(
    `SELECT max(coalesce((SELECT max(change) FROM facts WHERE source = 'feed'), 0),
      coalesce((SELECT max(change) FROM facts WHERE source <> 'feed'), 0)) AS change`,
  ),
  meta: database.query<{ generation: string }>('SELECT generation FROM meta'),
  blocks: database.query<Change>(
    `SELECT sku, change FROM facts WHERE source <> 'feed' AND change > ? AND kind = 'block' ORDER BY change`,
  ),
  decided: database.query<Change>(
    `SELECT sku, change FROM facts WHERE source <> 'feed' AND change > ? ORDER BY change LIMIT ?`,
  ),
  feed: database.query<Change>(
    `SELECT sku, change FROM facts WHERE source = 'feed' AND change > ? ORDER BY change LIMIT ?`,
  ),
  facts: database.query<FactRow>(
    `SELECT ${FACT_COLUMNS} FROM facts WHERE sku IN (SELECT value FROM json_each(?)) AND value IS NOT NULL`,
  ),
  feedReadAt: database.query<{ at: string | null }>('SELECT at FROM feed_reading'),
})
