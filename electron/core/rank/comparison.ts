import type { Attribute, Product } from '../../contract/catalogue'

/** A product that is better than every other of its type in one attribute. */
export interface Best {
  readonly key: string
  /** Products of the type that have the attribute, this one included. */
  readonly count: number
}

/** A number of a product of which shoppers prefer one end. */
export interface Measured {
  readonly row: number
  readonly value: number
  /** What may be compared with one another: the same attribute in the same unit. */
  readonly scale: string
  readonly isLowBetter: boolean
}

/** How the products of each type compare in the attributes of which shoppers prefer one end. */
export interface Comparisons {
  /** What a row is best of its type in. */
  readonly bestsOf: ReadonlyMap<number, readonly Best[]>
  /** For each superlative of the shop ("quietest"): rows and their standing in their type, 1 best to 0 worst. */
  readonly standings: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** For each superlative of the shop: the numbers it is about, over all types. */
  readonly measured: ReadonlyMap<string, readonly Measured[]>
  /** Mean of all standings of each row; 0.5 where nothing can be compared. */
  readonly meanStanding: Float32Array
}

export interface ComparisonsBuilder {
  add(row: number, product: Product): void
  finish(): Comparisons
}

/** Below this many, "the quietest of 2" would say nothing. */
export const MIN_COMPARED = 3

interface Entry {
  readonly row: number
  readonly value: number
}

interface Group {
  readonly key: string
  readonly superlative: string
  readonly isLowBetter: boolean
  readonly entries: Entry[]
}

export function createComparisonsBuilder(): ComparisonsBuilder {
  const groups = new Map<string, Group>()
  const measured = new Map<string, Measured[]>()
  let rows = 0
  return {
    add(row, product) {
      rows = row + 1
      for (const attribute of product.attributes) {
        const { key, value, unit, better, superlative } = attribute
        if (typeof value !== 'number' || better === undefined || superlative === undefined) continue
        const id = groupId(product.type, attribute)
        const group = groups.get(id) ?? { key, superlative, isLowBetter: better === 'low', entries: [] }
        group.entries.push({ row, value })
        groups.set(id, group)
        const scale = `${key} ${unit ?? ''}`
        const ofSuperlative = measured.get(superlative) ?? []
        ofSuperlative.push({ row, value, scale, isLowBetter: better === 'low' })
        measured.set(superlative, ofSuperlative)
      }
    },
    finish() {
      const bestsOf = new Map<number, Best[]>()
      const standings = new Map<string, Map<number, number>>()
      for (const group of groups.values()) compare(group, bestsOf, standings)
      return { bestsOf, standings, measured, meanStanding: meanOf(standings, rows) }
    },
  }
}

/** The same key in another unit cannot be compared. */
const groupId = (type: string, { key, unit, superlative }: Attribute) =>
  JSON.stringify([type, key, unit, superlative])

function meanOf(standings: Comparisons['standings'], rows: number): Float32Array {
  const sums = new Float32Array(rows)
  const counts = new Uint8Array(rows)
  for (const standing of standings.values()) {
    for (const [row, value] of standing) {
      sums[row] = (sums[row] ?? 0) + value
      counts[row] = (counts[row] ?? 0) + 1
    }
  }
  return sums.map((sum, row) => ((counts[row] ?? 0) > 0 ? sum / (counts[row] ?? 1) : 0.5))
}

function compare(
  { key, superlative, isLowBetter, entries }: Group,
  bestsOf: Map<number, Best[]>,
  standings: Map<string, Map<number, number>>,
): void {
  const count = entries.length
  if (count < MIN_COMPARED) return
  const sorted = entries.toSorted((a, b) => (isLowBetter ? a.value - b.value : b.value - a.value))
  const standing = standings.get(superlative) ?? new Map<number, number>()
  standings.set(superlative, standing)
  let worse = 0
  for (let at = count - 1; at >= 0; at--) {
    const { row, value } = sorted[at] ?? { row: 0, value: 0 }
    // What only equals it is not worse: a value that all share sets nobody apart.
    if (value !== sorted[at + 1]?.value) worse = count - 1 - at
    standing.set(row, Math.max(standing.get(row) ?? 0, worse / (count - 1)))
  }
  const [first, second] = sorted
  if (!first || first.value === second?.value) return
  bestsOf.set(first.row, [...(bestsOf.get(first.row) ?? []), { key, count }])
}
