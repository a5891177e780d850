import type { Reason, Understanding } from '../../electron/contract/answer'
import type { Product } from '../../electron/contract/catalogue'
import type { Vocabulary } from '../../electron/contract/search'
import { explain, liveOffers, rank, wishesOf, type Evidence } from '../../electron/core/rank'
import { piecesOf } from '../../electron/core/text/pieces'
import { stem } from '../../electron/core/text/stem'
import { wordsOf } from '../../electron/core/text/words'
import { stringsOf } from '../../electron/core/text/string-table'
import { understand } from '../../electron/core/understand'
import { makeSearchIndex } from '../../electron/kit/release/search-index'
import { smallOffers, smallProducts, smallShop } from './small-shop'

export interface SmallAnswer {
  readonly understanding: Understanding
  readonly products: readonly Product[]
  readonly names: readonly string[]
  readonly reasons: readonly (readonly Reason[])[]
  readonly scores: readonly number[]
  readonly total: number
  readonly relaxed: readonly string[]
}

/** A small shop, asked without any process: inverted lists only, no full-text index, no vectors. */
export function openSmallShop({ products = smallProducts, offers = smallOffers, shop = smallShop } = {}) {
  const { catalogue: index, suggestions, names, words } = makeSearchIndex({ products, offers, shop })
  const vocabulary: Vocabulary = { ...names, words: stringsOf(words) }

  const answer = (understanding: Understanding, { today = '2026-11-24', limit = 50 } = {}): SmallAnswer => {
    const said = wordsOf(understanding.text)
    const terms = said.flatMap(piecesOf).map(stem)
    const readings = said.length === 0 ? [] : [{ terms, matches: [], nearness: null, openShare: 0 }]
    const { slots } = understanding
    const wishes = wishesOf(said, index)
    const ranking = rank(index, { readings, slots, wishes, today, limit })
    const evidence = ranking.ranked.flatMap(({ row }): Evidence[] => {
      const product = products[row]
      if (!product) return []
      const departmentName = product.department
      const live = liveOffers(index, row, today)
      return [{ row, product, offers: live, words: understanding.text, slots, wishes, departmentName, today }]
    })
    return {
      understanding,
      products: evidence.map(({ product }) => product),
      names: evidence.map(({ product }) => product.name),
      reasons: explain(index, evidence),
      scores: ranking.ranked.map(({ score }) => score),
      total: ranking.total,
      relaxed: ranking.relaxed,
    }
  }
  const ask = (said: string, options: { today?: string; limit?: number } = {}) =>
    answer(understand({ hypotheses: [said], via: 'text', vocabulary, currency: 'EUR' }), options)
  return { index, suggestions, vocabulary, answer, ask }
}

const small = openSmallShop()
export const smallIndex = small.index
export const smallSuggestions = small.suggestions
export const smallVocabulary = small.vocabulary
/** Asks the small shop as somebody who types. */
export const askSmallShop = small.ask
/** The same for a question that is understood already. */
export const answerSmallShop = small.answer
