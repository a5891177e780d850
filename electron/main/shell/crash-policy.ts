/** So many lost pages within this time, then the offline page. */
const CRASHES = 3
const WITHIN_MS = 600_000

/** `lostAtMs`: when the page was lost, oldest first, the loss just noticed last. */
export function afterPageLoss(lostAtMs: readonly number[]): 'again' | 'offline-page' {
  const nowMs = lostAtMs.at(-1) ?? 0
  return lostAtMs.filter((atMs) => nowMs - atMs < WITHIN_MS).length < CRASHES ? 'again' : 'offline-page'
}

/** How long the offline page stays before the real one is tried again. */
export const OFFLINE_MS = 60_000
