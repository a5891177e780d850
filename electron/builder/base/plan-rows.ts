import type { KnownRow } from '../../kit/release'

/** In which order the products stand in the new release, and what of them an earlier release has. */
export interface RowPlan {
  /** For each row of the release the product's place in products.json. */
  readonly order: readonly number[]
  /** For each row the row of the earlier release with the very same product; undefined where there is none. */
  readonly same: readonly (number | undefined)[]
  /** Rows that differ from the same row of the earlier release; undefined: all are written anew. */
  readonly changed: readonly number[] | undefined
  /** Rows of the earlier release. */
  readonly earlier: number
}

/** Where more has changed than this, writing everything anew is quicker, and leaves no gaps. */
const MOST_CHANGED = 0.2

/**
 * Where little has changed, every product keeps its row, so that only what changed has to be written; a product that
 * left makes room for a new one, else for the last. Otherwise rows follow products.json.
 */
export function planRows(rows: readonly KnownRow[], earlier: readonly KnownRow[]): RowPlan {
  const inFileOrder = rows.map((_, index) => index)
  const kept = keepRows(rows, earlier)
  const differs = (place: number | undefined, row: number) =>
    place === undefined || rows[place]?.content !== earlier[row]?.content
  const changed = kept.flatMap((place, row) => (differs(place, row) ? [row] : []))
  const gone = Math.max(0, earlier.length - kept.length)
  const isAnew = changed.length + gone > earlier.length * MOST_CHANGED
  const order = isAnew ? inFileOrder : kept
  const rowOf = new Map(earlier.map(({ content }, row) => [content, row]))
  return {
    order,
    same: order.map((place) => rowOf.get(rows[place]?.content ?? '')),
    changed: isAnew ? undefined : changed,
    earlier: earlier.length,
  }
}

function keepRows(rows: readonly KnownRow[], earlier: readonly KnownRow[]): readonly number[] {
  const placeOf = new Map(rows.map(({ sku }, place) => [sku, place]))
  const kept: (number | undefined)[] = earlier.map(({ sku }) => placeOf.get(sku))
  const stayed = new Set(kept)
  const added = rows.flatMap((_, place) => (stayed.has(place) ? [] : [place]))
  let used = 0
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] === undefined && used < added.length) kept[row] = added[used++]
    // Now the last one is needed, if there is one left behind this row.
    while (kept.length > row && kept.at(-1) === undefined) kept.pop()
    if (row < kept.length && kept[row] === undefined) kept[row] = kept.pop()
  }
  return [...kept, ...added.slice(used)].filter((place) => place !== undefined)
}
