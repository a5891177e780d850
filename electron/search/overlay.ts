import { setImmediate } from 'node:timers/promises'
import type { Sku } from '../contract/ids'
import type { ProductEdit } from '../contract/overlay'
import { knownAt, resolveFacts, type EffectiveStock } from '../core/overlay'
import type { LiveIndex } from '../core/rank/live'
import type { ChangedFacts, OverlayReader } from '../kit/overlay'

/** Keeps one release's rows as the overlay says they are now. It looks by itself once a second. */
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

/** Told what failed while nobody asked. */
export type OnFailure = (thrown: unknown) => void

/** Facts that are read at once; the rest follows. */
const FACTS_AT_ONCE = 200
/** As long as one may work before somebody who asks something gets a turn. */
const SLICE_MS = 3
/** What nobody asks about is there all the same when the first one does. */
const LOOK_MS = 1_000

export function followOverlay(
  reader: OverlayReader,
  live: LiveIndex,
  rowOf: (sku: Sku) => number | undefined,
  onFailure: OnFailure,
): RowOverlay {
  const stocks = new Map<number, EffectiveStock>()
  const edits = new Map<number, ProductEdit>()
  /** Rows to put anew. */
  const due = new Map<number, ChangedFacts>()
  /** Rows of which time alone will change something. */
  const waiting = new Map<number, ChangedFacts & { readonly changesAtMs: number }>()
  let nextMs = Infinity
  /** As of the last time when nothing was due: a count that waits here is no fresher than it was. */
  let feedReadAt: string | null = null
  let draining: Promise<void> | null = null
  let isClosed = false

  const put = (row: number, { sku, facts }: ChangedFacts, nowMs: number) => {
    due.delete(row)
    const effective = resolveFacts(facts, new Date(nowMs).toISOString())
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
    live.set(row, sku, effective)
  }

  /** Nobody sees a blocked product's corrections, and thousands of them would take seconds. */
  const block = (row: number, { sku, facts }: ChangedFacts, nowMs: number) => {
    const blocks = facts.filter(({ kind }) => kind === 'block')
    if (blocks.length === 0 || live.index.blocked.has(row)) return
    const effective = resolveFacts(blocks, new Date(nowMs).toISOString())
    if (effective.isBlocked) live.set(row, sku, effective)
  }

  const takeChanges = (nowMs: number) => {
    const changes = reader.changed({ atMost: FACTS_AT_ONCE }).flatMap((change) => {
      const row = rowOf(change.sku)
      return row === undefined ? [] : [{ row, change }]
    })
    for (const { row, change } of changes) due.set(row, change)
    for (const { row, change } of changes) block(row, change, nowMs)
  }

  const takeExpired = (nowMs: number) => {
    if (nowMs < nextMs) return
    nextMs = Infinity
    for (const [row, change] of waiting) {
      if (change.changesAtMs > nowMs) nextMs = Math.min(nextMs, change.changesAtMs)
      else if (!due.has(row)) due.set(row, change)
    }
  }

  /** Puts rows for as long as a slice lasts. */
  const putSome = (nowMs: number) => {
    const endMs = performance.now() + SLICE_MS
    for (const [row, change] of due) {
      // Whatever fails is not tried again and again.
      put(row, change, nowMs)
      if (performance.now() >= endMs) return
    }
  }

  /** Whether that was all. */
  const takeSome = (nowMs: number): boolean => {
    takeExpired(nowMs)
    putSome(nowMs)
    const isAll = due.size === 0 && reader.isAll()
    if (isAll) feedReadAt = reader.feedReadAt()
    return isAll
  }

  const takeAll = async () => {
    while (!isClosed) {
      const nowMs = Date.now()
      if (due.size === 0) takeChanges(nowMs)
      const isAll = takeSome(nowMs)
      // Slice by slice, for after thousands of rows it would take as long as several slices.
      live.settle()
      if (isAll) return
      await setImmediate()
    }
  }

  const drain = () => {
    draining ??= takeAll().finally(() => (draining = null))
    return draining
  }

  const look = () => {
    if (!isClosed) drain().catch(onFailure)
  }
  const timer = setInterval(look, LOOK_MS).unref()

  return {
    refresh() {
      const nowMs = Date.now()
      takeChanges(nowMs)
      const isAll = takeSome(nowMs)
      live.settle()
      // A whole catalogue from the till would hold this question up.
      if (!isAll) look()
    },
    drain,
    countedAt: (row) => {
      const stock = stocks.get(row)
      return stock && knownAt(stock, feedReadAt)
    },
    editOf: (row) => edits.get(row),
    close: () => {
      isClosed = true
      clearInterval(timer)
      reader.close()
    },
  }
}
