/** Two times of one event: one that never goes back, and one that people read. */
export interface Clock {
  /** Whole milliseconds in which a ledger was running, over all its runs: never goes back, whatever the wall clock does. */
  monotonicMs(): number
  /** Whole milliseconds since 1970 by this machine's clock, which may be wrong. */
  wallMs(): number
}

/** Goes on from `reachedMs`, the highest monotonic time that an earlier run has written. */
export function createClock(reachedMs: number): Clock {
  const startedMs = performance.now()
  return {
    monotonicMs: () => reachedMs + Math.floor(performance.now() - startedMs),
    wallMs: () => Date.now(),
  }
}
