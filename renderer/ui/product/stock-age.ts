import type { Config } from '../../../electron/contract/config'

/** How a count is shown: as it is, as one that may be out of date, or not at all. */
export type StockAge = 'fresh' | 'stale' | 'hidden'

const MINUTE_MS = 60_000

/** "Sold out" ages like any other count. */
export function stockAge(
  checkedAt: string,
  { staleAfterMinutes, whenStale }: Config['stock'],
  nowMs: number,
): StockAge {
  if (staleAfterMinutes === null) return 'fresh'
  const isStale = nowMs - Date.parse(checkedAt) > staleAfterMinutes * MINUTE_MS
  if (!isStale) return 'fresh'
  return whenStale === 'mark' ? 'stale' : 'hidden'
}
