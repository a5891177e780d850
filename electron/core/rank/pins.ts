import type { Slot } from '../../contract/answer'
import type { CatalogueIndex } from './index-catalogue'
import type { RankRequest } from './rank-request'
import { fitOf, type RowTest } from './slots'

/**
 * Whether staff's wish to see a row first is followed: it must stand on the shelf and fit everything that was asked for
 * as well as the best of `rows` does. What is shown although it does not fit is the nearest there is, not what staff
 * recommend; so when a limit had to be given up, nobody asks.
 */
export function pinTest(index: CatalogueIndex, { slots }: RankRequest, rows: readonly number[]): RowTest {
  const { pinned, columns } = index
  const inStock = (row: number) => pinned.has(row) && (columns.stock[row] ?? 0) > 0
  if (!rows.some(inStock)) return () => false
  const tests = wantedTogether(slots).map((wanted): RowTest => {
    const fits = wanted.flatMap((slot) => fitOf(slot, columns) ?? [])
    const fit = (row: number) => fits.reduce((most, one) => Math.max(most, one(row)), 0)
    const best = rows.reduce((most, row) => Math.max(most, fit(row)), 0)
    return (row) => fits.length === 0 || (best > 0 && fit(row) >= best)
  })
  return (row) => inStock(row) && tests.every((test) => test(row))
}

/** "A red or blue kettle" is one wish with two ways to fulfil it; "2 m" and "60 W" are two wishes. */
function wantedTogether(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const wishes = new Map<string, Slot[]>()
  for (const slot of slots) {
    const wish = slot.kind === 'measure' ? `measure ${slot.unit}` : slot.kind
    wishes.set(wish, [...(wishes.get(wish) ?? []), slot])
  }
  return [...wishes.values()]
}
