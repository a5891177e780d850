import type { Sku } from '../../contract/ids'
import type { FactKind, FactSource } from '../../contract/overlay'
import type { KnownFact } from '../../core/overlay'
import type { Command, Readable, SqlValue, Writable } from '../sqlite'
import { rowOfFact } from './rows'

/** Writes facts; each call returns how many rows it wrote. Call inside a transaction. */
export interface FactWriter {
  /** In their order: of two with the same key the later one counts. Nothing is written of one that says nothing new. */
  set(facts: readonly KnownFact[]): number
  clear(sku: Sku, kind: FactKind, source: FactSource): number
  /** What the feed no longer says about a product keeps the age of the reading that said it last. */
  detach(sku: Sku, isStillSaid: (kind: FactKind) => boolean, lastReadAt: string | null): number
}

export function createFactWriter(database: Writable): FactWriter {
  let lastChange = readLastChange(database)
  const set = database.command(SET)
  const clear = database.command(`
    UPDATE facts SET value = NULL, follows_feed = 0, change = @change
    WHERE sku = @sku AND kind = @kind AND source = @source AND value IS NOT NULL`)
  const following = database.query<{ kind: FactKind }>(
    `SELECT kind FROM facts WHERE sku = ? AND source = 'feed' AND follows_feed = 1`,
  )
  const detach = database.command(`
    UPDATE facts SET follows_feed = 0, at = max(at, coalesce(@lastReadAt, at)), change = @change
    WHERE sku = @sku AND kind = @kind AND source = 'feed'`)

  /** Each row that is written gets a number of its own, so that a reader may stop between any two. */
  function write(command: Command, row: Readonly<Record<string, SqlValue>>): number {
    const { changes } = command.run({ ...row, change: lastChange + 1 })
    lastChange += changes
    return changes
  }

  return {
    set: (facts) => sum(facts.map((fact) => write(set, { ...rowOfFact(fact) }))),
    clear: (sku, kind, source) => write(clear, { sku, kind, source }),
    detach(sku, isStillSaid, lastReadAt) {
      const gone = following.all(sku).filter(({ kind }) => !isStillSaid(kind))
      return sum(gone.map(({ kind }) => write(detach, { sku, kind, lastReadAt })))
    },
  }
}

/** The highest number of all rows. Two questions, for there is an index for each. */
export function readLastChange(database: Readable): number {
  const highest = (which: string) =>
    database
      .query<{ change: number | null }>(`SELECT max(change) AS change FROM facts WHERE ${which}`)
      .first()?.change ?? 0
  return Math.max(highest(`source = 'feed'`), highest(`source <> 'feed'`))
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/**
 * A later `at` alone is news, with two exceptions: what follows the feed has no age of its own, and a feed that stamps
 * each row with the present is believed once a minute (its first 16 letters), for ages are shown in minutes.
 */
const SET = `
  INSERT INTO facts (sku, kind, source, value, at, until, reason, follows_feed, change)
  VALUES (@sku, @kind, @source, @value, @at, @until, @reason, @follows_feed, @change)
  ON CONFLICT DO UPDATE SET value = excluded.value, at = excluded.at, until = excluded.until,
    reason = excluded.reason, follows_feed = excluded.follows_feed, change = excluded.change
  WHERE value IS NOT excluded.value OR until IS NOT excluded.until OR reason IS NOT excluded.reason
    OR follows_feed <> excluded.follows_feed
    OR (follows_feed = 0 AND CASE source
      WHEN 'feed' THEN substr(at, 1, 16) <> substr(excluded.at, 1, 16) ELSE at <> excluded.at END)`
