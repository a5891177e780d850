import type { Suggestion } from '../contract/answer'
import type { Request } from '../contract/rpc'
import type { SearchContract } from '../contract/search'
import { KINDS, suggest, suggestionAt } from '../core/suggest'
import type { LoadedRelease } from './release'

/** Completes what is being typed. A product that staff have taken away is not offered, a corrected one as it is now. */
export function suggestions(
  release: LoadedRelease,
  { prefix, limit }: Request<SearchContract, 'suggest'>,
): Suggestion[] {
  release.refresh()
  const table = release.made.suggestions
  const { blocked, text } = release.index
  /** The row of an entry that leads to one product. */
  const rowOf = (entry: number) =>
    KINDS[table.kinds[entry] ?? 0] === 'product' && table.counts[entry] === 1 ? table.rows[entry] : undefined
  const isHidden = (entry: number) => blocked.has(rowOf(entry) ?? -1)
  return suggest(table, prefix, limit, isHidden).map((entry) => {
    const suggestion = suggestionAt(table, entry)
    const row = rowOf(entry)
    const edited = row !== undefined && text.edited.has(row) ? release.productAt(row) : undefined
    return edited ? { ...suggestion, text: edited.name, aisle: edited.location.aisle } : suggestion
  })
}
