import type { Offer, Product } from '../../contract/catalogue'
import { createColumnsBuilder, type Columns } from './columns'
import { createComparisonsBuilder, type Comparisons } from './comparison'
import { createTextIndexBuilder, type TextIndex } from './text-index'

/** A catalogue as ranking sees it. Rows count from 0 in the order of the products. */
export interface CatalogueIndex {
  readonly text: TextIndex
  readonly columns: Columns
  readonly comparisons: Comparisons
  /** Offers by row. */
  readonly offers: ReadonlyMap<number, readonly Offer[]>
  readonly rowOf: ReadonlyMap<string, number>
}

/** Goes through the products once, keeping numbers and words, not the products. */
export function indexCatalogue(products: Iterable<Product>, offers: readonly Offer[]): CatalogueIndex {
  const text = createTextIndexBuilder()
  const columns = createColumnsBuilder()
  const comparisons = createComparisonsBuilder()
  const rowOf = new Map<string, number>()
  for (const product of products) {
    comparisons.add(rowOf.size, product)
    rowOf.set(product.sku, rowOf.size)
    text.add(product)
    columns.add(product)
  }
  return {
    text: text.finish(),
    columns: columns.finish(),
    comparisons: comparisons.finish(),
    offers: offersByRow(offers, rowOf),
    rowOf,
  }
}

function offersByRow(offers: readonly Offer[], rowOf: ReadonlyMap<string, number>) {
  const byRow = new Map<number, Offer[]>()
  for (const offer of offers) {
    const row = rowOf.get(offer.sku)
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), offer])
  }
  return byRow
}

/** The offers on a row that hold on the day `today` (YYYY-MM-DD). */
export function liveOffers({ offers }: CatalogueIndex, row: number, today: string): readonly Offer[] {
  return (offers.get(row) ?? []).filter(({ until }) => until >= today)
}
