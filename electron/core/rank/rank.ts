import type { Slot } from '../../contract/answer'
import { MIN_COMPARED } from './comparison'
import { liveOffers, type CatalogueIndex } from './index-catalogue'
import { linear4, type Reading, type Relevance } from './linear4'
import { addSlotBonus, fitOf, hardSlots, testOf, type RowTest } from './slots'
import {
  HYPOTHESIS_PENALTY,
  MERIT,
  MIN_NEARNESS,
  OUT_OF_STOCK_PENALTY,
  OTHER_TYPE_CUT,
  RELEVANCE_CUT,
  WISH_BONUS,
} from './weights'
import { fulfilment, type Wish } from './wishes'

export interface RankRequest {
  /** Best first: what was said, then what else it may have been. None to browse. */
  readonly readings: readonly Reading[]
  readonly slots: readonly Slot[]
  readonly wishes: readonly Wish[]
  /** YYYY-MM-DD. */
  readonly today: string
  readonly limit: number
}

export interface RankedRow {
  readonly row: number
  readonly score: number
  /** The reading that brought it here; -1 when browsing. */
  readonly reading: number
}

export interface Ranking {
  /** Best first, at most `limit`. */
  readonly ranked: readonly RankedRow[]
  /** Rows that fit in all. */
  readonly total: number
  /** Ids of the hard slots that had to be given up. */
  readonly relaxed: readonly string[]
  /** By reading, for the reasons. */
  readonly relevance: readonly Relevance[]
}

/** Orders the catalogue by an understood question. */
export function rank(index: CatalogueIndex, request: RankRequest): Ranking {
  const relevance = request.readings.map((reading) => linear4(index.text, reading))
  const isBrowsing = relevance.length === 0
  const { scores, readings } = bestOf(index.text.rows, relevance)
  addSlotBonus(scores, request.slots, index.columns)
  const fitting = isBrowsing ? browsedRows(index, request) : fittingRows(index, scores, request, relevance)
  const { rows, relaxed } = filter(fitting, index, request)

  const wished = request.wishes.map((wish) => fulfilment(wish, rows, index))
  const wishBonus = (row: number) =>
    wished.reduce((sum, rowsOf) => sum + WISH_BONUS * (rowsOf.get(row) ?? 0), 0)
  const final = new Map(
    rows.map((row) => [row, (scores[row] ?? 0) + wishBonus(row) + extras(index, row, request)]),
  )
  if (isBrowsing) interleaveTypes(final, index)
  const ordered = rows.toSorted((a, b) => (final.get(b) ?? 0) - (final.get(a) ?? 0) || a - b)
  return {
    ranked: ordered.slice(0, request.limit).map((row) => ({
      row,
      score: final.get(row) ?? 0,
      reading: isBrowsing ? -1 : (readings[row] ?? 0),
    })),
    total: rows.length,
    relaxed,
    relevance,
  }
}

/** Each row's best score over the readings, and which reading that was. */
function bestOf(rows: number, relevance: readonly Relevance[]) {
  const scores = new Float32Array(rows)
  const readings = new Uint8Array(rows)
  for (const [reading, { score, knownShare }] of relevance.entries()) {
    // A reading full of words that the catalogue does not know is likely to be misheard.
    const trust = (1 + knownShare) / 2
    for (let row = 0; row < rows; row++) {
      const value = Math.max(0, (score[row] ?? 0) * trust - reading * HYPOTHESIS_PENALTY)
      if (reading > 0 && value <= (scores[row] ?? 0)) continue
      scores[row] = value
      readings[row] = reading
    }
  }
  return { scores, readings }
}

/** Who browses says by what; a question of which nothing was understood is no wish to see everything. */
const browsedRows = (index: CatalogueIndex, { slots }: RankRequest): readonly number[] =>
  slots.length === 0 ? [] : Array.from({ length: index.text.rows }, (_, row) => row)

