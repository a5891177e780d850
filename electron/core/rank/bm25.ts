import type { Postings } from './postings'
import { rangeOf, type TextIndex } from './text-index'
import { add } from './vector'

const TIE_BREAK = 0.01

/** The best field's BM25 of each row, plus a hundredth of the sum of all. */
export function dismaxScores(text: TextIndex, terms: readonly string[]): Float32Array {
  const { rows, fields } = text
  const best = new Float32Array(rows)
  const sum = new Float32Array(rows)
  const ofField = new Float32Array(rows)
  for (const [index, field] of fields.entries()) {
    ofField.fill(0)
    for (const term of terms) addBm25(ofField, text, field, index, term)
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

const bm25 = (rarity: number, count: number, relativeLength: number) =>
  (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength))

function addBm25(scores: Float32Array, text: TextIndex, field: Postings, index: number, term: string): void {
  const { rows, edited } = text
  const { start, end } = rangeOf(text, field, term)
  const rarity = inverseFrequency(end - start, rows)
  for (let at = start; at < end; at++) {
    const row = field.rows[at] ?? 0
    if (edited.size > 0 && edited.has(row)) continue
    const length = (field.lengths[row] ?? 0) / field.meanLength
    scores[row] = (scores[row] ?? 0) + bm25(rarity, field.counts[at] ?? 0, length)
  }
  for (const [row, { fields }] of edited) {
    const count = fields[index]?.counts.get(term) ?? 0
    const length = (fields[index]?.length ?? 0) / field.meanLength
    if (count > 0) scores[row] = (scores[row] ?? 0) + bm25(rarity, count, length)
  }
}

/** ln(1 + (N - n + 0.5) / (n + 0.5)): rare terms weigh more. */
export const inverseFrequency = (holders: number, rows: number): number =>
  Math.log(1 + (rows - holders + 0.5) / (holders + 0.5))

/** Share of the terms, weighted by rarity, that each row holds, and that the catalogue knows at all. */
export function coverageOf(text: TextIndex, terms: readonly string[]) {
  const { rows, all, edited } = text
  const coverage = new Float32Array(rows)
  let known = 0
  let total = 0
  for (const term of terms) {
    const { start, end } = rangeOf(text, all, term)
    const editedHolders = [...edited].filter(([, now]) => now.all.has(term))
    const rarity = inverseFrequency(end - start, rows)
    total += rarity
    if (start === end && editedHolders.length === 0) continue
    known += rarity
    for (let at = start; at < end; at++) {
      const row = all.rows[at] ?? 0
      if (edited.size === 0 || !edited.has(row)) coverage[row] = (coverage[row] ?? 0) + rarity
    }
    for (const [row] of editedHolders) coverage[row] = (coverage[row] ?? 0) + rarity
  }
  if (known > 0) for (let row = 0; row < rows; row++) coverage[row] = (coverage[row] ?? 0) / known
  return { coverage, knownShare: total > 0 ? known / total : 0 }
}
