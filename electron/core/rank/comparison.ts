/**
 * How the products of each type compare in the attributes of which shoppers prefer one end. An entry is one number of one
 * row in one group: the same attribute in the same unit, within one type.
 */
export interface Comparisons {
  readonly groups: readonly ComparedGroup[]
  /** Entries of row r lie from `begins[r]` to before `ends[r]`. */
  readonly begins: Uint32Array
  readonly ends: Uint32Array
  readonly groupIds: Uint32Array
  readonly values: Float64Array
  /** Standing of the entry in its group: 1 best to 0 worst. */
  readonly standings: Float32Array
  /** 1 where the entry is better than every other of its group. */
  readonly isBest: Uint8Array
  /** Mean of all standings of each row; 0.5 where nothing can be compared. */
  readonly meanStanding: Float32Array
}

export interface ComparedGroup {
  readonly type: string
  readonly key: string
  readonly unit: string
  /** The shop's word for the better end: "quietest". */
  readonly superlative: string
  readonly isLowBetter: boolean
  /** Products that are compared in it. */
  readonly count: number
}

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
  /** What may be compared with one another, over all types. */
  readonly scale: string
  readonly isLowBetter: boolean
}

/** Below this many, "the quietest of 2" would say nothing. */
export const MIN_COMPARED = 3

/** Calls `take` for each entry of a row. */
export function eachEntry(
  { groups, begins, ends, groupIds }: Comparisons,
  row: number,
  take: (group: ComparedGroup, at: number) => void,
): void {
  for (let at = begins[row] ?? 0; at < (ends[row] ?? 0); at++) {
    const group = groups[groupIds[at] ?? -1]
    if (group) take(group, at)
  }
}

/** What a row is best of its type in. */
export function bestsOf(comparisons: Comparisons, row: number): readonly Best[] {
  const bests: Best[] = []
  eachEntry(comparisons, row, ({ key, count }, at) => {
    if (comparisons.isBest[at] === 1) bests.push({ key, count })
  })
  return bests
}

/** How a row stands in its type by a superlative of the shop: 1 best to 0 worst; 0 where it cannot be compared. */
export function standingOf(comparisons: Comparisons, row: number, superlative: string): number {
  let best = 0
  eachEntry(comparisons, row, (group, at) => {
    if (group.superlative !== superlative || group.count < MIN_COMPARED) return
    best = Math.max(best, comparisons.standings[at] ?? 0)
  })
  return best
}

/** The numbers of `rows` that a superlative of the shop is about, whatever their type. */
export function measuredBy(
  comparisons: Comparisons,
  superlative: string,
  rows: readonly number[],
): readonly Measured[] {
  const measured: Measured[] = []
  for (const row of rows) {
    eachEntry(comparisons, row, (group, at) => {
      if (group.superlative !== superlative) return
      const { key, unit, isLowBetter } = group
      measured.push({ row, value: comparisons.values[at] ?? 0, scale: `${key} ${unit}`, isLowBetter })
    })
  }
  return measured
}

/** Every superlative that the shop's attributes know. */
export const superlativesOf = ({ groups }: Comparisons): ReadonlySet<string> =>
  new Set(groups.map(({ superlative }) => superlative))
