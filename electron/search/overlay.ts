import { setImmediate } from 'node:timers/promises'
import type { Sku } from '../contract/ids'
import type { ProductEdit } from '../contract/overlay'
import { knownAt, resolveFacts, type EffectiveStock, type KnownFact } from '../core/overlay'
import type { LiveIndex } from '../core/rank/live'
import type { OverlayReader } from '../kit/overlay'

/** Keeps one release's rows as the overlay says they are now. */
export interface RowOverlay {
  /** Takes over what changed. Called before each question: microseconds when nothing did. */
  refresh(): void
  /** Takes over all that is there now, letting questions be answered in between. */
  drain(): Promise<void>
  /** When the stock of a row was counted; undefined: the release's own count stands. */
  countedAt(row: number): string | undefined
  editOf(row: number): ProductEdit | undefined
  close(): void
}

/** Products of the feed that one question takes over; the rest follows after it. */
const PRODUCTS_AT_ONCE = 200

interface Waiting {
  readonly sku: Sku
  readonly facts: readonly KnownFact[]
  readonly changesAtMs: number
}

export function followOverlay(
  reader: OverlayReader,
  live: LiveIndex,
  rowOf: (sku: Sku) => number | undefined,
): RowOverlay {
  const stocks = new Map<number, EffectiveStock>()
  const edits = new Map<number, ProductEdit>()
  /** Rows of which time alone will change something. */
  const waiting = new Map<number, Waiting>()
  let nextMs = Infinity
  let isDraining = false
  let isClosed = false

  const put = (row: number, sku: Sku, facts: readonly KnownFact[], nowMs: number) => {
    const effective = resolveFacts(facts, new Date(nowMs).toISOString())
    live.set(row, sku, effective)
    if (effective.stock) stocks.set(row, effective.stock)
    else stocks.delete(row)
    if (effective.edit) edits.set(row, effective.edit)
    else edits.delete(row)
    if (effective.changesAt === null) waiting.delete(row)
    else {
      const changesAtMs = Date.parse(effective.changesAt)
      waiting.set(row, { sku, facts, changesAtMs })
      nextMs = Math.min(nextMs, changesAtMs)
    }
  }

  const takeChanges = (nowMs: number): number => {
    const changes = reader.changed({ atMost: PRODUCTS_AT_ONCE })
    for (const { sku, facts } of changes) {
      const row = rowOf(sku)
      if (row !== undefined) put(row, sku, facts, nowMs)
    }
    return changes.length
  }

  const takeExpired = (nowMs: number) => {
    if (nowMs < nextMs) return
    nextMs = Infinity
    for (const [row, { sku, facts, changesAtMs }] of waiting) {
      if (changesAtMs <= nowMs) put(row, sku, facts, nowMs)
      else nextMs = Math.min(nextMs, changesAtMs)
    }
  }

  const drain = async () => {
    if (isDraining) return
    isDraining = true
    try {
      // A feed that never rests does not hold a load up for ever.
      while (!isClosed && takeChanges(Date.now()) >= PRODUCTS_AT_ONCE) await setImmediate()
      live.settle()
    } finally {
      isDraining = false
    }
  }

  return {
    refresh() {
      const nowMs = Date.now()
      const taken = takeChanges(nowMs)
      takeExpired(nowMs)
      live.settle()
      // A whole catalogue from the till would hold this question up.
      if (taken >= PRODUCTS_AT_ONCE) void drain()
    },
    drain,
    countedAt: (row) => {
      const stock = stocks.get(row)
      return stock && knownAt(stock, reader.feedReadAt())
    },
    editOf: (row) => edits.get(row),
    close: () => {
      isClosed = true
      reader.close()
    },
  }
}
