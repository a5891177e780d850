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
   * there are none. While `shop.db` is missing, damaged or locked nothing changes, so a block stays one.
   * `atMost` bounds how many products of the feed come at once, the rest comes next time; what people decided
   * (a block above all) always comes at once.
   */
  changed(options?: { readonly atMost?: number }): readonly ChangedFacts[]
  /** When the till's feed was last read, as of the last `changed`: the age of what follows it, see `knownAt`. */
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
  let cursor: Cursor = { generation: '', decided: 0, feed: 0 }
  let open: OpenFile | null = null
  let feedReadAt: string | null = null
  let hasFailed = false
  // A quiet reader holds no file: where an open file cannot be moved away, its repair could not go on.
  const quiet = setTimeout(shut, QUIET_MS).unref()

  function shut(): void {
    open?.reading.close()
    open = null
  }

  function read(atMost: number): readonly ChangedFacts[] {
    const place = placeOf(path)
    if (place !== open?.place) shut()
    if (place === null) return []
    open ??= { place, reading: prepareReading(openReadOnly(path)), version: null }
    const { reading } = open
    // Asked before anything is read: what is written meanwhile makes it differ the next time.
    const version = reading.version()
    if (version === open.version) return []
    const meta = reading.meta()
    if (meta === undefined) return []
    const isNew = meta.generation !== cursor.generation
    const from = isNew ? { generation: meta.generation, decided: 0, feed: 0 } : cursor
    const decided = reading.decidedSince(from.decided)
    const feed = reading.feedSince(from.feed, atMost)
    const skus = new Set([...decided, ...feed].map(({ sku }) => sku))
    if (isNew) for (const sku of given) skus.add(sku)
    const changes = reading.factsOf(skus)
    // Only now has nothing failed.
    for (const sku of skus) given.add(sku)
    feedReadAt = reading.feedReadAt()
    cursor = {
      generation: meta.generation,
      decided: decided.at(-1)?.change ?? from.decided,
      feed: feed.at(-1)?.change ?? from.feed,
    }
    open.version = feed.length < atMost ? version : null
    return changes
  }

  return {
    changed({ atMost = Infinity } = {}) {
      quiet.refresh()
      try {
        const changes = read(atMost)
        hasFailed = false
        return changes
      } catch (thrown) {
        shut()
        if (!(thrown instanceof AisleError)) throw thrown
        if (!hasFailed) onFailure?.(thrown)
        hasFailed = true
        return []
      }
    },
    feedReadAt: () => feedReadAt,
    close() {
      clearTimeout(quiet)
      shut()
    },
  }
}

const QUIET_MS = 2_000

interface Cursor {
  /** Of which `shop.db` the numbers are: another one counts anew. */
  readonly generation: string
  readonly decided: number
  readonly feed: number
}

interface OpenFile {
  readonly place: string
  readonly reading: Reading
  version: number | null
}

/** Tells one file at a path from another that took its place. */
function placeOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined || stats.size === 0 ? null : `${stats.ino} ${stats.birthtimeMs}`
}
