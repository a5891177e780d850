import type { Field } from './document'

/**
 * Weight of each part in the full-text score. From the project's experiment on 19,406 products with human ratings:
 * title 10, maker 6, type 10, description 3 did best; attributes carry what a shopper measures by, at a low weight.
 */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  name: 10,
  brand: 6,
  type: 10,
  description: 3,
  attributes: 1,
}

/**
 * Weights of linear4's four parts. The experiment had meaning at 0.3; on the ratings at hand 0.5 is better both with
 * unjudged products counted as wrong and with them left out.
 */
export const LINEAR4 = { fts: 1, dismax: 1, coverage: 1, meaning: 0.5 } as const

/** Meaning weighs up to this much more where a question describes a thing instead of naming it. */
export const OPEN_MEANING = 0.3

/** Changes whenever a weight or a formula does: logged with each answer, so that later figures can be told apart. */
export const RANKER_VERSION = 'linear4-3'

/** What an understood thing adds where it fits. Relevance itself reaches 3.3, so no bonus outweighs all words. */
export const SLOT_BONUS = { type: 0.8, brand: 0.6, colour: 0.5, measure: 0.5 } as const

/** What a wish ("cheap", "quiet") adds to the best of each type. */
export const WISH_BONUS = 0.4

/** Decides between products that fit equally well; together less than any word weighs. */
export const MERIT = { liking: 0.15, offer: 0.05, best: 0.05, standing: 0.05, cheapest: 0.03 } as const

/** What staff have put first: more than relevance, bonuses and merit can reach together. */
export const PINNED_BONUS = 10

/** An empty shelf helps nobody, but the shopper should see that the shop knows the thing. */
export const OUT_OF_STOCK_PENALTY = 0.6

/** Each further hypothesis of the recogniser starts this much lower. */
export const HYPOTHESIS_PENALTY = 0.1

/** A row fits the question from this share of the best row's relevance on. */
export const RELEVANCE_CUT = 0.5

/** The same for a product of another type than the one that was asked for. */
export const OTHER_TYPE_CUT = 0.75

/** Without a single shared word, meaning must be at least this near (cosine) to count. */
export const MIN_NEARNESS = 0.25
