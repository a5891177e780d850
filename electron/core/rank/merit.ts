import type { Slot } from '../../contract/answer'
import { bestsOf, MIN_COMPARED } from './comparison'
import { liveOffers, type CatalogueIndex } from './index-catalogue'
import type { RankRequest } from './rank-request'
import { MERIT, OUT_OF_STOCK_PENALTY } from './weights'

/** What speaks for a row besides the question's words: merit, stock, and nearness to a limit given up. */
export function extras(index: CatalogueIndex, row: number, { slots, today }: RankRequest): number {
  const { columns, comparisons } = index
  const count = columns.typeCounts[columns.types.ids[row] ?? 0] ?? 0
  const isCheapest = count >= MIN_COMPARED && columns.cheapness[row] === 1
  const merit =
    MERIT.liking * (columns.liking[row] ?? 0) +
    (liveOffers(index, row, today).length > 0 ? MERIT.offer : 0) +
    (bestsOf(comparisons, row).length > 0 ? MERIT.best : 0) +
    MERIT.standing * (comparisons.meanStanding[row] ?? 0) +
    (isCheapest ? MERIT.cheapest : 0)
  const isOut = columns.stock[row] === 0
  return merit - (isOut ? OUT_OF_STOCK_PENALTY : 0) - overLimit(slots, columns.priceCents[row] ?? 0)
}

/** 0 within the limit, 1 at twice or half of it, and so on: of what is too dear, the nearest first. */
function overLimit(slots: readonly Slot[], priceCents: number): number {
  const excess = slots.map((slot) => {
    if (slot.kind === 'price-max') return Math.log2((priceCents + 1) / (slot.cents + 1))
    if (slot.kind === 'price-min') return Math.log2((slot.cents + 1) / (priceCents + 1))
    return 0
  })
  return Math.max(0, ...excess)
}
