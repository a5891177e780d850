import { statSync } from 'node:fs'
import { AisleError } from '../../contract/errors'
import type { Sku } from '../../contract/ids'
import type { KnownFact } from '../../core/overlay'
import { openReadOnly } from '../sqlite'
import { prepareReading, type Reading } from './reading'

/** All facts that count or will count about one product; empty: the release alone stands (again). */
export interface ChangedFacts {
  readonly sku: Sku
  readonly facts: readonly KnownFact[]
}

/** The overlay as another process reads it. */
export interface OverlayReader {
  /**
   * The products whose facts changed since the last call; at the first call all that have any. Costs microseconds when
   * there are none. While `shop.db` is missing, damaged or locked nothing changes, so a block stays one. Never throws.
   * `atMost` bounds how many facts of the feed, and as many of people, come at once: the rest comes next time, see
   * `isAll`. Blocks always come all at once.
   */
  changed(options?: { readonly atMost?: number }): readonly ChangedFacts[]
  /** Whether the last `changed` gave all that there was. */
  isAll(): boolean
  /** Whether the last `changed` could read it; a file that is not there yet has nothing to read. */
  isReadable(): boolean
  /**
   * When the till's feed was last read, as of the last `changed` that gave all there was: the age of what follows the
   * feed, see `knownAt`.
   */
  feedReadAt(): string | null
  close(): void
}

export interface ReaderOptions {
  /** Told when reading failed, once until it works again. */
  readonly onFailure?: (failure: AisleError) => void
}

/** Opens lazily: the file may come later, and may be replaced by a new one at any time. */
export function openOverlayReader(path: string, { onFailure }: ReaderOptions = {}): OverlayReader {
  const given = new Set<Sku>()
  let cursor: Cursor = { generation: '', place: '', blocks: 0, decided: 0, feed: 0 }
  /** Products that were given from another file, and are to be given as this one has them. */
  let owed = new Set<Sku>()
  let open: OpenFile | null = null
  let feedReadAt: string | null = null
  let isAll = true
  let hasFailed = false
  // A quiet reader holds no file: where an open file cannot be moved away, its repair could not go on.
  const quiet = setTimeout(shut, QUIET_MS).unref()

  function shut(): void {
    open?.reading.close()
    open = null
  }

  function read(atMost: number): readonly ChangedFacts[] {
    isAll = true
    const place = placeOf(path)
    if (place !== open?.place) shut()
    if (place === null) return []
    open ??= { place, reading: prepareReading(openReadOnly(path, READ_WITHOUT_WAITING)), version: null }
    const { reading } = open
    // Asked before anything is read: what is written meanwhile makes it differ the next time.
    const version = reading.version()
    if (version === open.version) return []
    const meta = reading.meta()
    if (meta === undefined) return []
    // Before the facts, so that none is shown with the time of a reading that said something else.
    const readAt = reading.feedReadAt()
    const isNew = meta.generation !== cursor.generation || place !== cursor.place || isBehind(reading)
    const from = isNew ? { blocks: 0, decided: 0, feed: 0 } : cursor
    const due = isNew ? new Set(given) : owed
    const blocks = reading.blocksSince(from.blocks)
    const decided = reading.decidedSince(from.decided, atMost)
    const feed = reading.feedSince(from.feed, atMost)
    const skus = new Set([...blocks, ...decided, ...feed].map(({ sku }) => sku))
    for (const sku of take(due, atMost)) skus.add(sku)
    const changes = reading.factsOf(skus)
    // Only now has nothing failed.
    for (const sku of skus) {
      given.add(sku)
      due.delete(sku)
    }
    owed = due
    cursor = {
      generation: meta.generation,
      place,
      blocks: blocks.at(-1)?.change ?? from.blocks,
      decided: decided.at(-1)?.change ?? from.decided,
      feed: feed.at(-1)?.change ?? from.feed,
    }
    isAll = decided.length < atMost && feed.length < atMost && owed.size === 0
    if (isAll) {
      feedReadAt = readAt
      open.version = version
    }
    return changes
  }

  /** A copy of the same file from earlier was put back. */
  const isBehind = (reading: Reading) =>
    reading.lastChange() < Math.max(cursor.blocks, cursor.decided, cursor.feed)

  return {
    changed({ atMost = Infinity } = {}) {
      quiet.refresh()
      try {
        const changes = read(atMost)
        hasFailed = false
        return changes
      } catch (thrown) {
        shut()
        // Whoever waits for the rest asks again in a while, as if it were all there is.
        isAll = true
        if (!hasFailed) onFailure?.(named(path, thrown))
        hasFailed = true
        return []
      }
    },
    isAll: () => isAll,
    isReadable: () => !hasFailed,
    feedReadAt: () => feedReadAt,
    close() {
      clearTimeout(quiet)
      shut()
    },
  }
}

/** Less than the pause between two looks of whoever looks by itself. */
const QUIET_MS = 500

/** It asks again with the next question. */
const READ_WITHOUT_WAITING = { busyTimeoutMs: 0 }

interface Cursor {
  /** Of which `shop.db` the numbers are, and of which file: another one counts anew. */
  readonly generation: string
  readonly place: string
  readonly blocks: number
  readonly decided: number
  readonly feed: number
}

interface OpenFile {
  readonly place: string
  readonly reading: Reading
  version: number | null
}

/** An overlay that cannot be read never fails whoever asks: the release stands, with what was read before. */
function named(path: string, thrown: unknown): AisleError {
  if (thrown instanceof AisleError) return thrown
  return new AisleError('not-ready', 'overlay-unreadable', `${path} cannot be read: ${String(thrown)}`, {
    cause: thrown,
  })
}

function* take<T>(items: Iterable<T>, atMost: number): Generator<T> {
  let left = atMost
  for (const item of items) {
    if (left-- <= 0) return
    yield item
  }
}

/** Tells one file at a path from another that took its place. */
function placeOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined || stats.size === 0 ? null : `${stats.ino} ${stats.birthtimeMs}`
}
