import type { Offer, Product, Shop } from '../../contract/catalogue'
import {
  createIndexBuilder,
  otherTypeNames,
  ownWords,
  type CatalogueIndex,
  type ForwardIndex,
  type SameAs,
} from '../../core/rank'
import { createSuggestionsBuilder, type SuggestionTable } from '../../core/suggest'
import type { StringTable } from '../../core/text/string-table'
import { createShopNamesBuilder, type ShopNames } from '../../core/understand'

/** Everything that search needs to know of a catalogue before it can be asked, as plain data: `search-index.bin`. */
export interface SearchIndex {
  readonly catalogue: CatalogueIndex
  readonly suggestions: SuggestionTable
  readonly names: ShopNames
  /** The shop's own words, sorted. */
  readonly words: StringTable
  /** The words of each row: for the builder, so that the next index need not take all rows apart again. */
  readonly forward: ForwardIndex
}

export interface SearchIndexInput {
  /** In the order of their rows; gone through once. */
  readonly products: Iterable<Product>
  readonly offers: readonly Offer[]
  readonly shop: Shop
  /** An earlier index, and which of its rows holds the very same product as a row of this one. */
  readonly previous?: Pick<SearchIndex, 'forward' | 'suggestions'>
  readonly sameAs?: SameAs
}

/** Products between two steps. */
const PRODUCTS_A_STEP = 500

/** Makes the index of a catalogue. With `previous` it is the same, made sooner. */
export function makeSearchIndex(input: SearchIndexInput): SearchIndex {
  const steps = makeInSteps(input)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same for a process that has something else to do in between; yields how many products it has gone through. */
export function* makeInSteps({
  products,
  offers,
  shop,
  previous,
  sameAs,
}: SearchIndexInput): Generator<number, SearchIndex> {
  const index = createIndexBuilder(otherTypeNames(shop), previous?.forward, sameAs)
  const suggestions = createSuggestionsBuilder(shop, previous?.suggestions)
  const names = createShopNamesBuilder(shop)
  let done = 0
  for (const product of products) {
    index.add(product)
    suggestions.add(product)
    names.add(product)
    if (++done % PRODUCTS_A_STEP === 0) yield done
  }
  const { catalogue, forward } = index.finish(offers)
  return {
    catalogue,
    suggestions: suggestions.finish(),
    names: names.finish(),
    words: ownWords(forward),
    forward,
  }
}