/**
 * Rows that answer the question: those of the type that was asked for, and what comes near the best; without a type,
 * what shares words or meaning and is not far behind the best.
 */
function fittingRows(
  index: CatalogueIndex,
  scores: Float32Array,
  { readings, slots }: RankRequest,
  relevance: readonly Relevance[],
): readonly number[] {
  const types = slots.flatMap((slot) => (slot.kind === 'type' ? [fitOf(slot, index.columns)] : []))
  const isOfType: RowTest = (row) => types.some((fit) => (fit?.(row) ?? 0) > 0)
  const cut = types.length > 0 ? OTHER_TYPE_CUT : RELEVANCE_CUT
  let best = 0
  for (const score of scores) if (score > best) best = score
  const isRelated: RowTest = (row) =>
    relevance.some(({ coverage }) => (coverage[row] ?? 0) > 0) ||
    readings.some(({ nearness }) => (nearness?.[row] ?? 0) >= MIN_NEARNESS)
  const rows: number[] = []
  for (let row = 0; row < scores.length; row++) {
    if (isOfType(row) || ((scores[row] ?? 0) >= best * cut && isRelated(row))) rows.push(row)
  }
  return rows
}

/** Applies the hard slots; gives up one, then the first two, three ... of them if nothing is left. */
function filter(fitting: readonly number[], index: CatalogueIndex, { slots, today }: RankRequest) {
  const hard = hardSlots(slots)
  const passing = (kept: typeof hard): readonly number[] => {
    const tests = kept.map((slot) => testOf(slot, index, today))
    return fitting.filter((row) => tests.every((test) => test(row)))
  }
  const singles = hard.map((slot) => [slot])
  const runs = hard.map((_, count) => hard.slice(0, count + 1)).slice(1)
  for (const dropped of [[], ...singles, ...runs]) {
    const rows = passing(hard.filter((slot) => !dropped.includes(slot)))
    if (rows.length > 0) return { rows, relaxed: dropped.map(({ id }) => id) }
  }
  return { rows: [], relaxed: [] }
}

/** What speaks for a row besides the question's words: merit, stock, and nearness to a limit given up. */
function extras(index: CatalogueIndex, row: number, { slots, today }: RankRequest): number {
  const { columns, comparisons } = index

  const count = columns.typeCounts[columns.types[row] ?? 0] ?? 0
  const isCheapest = count >= MIN_COMPARED && columns.cheapness[row] === 1
  const merit =
    MERIT.liking * (columns.liking[row] ?? 0) +
    (liveOffers(index, row, today).length > 0 ? MERIT.offer : 0) +
    (comparisons.bestsOf.has(row) ? MERIT.best : 0) +
    MERIT.standing * (comparisons.meanStanding[row] ?? 0) +
    (isCheapest ? MERIT.cheapest : 0)
  const isOut = columns.stock[row] === 0
  return merit - (isOut ? OUT_OF_STOCK_PENALTY : 0) - overLimit(slots, columns.priceCents[row] ?? 0)
}

/** 0 within the limit, 1 at twice or half of it, and so on: of what is too dear, the nearest first. */
function overLimit(slots: readonly Slot[], priceCents: number): number {
  const excess = slots.map((slot) => {
    if (slot.kind === 'price-max') return Math.log2((priceCents + 1) / (slot.cents + 1))
    if (slot.kind === 'price-min') return Math.log2((slot.cents + 1) / (priceCents + 1))
    return 0
  })
  return Math.max(0, ...excess)
}

/** Browsing shows the best of each type first, then the second of each, and so on. */
function interleaveTypes(scores: Map<number, number>, { columns }: CatalogueIndex): void {
  const seen: number[] = []
  const ordered = [...scores].toSorted(([rowA, a], [rowB, b]) => b - a || rowA - rowB)
  for (const [row, score] of ordered) {
    const type = columns.types[row] ?? 0
    const before = seen[type] ?? 0
    seen[type] = before + 1
    scores.set(row, score - before)
  }
}
