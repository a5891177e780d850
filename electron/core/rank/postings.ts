import { LISTS, type ForwardIndex } from './forward'

/** One searchable part of all products: for each term the rows that hold it, and how often. */
export interface Postings {
  /** Rows of term `t` lie in `rows` from `starts[t]` to before `starts[t + 1]`, ascending. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  /** How often each of those rows holds it, in the same order. At most 255. */
  readonly counts: Uint8Array
  /** Words of the shop's own language in each row. */
  readonly lengths: Uint16Array
  readonly meanLength: number
}

/**
 * Turns lists of the rows' words around. `own` are lists of the shop's own words. A word in another language (`other`)
 * is found too, unless the shop uses the same letters for something of its own: the "red" of Spanish (a net) must not
 * be found by a question for something red. Other languages make no row longer, so they change no order of their own.
 */
export function postingsOf(
  { starts: listStarts, ids, termOf, terms }: ForwardIndex,
  own: readonly number[],
  other: readonly number[],
  isOwnTerm: Uint8Array,
): Postings {
  const rows = (listStarts.length - 1) / LISTS
  const size = terms.ends.length
  const lengths = new Uint16Array(rows)
  /** The terms of all rows, one row behind the other. */
  const flat = new Uint32Array(ids.length)
  const rowEnds = new Uint32Array(rows)
  let end = 0
  let words = 0
  for (let row = 0; row < rows; row++) {
    const before = end
    for (const list of own) {
      const last = listStarts[row * LISTS + list + 1] ?? 0
      for (let at = listStarts[row * LISTS + list] ?? 0; at < last; at++)
        flat[end++] = termOf[ids[at] ?? 0] ?? 0
    }
    lengths[row] = Math.min(end - before, 65_535)
    words += lengths[row] ?? 0
    for (const list of other) {
      const last = listStarts[row * LISTS + list + 1] ?? 0
      for (let at = listStarts[row * LISTS + list] ?? 0; at < last; at++) {
        const term = termOf[ids[at] ?? 0] ?? 0
        if (isOwnTerm[term] === 0) flat[end++] = term
      }
    }
    rowEnds[row] = end
  }
  return {
    ...turnedAround(flat, rowEnds, size),
    lengths,
    meanLength: Math.max(words / Math.max(rows, 1), 1e-6),
  }
}

/** A counting sort: how many rows hold each term, then the rows themselves, in their order. */
function turnedAround(flat: Uint32Array, rowEnds: Uint32Array, size: number) {
  const starts = new Uint32Array(size + 1)
  const lastRow = new Int32Array(size).fill(-1)
  for (let row = 0, at = 0; row < rowEnds.length; row++) {
    for (const end = rowEnds[row] ?? 0; at < end; at++) {
      const term = flat[at] ?? 0
      if (lastRow[term] === row) continue
      lastRow[term] = row
      starts[term + 1] = (starts[term + 1] ?? 0) + 1
    }
  }
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)

  const rows = new Uint32Array(starts[size] ?? 0)
  const counts = new Uint8Array(rows.length)
  const next = starts.slice(0, size)
  lastRow.fill(-1)
  for (let row = 0, at = 0; row < rowEnds.length; row++) {
    for (const end = rowEnds[row] ?? 0; at < end; at++) {
      const term = flat[at] ?? 0
      const place = next[term] ?? 0
      if (lastRow[term] === row) {
        const count = counts[place - 1] ?? 0
        if (count < 255) counts[place - 1] = count + 1
        continue
      }
      lastRow[term] = row
      rows[place] = row
      counts[place] = 1
      next[term] = place + 1
    }
  }
  return { starts, rows, counts }
}
