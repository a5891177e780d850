import type { Postings } from './postings'
import type { TextIndex } from './text-index'
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
  /** Cosine of each row's vector with the question's; null without an encoder. */
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

const TIE_BREAK = 0.01

function dismaxScores({ rows, fields }: TextIndex, terms: readonly string[]): Float32Array {
  const best = new Float32Array(rows)
  const sum = new Float32Array(rows)
  const ofField = new Float32Array(rows)
  for (const field of fields) {
    ofField.fill(0)
    for (const term of terms) addBm25(ofField, field, term, rows)
    for (let row = 0; row < rows; row++) {
      const value = ofField[row] ?? 0
      if (value > (best[row] ?? 0)) best[row] = value
      sum[row] = (sum[row] ?? 0) + value
    }
  }
  add(best, sum, TIE_BREAK)
  return best
}

/** BM25 (S. Robertson & H. Zaragoza, 2009) with the usual k1 and b, and the idf that is never negative. */
const K1 = 1.2
const B = 0.75

function addBm25(scores: Float32Array, field: Postings, term: string, rows: number): void {
  const holders = field.rowsOf(term)
  const counts = field.countsOf(term)
  if (!holders || !counts) return
  const rarity = inverseFrequency(holders.length, rows)
  for (let index = 0; index < holders.length; index++) {
    const row = holders[index] ?? 0
    const count = counts[index] ?? 0
    const length = (field.lengths[row] ?? 0) / field.meanLength
    scores[row] = (scores[row] ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * length))
  }
}

/** ln(1 + (N - n + 0.5) / (n + 0.5)): rare terms weigh more. */
export const inverseFrequency = (holders: number, rows: number): number =>
  Math.log(1 + (rows - holders + 0.5) / (holders + 0.5))

function coverageOf({ rows, all }: TextIndex, terms: readonly string[]) {
  const coverage = new Float32Array(rows)
  let known = 0
  let total = 0
  for (const term of terms) {
    const holders = all.rowsOf(term)
    const rarity = inverseFrequency(holders?.length ?? 0, rows)
    total += rarity
    if (!holders) continue
    known += rarity
    for (const row of holders) coverage[row] = (coverage[row] ?? 0) + rarity
  }
  if (known > 0) for (let row = 0; row < rows; row++) coverage[row] = (coverage[row] ?? 0) / known
  return { coverage, knownShare: total > 0 ? known / total : 0 }
}

/** Rows looked at to find the median; sorting all of a large catalogue would take longer than the rest. */
const MEDIAN_SAMPLE = 2048

/** (cosine - median) / (max - median), not below 0: what is farther than the median is simply far. */
function spread(nearness: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(nearness.length / MEDIAN_SAMPLE))
  const sample = nearness.filter((_, row) => row % step === 0).sort()
  const median = sample[sample.length >> 1] ?? 0
  const range = Math.max(maximum(nearness) - median, 1e-6)
  return nearness.map((cosine) => Math.max(0, (cosine - median) / range))
}

function maximum(values: Float32Array): number {
  let best = -Infinity
  for (const value of values) if (value > best) best = value
  return best
}

function addScaled(target: Float32Array, values: Float32Array, weight: number): void {
  const best = maximum(values)
  if (best > 0) add(target, values, weight / best)
}

function add(target: Float32Array, values: Float32Array, weight: number): void {
  for (let row = 0; row < target.length; row++) target[row] = (target[row] ?? 0) + weight * (values[row] ?? 0)
}
