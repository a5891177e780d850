/** One searchable part of all products: for each term the rows that hold it, and how often. */
export interface Postings {
  /** Rows that hold the term, ascending; null when none does. */
  readonly rowsOf: (term: string) => Uint32Array | null
  /** How often each of those rows holds it, in the same order. At most 255. */
  readonly countsOf: (term: string) => Uint8Array | null
  /** Terms in each row. */
  readonly lengths: Uint16Array
  readonly meanLength: number
}

export interface PostingsBuilder {
  add(row: number, terms: readonly string[]): void
  finish(rows: number): Postings
}

/** Rows must be added in ascending order, each at most once. */
export function createPostingsBuilder(): PostingsBuilder {
  const rowsByTerm = new Map<string, number[]>()
  const countsByTerm = new Map<string, number[]>()
  const lengthByRow: number[] = []

  return {
    add(row, terms) {
      lengthByRow[row] = Math.min(terms.length, 65_535)
      for (const term of terms) {
        const rows = rowsByTerm.get(term) ?? []
        const counts = countsByTerm.get(term) ?? []
        if (rows.length === 0) {
          rowsByTerm.set(term, rows)
          countsByTerm.set(term, counts)
        }
        const last = rows.length - 1
        if (rows[last] === row) counts[last] = Math.min((counts[last] ?? 0) + 1, 255)
        else {
          rows.push(row)
          counts.push(1)
        }
      }
    },
    finish(rows) {
      const { offsets, packedRows, packedCounts } = pack(rowsByTerm, countsByTerm)
      const lengths = Uint16Array.from({ length: rows }, (_, row) => lengthByRow[row] ?? 0)
      const total = lengths.reduce((sum, length) => sum + length, 0)
      const slice = <T extends Uint32Array | Uint8Array>(packed: T, term: string) => {
        const range = offsets.get(term)
        return range ? (packed.subarray(range.start, range.end) as T) : null
      }
      return {
        rowsOf: (term) => slice(packedRows, term),
        countsOf: (term) => slice(packedCounts, term),
        lengths,
        meanLength: Math.max(total / Math.max(rows, 1), 1e-6),
      }
    },
  }
}

function pack(
  rowsByTerm: ReadonlyMap<string, readonly number[]>,
  countsByTerm: ReadonlyMap<string, readonly number[]>,
) {
  const size = [...rowsByTerm.values()].reduce((sum, rows) => sum + rows.length, 0)
  const packedRows = new Uint32Array(size)
  const packedCounts = new Uint8Array(size)
  const offsets = new Map<string, { readonly start: number; readonly end: number }>()
  let start = 0
  for (const [term, rows] of rowsByTerm) {
    packedRows.set(rows, start)
    packedCounts.set(countsByTerm.get(term) ?? [], start)
    offsets.set(term, { start, end: start + rows.length })
    start += rows.length
  }
  return { offsets, packedRows, packedCounts }
}
