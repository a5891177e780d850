import type { Slot } from '../../contract/answer'
import type { CatalogueIndex } from './index-catalogue'
import type { Relevance } from './linear4'
import type { RankRequest } from './rank-request'
import { fitOf, hardSlots, testOf, type RowTest } from './slots'
import { MIN_NEARNESS, OTHER_TYPE_CUT, RELEVANCE_CUT } from './weights'

/** Who browses says by what; a question of which nothing was understood is no wish to see everything. */
export const browsedRows = ({ text, blocked }: CatalogueIndex, { slots }: RankRequest): readonly number[] =>
  slots.length === 0
    ? []
    : Array.from({ length: text.rows }, (_, row) => row).filter((row) => !blocked.has(row))

/**
 * Rows that answer the question: those of the type that was asked for, and what comes near the best; without a type,
 * what shares words or meaning and is not far behind the best.
 */
export function fittingRows(
  index: CatalogueIndex,
  scores: Float32Array,
  { readings, slots }: RankRequest,
  relevance: readonly Relevance[],
): readonly number[] {
  const isOfType = typeTest(index, slots)
  const cut = isOfType ? OTHER_TYPE_CUT : RELEVANCE_CUT
  // What was taken away is no measure for the rest.
  let best = 0
  for (let row = 0; row < scores.length; row++) {
    if (!index.blocked.has(row)) best = Math.max(best, scores[row] ?? 0)
  }
  const isRelated: RowTest = (row) =>
    relevance.some(({ coverage }) => (coverage[row] ?? 0) > 0) ||
    readings.some(({ nearness }) => (nearness?.[row] ?? 0) >= MIN_NEARNESS)
  const rows: number[] = []
  for (let row = 0; row < scores.length; row++) {
    if (index.blocked.has(row)) continue
    if (isOfType?.(row) === true || ((scores[row] ?? 0) >= best * cut && isRelated(row))) rows.push(row)
  }
  return rows
}

/** Whether a row is of a type that was asked for; null when none was. */
function typeTest({ columns }: CatalogueIndex, slots: readonly Slot[]): RowTest | null {
  const types = slots.flatMap((slot) => (slot.kind === 'type' ? [fitOf(slot, columns)] : []))
  return types.length === 0 ? null : (row) => types.some((fit) => (fit?.(row) ?? 0) > 0)
}

/** Applies the hard slots; gives up one, then the first two, three ... of them if nothing is left. */
export function filter(fitting: readonly number[], index: CatalogueIndex, { slots, today }: RankRequest) {
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
