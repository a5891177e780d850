import type { Reason, Understanding } from '../../electron/contract/answer'
import type { Product } from '../../electron/contract/catalogue'
import type { Vocabulary } from '../../electron/contract/search'
import {
  explain,
  liveOffers,
  rank,
  wishesOf,
  type CatalogueIndex,
  type Evidence,
} from '../../electron/core/rank'
import { stem } from '../../electron/core/text/stem'
import { wordsOf } from '../../electron/core/text/words'
import { stringsOf } from '../../electron/core/text/string-table'
import { understand } from '../../electron/core/understand'
import { makeSearchIndex } from '../../electron/kit/release/search-index'
import { smallOffers, smallProducts, smallShop } from './small-shop'

const made = makeSearchIndex({ products: smallProducts, offers: smallOffers, shop: smallShop })
export const smallIndex: CatalogueIndex = made.catalogue
export const smallSuggestions = made.suggestions
export const smallVocabulary: Vocabulary = { ...made.names, words: stringsOf(made.words) }

export interface SmallAnswer {
  readonly understanding: Understanding
  readonly products: readonly Product[]
  readonly names: readonly string[]
  readonly reasons: readonly (readonly Reason[])[]
  readonly scores: readonly number[]
  readonly total: number
  readonly relaxed: readonly string[]
}

/** Asks the small shop without any process: inverted lists only, no full-text index, no vectors. */
export function askSmallShop(said: string, { today = '2026-11-24', limit = 50 } = {}): SmallAnswer {
  return answerSmallShop(
    understand({ hypotheses: [said], via: 'text', vocabulary: smallVocabulary, currency: 'EUR' }),
    { today, limit },
  )
}

/** The same for a question that is understood already. */
export function answerSmallShop(
  understanding: Understanding,
  { today = '2026-11-24', limit = 50 } = {},
): SmallAnswer {
  const words = wordsOf(understanding.text)
  const readings =
    words.length === 0 ? [] : [{ terms: words.map(stem), matches: [], nearness: null, openShare: 0 }]
  const { slots } = understanding
  const wishes = wishesOf(words, smallIndex)
  const ranking = rank(smallIndex, { readings, slots, wishes, today, limit })
  const evidence = ranking.ranked.flatMap(({ row }): Evidence[] => {
    const product = smallProducts[row]
    if (!product) return []
    const offers = liveOffers(smallIndex, row, today)
    const departmentName = product.department
    return [{ row, product, offers, words: understanding.text, slots, wishes, departmentName, today }]
  })
  return {
    understanding,
    products: evidence.map(({ product }) => product),
    names: evidence.map(({ product }) => product.name),
    reasons: explain(smallIndex, evidence),
    scores: ranking.ranked.map(({ score }) => score),
    total: ranking.total,
    relaxed: ranking.relaxed,
  }
}
