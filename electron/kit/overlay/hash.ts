import { createHash } from 'node:crypto'
import type { Readable } from '../sqlite'
import { FACT_COLUMNS, type FactRow } from './rows'

/** Facts after which the hash lets others work. */
const SLICE = 2_000

export interface OverlayHash {
  readonly hash: string
  readonly facts: number
}

/**
 * sha256 over all facts in the order of their keys, however they came to be there; what was cleared is not in it, nor
 * when the feed was last read. `database` is a connection of its own: while it is read, others may write, and the
 * hash is of one moment all the same.
 */
export async function hashFacts(database: Readable, giveWay: () => Promise<void>): Promise<OverlayHash> {
  const rows = database.query<FactRow>(
    `SELECT ${FACT_COLUMNS} FROM facts WHERE value IS NOT NULL ORDER BY sku, kind, source`,
  )
  const hash = createHash('sha256')
  let facts = 0
  for (const row of rows.each()) {
    const { sku, kind, source, value, until, reason, follows_feed } = row
    hash.update(JSON.stringify([sku, kind, source, value, follows_feed ? null : row.at, until, reason]))
    hash.update('\n')
    facts++
    if (facts % SLICE === 0) await giveWay()
  }
  return { hash: hash.digest('hex'), facts }
}
