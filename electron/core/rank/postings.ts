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
  const lists = [
    ...own.map((list) => ({ list, isOwn: true })),
    ...other.map((list) => ({ list, isOwn: false })),
  ]

  /** Calls `take` for each word of each row, row by row. */
  const eachTerm = (take: (term: number, row: number, isOwn: boolean) => void) => {
    for (let row = 0; row < rows; row++) {
      for (const { list, isOwn } of lists) {
        const end = listStarts[row * LISTS + list + 1] ?? 0
        for (let at = listStarts[row * LISTS + list] ?? 0; at < end; at++) {
          const term = termOf[ids[at] ?? 0] ?? 0
          if (isOwn || isOwnTerm[term] === 0) take(term, row, isOwn)
        }
      }
    }
  }

  const starts = new Uint32Array(size + 1)
  const lengths = new Uint16Array(rows)
  const lastRow = new Int32Array(size).fill(-1)
  let words = 0
  eachTerm((term, row, isOwn) => {
    const length = lengths[row] ?? 0
    if (isOwn && length < 65_535) {
      lengths[row] = length + 1
      words++
    }
    if (lastRow[term] === row) return
    lastRow[term] = row
    starts[term + 1] = (starts[term + 1] ?? 0) + 1
  })
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)

  const rowsOfTerms = new Uint32Array(starts[size] ?? 0)
  const counts = new Uint8Array(rowsOfTerms.length)
  const next = starts.slice(0, size)
  lastRow.fill(-1)
  eachTerm((term, row) => {
    const at = next[term] ?? 0
    if (lastRow[term] === row) {
      counts[at - 1] = Math.min((counts[at - 1] ?? 0) + 1, 255)
      return
    }
    lastRow[term] = row
    rowsOfTerms[at] = row
    counts[at] = 1
    next[term] = at + 1
  })
  return { starts, rows: rowsOfTerms, counts, lengths, meanLength: Math.max(words / Math.max(rows, 1), 1e-6) }
}
