import { browsedRows, filter, fittingRows } from './fitting'
import type { CatalogueIndex } from './index-catalogue'
import { linear4, type Relevance } from './linear4'
import { extras } from './merit'
import { pinTest } from './pins'
import type { RankRequest } from './rank-request'
import { addSlotBonus } from './slots'
import { HYPOTHESIS_PENALTY, PINNED_BONUS, WISH_BONUS } from './weights'
import { fulfilment } from './wishes'

export type { RankRequest } from './rank-request'

export interface RankedRow {
  readonly row: number
  readonly score: number
  /** The reading that brought it here; -1 when browsing. */
  readonly reading: number
  /** It was put first because staff want it so, and it fits. */
  readonly isPinned: boolean
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
  const isPinned = relaxed.length > 0 ? () => false : pinTest(index, request, rows)
  const scoreOf = (row: number) =>
    (scores[row] ?? 0) + wishBonus(row) + extras(index, row, request) + (isPinned(row) ? PINNED_BONUS : 0)
  const final = new Map(rows.map((row) => [row, scoreOf(row)]))
  if (isBrowsing) interleaveTypes(final, index)
  const ordered = rows.toSorted((a, b) => (final.get(b) ?? 0) - (final.get(a) ?? 0) || a - b)
  return {
    ranked: ordered.slice(0, request.limit).map((row) => ({
      row,
      score: final.get(row) ?? 0,
      reading: isBrowsing ? -1 : (readings[row] ?? 0),
      isPinned: isPinned(row),
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

/** Browsing shows the best of each type first, then the second of each, and so on. */
function interleaveTypes(scores: Map<number, number>, { columns }: CatalogueIndex): void {
  const seen: number[] = []
  const ordered = [...scores].toSorted(([rowA, a], [rowB, b]) => b - a || rowA - rowB)
  for (const [row, score] of ordered) {
    const type = columns.types.ids[row] ?? 0
    const before = seen[type] ?? 0
    seen[type] = before + 1
    scores.set(row, score - before)
  }
}
