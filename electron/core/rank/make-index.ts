import type { Offer, Product } from '../../contract/catalogue'
import { tableOf } from '../text/string-table'
import { createColumnsBuilder } from './columns'
import { createComparisonsBuilder } from './compare'
import { createForwardBuilder, type ForwardIndex, type SameAs } from './forward'
import type { CatalogueIndex, SkuIndex } from './index-catalogue'
import type { OtherTypeNames } from './other-names'
import { textIndexOf } from './text-index'

export interface IndexBuilder {
  /** Products in the order of their rows. */
  add(product: Product): void
  finish(offers: readonly Offer[]): { readonly catalogue: CatalogueIndex; readonly forward: ForwardIndex }
}

/** Arranges a catalogue for ranking, keeping numbers and words, not the products. */
export function createIndexBuilder(
  typeNames: OtherTypeNames,
  previous?: ForwardIndex,
  sameAs?: SameAs,
): IndexBuilder {
  const forward = createForwardBuilder(typeNames, previous, sameAs)
  const columns = createColumnsBuilder(typeNames)
  const comparisons = createComparisonsBuilder()
  const skus: string[] = []
  return {
    add(product) {
      skus.push(product.sku)
      forward.add(product)
      columns.add(product)
      comparisons.add(product)
    },
    finish(offers) {
      const words = forward.finish()
      const rows = new Map(skus.map((sku, row) => [sku, row]))
      const catalogue = {
        text: textIndexOf(words),
        columns: columns.finish(),
        comparisons: comparisons.finish(),
        offers: offersByRow(offers, rows),
        skus: skuIndexOf(skus, rows),
        blocked: new Set<number>(),
        pinned: new Set<number>(),
      }
      return { catalogue, forward: words }
    },
  }
}

function skuIndexOf(skus: readonly string[], rows: ReadonlyMap<string, number>): SkuIndex {
  const sorted = skus.toSorted()
  return { sorted: tableOf(sorted), rows: Uint32Array.from(sorted.map((sku) => rows.get(sku) ?? 0)) }
}

function offersByRow(offers: readonly Offer[], rows: ReadonlyMap<string, number>) {
  const byRow = new Map<number, Offer[]>()
  for (const offer of offers) {
    const row = rows.get(offer.sku)
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), offer])
  }
  return byRow
}
