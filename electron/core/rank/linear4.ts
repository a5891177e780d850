import { coverageOf, dismaxScores } from './bm25'
import { spread } from './spread'
import type { TextIndex } from './text-index'
import { add, maximum } from './vector'
import { LINEAR4, OPEN_MEANING } from './weights'

/** A product that the full-text index found, with its bm25 over the weighted columns. */
export interface TextMatch {
  readonly row: number
  readonly score: number
}

/** One way to read the question, with what the full-text index and the encoder made of it. */
export interface Reading {
  /** Stems of its words. */
  readonly terms: readonly string[]
  readonly matches: readonly TextMatch[]
  /** Cosine of each row's vector with the question's, NaN for a row that has none yet; null without an encoder. */
  readonly nearness: Float32Array | null
  /** Share of its words that no slot was read from: 0 "red kettle", 1 "something against draughts". */
  readonly openShare: number
}

/** Score of every row, and the parts of it that reasons are made of. */
export interface Relevance {
  readonly score: Float32Array
  /** Share of the question's words, weighted by rarity, that the row holds: 0 to 1. */
  readonly coverage: Float32Array
  /** Cosine scaled so that the nearest row has 1 and the median 0; null without an encoder. */
  readonly meaning: Float32Array | null
  /** Share of the question's words, weighted by rarity, that the catalogue knows at all. */
  readonly knownShare: number
}

/**
 * linear4 = n(fts) + n(dismax) + coverage + w meaning, where n divides by the maximum over the catalogue.
 * fts is FTS5's bm25 over weighted columns; dismax is the best field's BM25 plus a hundredth of the sum of all.
 * Measured on 19,406 products with human ratings: NDCG@10 .81, where plain full text has .65 to .76.
 */
export function linear4(index: TextIndex, reading: Reading): Relevance {
  const terms = [...new Set(reading.terms)]
  const score = new Float32Array(index.rows)
  addScaled(score, ftsScores(index.rows, reading.matches), LINEAR4.fts)
  addScaled(score, dismaxScores(index, terms), LINEAR4.dismax)
  const { coverage, knownShare } = coverageOf(index, terms)
  add(score, coverage, LINEAR4.coverage)
  const meaning = reading.nearness && spread(reading.nearness)
  if (meaning) add(score, meaning, LINEAR4.meaning + OPEN_MEANING * reading.openShare)
  return { score, coverage, meaning, knownShare }
}

function ftsScores(rows: number, matches: readonly TextMatch[]): Float32Array {
  const scores = new Float32Array(rows)
  for (const { row, score } of matches) if (row < rows) scores[row] = score
  return scores
}

function addScaled(target: Float32Array, values: Float32Array, weight: number): void {
  const best = maximum(values)
  if (best > 0) add(target, values, weight / best)
}
