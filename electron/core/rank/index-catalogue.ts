import type { Offer } from '../../contract/catalogue'
import { indexIn, type StringTable } from '../text/string-table'
import type { Columns } from './columns'
import type { Comparisons } from './comparison'
import type { TextIndex } from './text-index'

/** A catalogue as ranking sees it: plain data, read from a release. Rows count from 0 in the order of the products. */
export interface CatalogueIndex {
  readonly text: TextIndex
  readonly columns: Columns
  readonly comparisons: Comparisons
  /** Offers by row. */
  readonly offers: ReadonlyMap<number, readonly Offer[]>
  readonly skus: SkuIndex
  /** Rows that staff have taken away, and those that they have put first. */
  readonly blocked: ReadonlySet<number>
  readonly pinned: ReadonlySet<number>
}

/** Article numbers, sorted, and the row of each. */
export interface SkuIndex {
  readonly sorted: StringTable
  readonly rows: Uint32Array
}

/** The row of a product; undefined when the catalogue has none of that number. */
export function rowOf({ skus }: CatalogueIndex, sku: string): number | undefined {
  const at = indexIn(skus.sorted, sku)
  return at < 0 ? undefined : skus.rows[at]
}

/** The offers on a row that hold on the day `today` (YYYY-MM-DD) and, at today's price, are offers at all. */
export function liveOffers(
  { offers, columns }: CatalogueIndex,
  row: number,
  today: string,
): readonly Offer[] {
  const price = columns.priceCents[row] ?? 0
  return (offers.get(row) ?? []).filter((offer) => offer.until >= today && saves(offer, price))
}

const saves = (offer: Offer, priceCents: number): boolean =>
  offer.kind === 'price-cut' ? offer.wasCents > priceCents : offer.totalCents < offer.quantity * priceCents
