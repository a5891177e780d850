import type { Suggestion } from '../contract/answer'
import type { Request } from '../contract/rpc'
import type { SearchContract } from '../contract/search'
import { KINDS, suggest, suggestionAt } from '../core/suggest'
import type { LoadedRelease } from './release'

/** Completes what is being typed; a product that staff have taken away is not offered. */
export function suggestions(
  release: LoadedRelease,
  { prefix, limit }: Request<SearchContract, 'suggest'>,
): Suggestion[] {
  release.refresh()
  const table = release.made.suggestions
  const { blocked } = release.index
  const isHidden = (entry: number) =>
    KINDS[table.kinds[entry] ?? 0] === 'product' &&
    table.counts[entry] === 1 &&
    blocked.has(table.rows[entry] ?? -1)
  return suggest(table, prefix, limit, isHidden).map((entry) => suggestionAt(table, entry))
}
