import { eachEntry, MIN_COMPARED, type ComparedGroup, type Comparisons } from './comparison'
import type { Product } from '../../contract/catalogue'

export interface ComparisonsBuilder {
  /** Rows in their order. */
  add(product: Product): void
  finish(): Comparisons
}

/** A number that is compared: where it stands among all entries, and its value. */
export interface Compared {
  readonly at: number
  readonly value: number
}

export function createComparisonsBuilder(): ComparisonsBuilder {
  const idOf = new Map<string, number>()
  const groups: ComparedGroup[] = []
  const members: Compared[][] = []
  const begins: number[] = []
  const groupIds: number[] = []
  const values: number[] = []
  return {
    add(product) {
      begins.push(values.length)
      for (const { group, value } of comparedIn(product)) {
        const key = keyOf(group)
        const id = idOf.get(key) ?? groups.push({ ...group, count: 0 }) - 1
        idOf.set(key, id)
        const compared = { at: values.length, value }
        const others = members[id]
        if (others) others.push(compared)
        else members[id] = [compared]
        groupIds.push(id)
        values.push(value)
      }
    },
    finish() {
      const comparisons: Comparisons = {
        groups: groups.map((group, id) => ({ ...group, count: members[id]?.length ?? 0 })),
        begins: Uint32Array.from(begins),
        ends: Uint32Array.from(begins, (_, row) => begins[row + 1] ?? values.length),
        groupIds: Uint32Array.from(groupIds),
        values: Float64Array.from(values),
        standings: new Float32Array(values.length),
        isBest: new Uint8Array(values.length),
        meanStanding: new Float32Array(begins.length),
      }
      for (const [id, entries] of members.entries()) {
        compareGroup(entries, groups[id]?.isLowBetter === true, comparisons)
      }
      for (let row = 0; row < begins.length; row++) setMeanStanding(comparisons, row)
      return comparisons
    },
  }
}

type GroupName = Omit<ComparedGroup, 'count'>

/** What of a product can be compared within its type. */
export function comparedIn({ type, attributes }: Pick<Product, 'type' | 'attributes'>) {
  const compared: { readonly group: GroupName; readonly value: number }[] = []
  for (const { key, value, unit = '', better, superlative } of attributes) {
    if (typeof value !== 'number' || better === undefined || superlative === undefined) continue
    compared.push({ group: { type, key, unit, superlative, isLowBetter: better === 'low' }, value })
  }
  return compared
}

/** The same key in another unit cannot be compared. */
export const keyOf = ({ type, key, unit, superlative }: GroupName): string =>
  `${type}\u0000${key}\u0000${unit}\u0000${superlative}`

/** Sets the standings of the entries of one group, and which of them is best. */
export function compareGroup(
  entries: readonly Compared[],
  isLowBetter: boolean,
  { standings, isBest }: Pick<Comparisons, 'standings' | 'isBest'>,
): void {
  for (const { at } of entries) {
    standings[at] = 0
    isBest[at] = 0
  }
  const count = entries.length
  if (count < MIN_COMPARED) return
  const sorted = entries.toSorted((a, b) => (isLowBetter ? a.value - b.value : b.value - a.value))
  let worse = 0
  for (let place = count - 1; place >= 0; place--) {
    const { at, value } = sorted[place] ?? { at: 0, value: 0 }
    // What only equals it is not worse: a value that all share sets nobody apart.
    if (value !== sorted[place + 1]?.value) worse = count - 1 - place
    standings[at] = worse / (count - 1)
  }
  const [first, second] = sorted
  if (first && first.value !== second?.value) isBest[first.at] = 1
}

/** Sets the mean of a row's standings, one for each superlative. */
export function setMeanStanding(comparisons: Comparisons, row: number): void {
  const bySuperlative = new Map<string, number>()
  eachEntry(comparisons, row, ({ superlative, count }, at) => {
    if (count < MIN_COMPARED) return
    const standing = comparisons.standings[at] ?? 0
    bySuperlative.set(superlative, Math.max(bySuperlative.get(superlative) ?? 0, standing))
  })
  let sum = 0
  for (const standing of bySuperlative.values()) sum += standing
  comparisons.meanStanding[row] = bySuperlative.size === 0 ? 0.5 : sum / bySuperlative.size
}
