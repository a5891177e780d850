/** One look at the till's feed. */
export interface Reading {
  /** Its bytes; null: the other side says that they are those that were accepted last. */
  readonly bytes: Uint8Array | null
  /** As of when it speaks, for rows without a time of their own. */
  readonly at: string
  /** All of it was taken: the source need not bring the same again. */
  accept(): void
}

/** Where the feed comes from. One reading is under way at a time. */
export interface FeedSource {
  /**
   * Waits until there is something to read; the first time it does not wait.
   * @throws AisleError when it cannot be read; the next call tries again, later.
   */
  next(signal: AbortSignal): Promise<Reading>
  close(): void
}

/** Beyond this it is no list of a shop's prices. */
export const MOST_BYTES = 64 * 1024 * 1024

/** A pause that the feed's end cuts short; `wake` is handed what else does. */
export function pause(ms: number, signal: AbortSignal, wake?: (cutShort: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
    wake?.(done)
  })
}
