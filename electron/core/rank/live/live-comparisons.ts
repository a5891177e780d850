import type { Product } from '../../../contract/catalogue'
import { comparedIn, compareGroup, keyOf, setMeanStanding, type Compared } from '../compare'
import type { ComparedGroup, Comparisons } from '../comparison'
import { createRooms } from './lists'

/** Comparisons that can be changed row by row; the object stays the same. What a change touches is compared again. */
export interface LiveComparisons {
  readonly comparisons: Comparisons
  /** Replaces the numbers of a row. */
  set(row: number, product: Product): void
  /** The row was taken away or is back: its type has to be compared again. */
  touch(row: number): void
  /** Compares again what was touched. `rowsLike` gives the rows of a row's type that are not taken away. */
  settle(rowsLike: (row: number) => readonly number[]): void
}

export function createLiveComparisons(base: Comparisons): LiveComparisons {
  const groups: ComparedGroup[] = [...base.groups]
  const comparisons = {
    groups,
    begins: base.begins.slice(),
    ends: base.ends.slice(),
    groupIds: base.groupIds.slice(),
    values: base.values.slice(),
    standings: base.standings.slice(),
    isBest: base.isBest.slice(),
    meanStanding: base.meanStanding.slice(),
  }
  /** Groups to compare again, each with a row of its type. */
  const touched = new Map<number, number>()
  /** Rows that were touched themselves: one that is back, and has nothing to compare any more, is in none of them. */
  const touchedRows = new Set<number>()
  const idOf = new Map(groups.map((group, id) => [keyOf(group), id]))

  const touch = (row: number) => {
    touchedRows.add(row)
    for (let at = comparisons.begins[row] ?? 0; at < (comparisons.ends[row] ?? 0); at++) {
      touched.set(comparisons.groupIds[at] ?? 0, row)
    }
  }
  const rooms = createRooms(comparisons, comparisons.values.length)
  const grow = () => {
    comparisons.groupIds = rooms.withRoom(comparisons.groupIds)
    comparisons.values = rooms.withRoom(comparisons.values)
    comparisons.standings = rooms.withRoom(comparisons.standings)
    comparisons.isBest = rooms.withRoom(comparisons.isBest)
  }

  return {
    comparisons: comparisons,
    touch,
    set(row, product) {
      touch(row)
      const compared = comparedIn(product)
      const at = rooms.placeFor(row, compared.length)
      grow()
      for (const [index, { group, value }] of compared.entries()) {
        const key = keyOf(group)
        const id = idOf.get(key) ?? groups.push({ ...group, count: 0 }) - 1
        idOf.set(key, id)
        comparisons.groupIds[at + index] = id
        comparisons.values[at + index] = value
      }
      touch(row)
    },
    settle(rowsLike) {
      for (const [id, row] of touched) {
        const group = groups[id]
        if (!group) continue
        const rows = rowsLike(row)
        const entries = rows.flatMap((other) => entriesIn(comparisons, other, id))
        compareGroup(entries, group.isLowBetter, comparisons)
        groups[id] = { ...group, count: entries.length }
      }
      const seen = new Set(touchedRows)
      for (const row of touched.values()) for (const other of rowsLike(row)) seen.add(other)
      for (const row of seen) setMeanStanding(comparisons, row)
      touched.clear()
      touchedRows.clear()
    },
  }
}

function entriesIn({ begins, ends, groupIds, values }: Comparisons, row: number, id: number): Compared[] {
  const entries: Compared[] = []
  for (let at = begins[row] ?? 0; at < (ends[row] ?? 0); at++) {
    if (groupIds[at] === id) entries.push({ at, value: values[at] ?? 0 })
  }
  return entries
}
