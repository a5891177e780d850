import type { Suggestion } from '../contract/answer'
import type { Request } from '../contract/rpc'
import type { SearchContract } from '../contract/search'
import type { LoadedRelease } from './release'

/** Completes what is being typed, as products are by now. What staff have taken away is neither offered nor counted. */
export function suggestions(
  release: LoadedRelease,
  { prefix, limit }: Request<SearchContract, 'suggest'>,
): Suggestion[] {
  release.refresh()
  return release.suggestions.suggest(prefix, limit)
}
