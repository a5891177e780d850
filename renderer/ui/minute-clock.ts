const MINUTE_MS = 60_000

/** The wall clock by the minute: whoever listens is told when the next one begins. */
export interface MinuteClock {
  readonly subscribe: (listener: () => void) => () => void
  /** Start of the minute that it is now: the same value until the next one. */
  readonly minuteMs: () => number
}

export function createMinuteClock(now: () => number = Date.now): MinuteClock {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function arm(): void {
    timer = setTimeout(
      () => {
        arm()
        for (const listener of listeners) listener()
      },
      MINUTE_MS - (now() % MINUTE_MS),
    )
  }

  return {
    minuteMs: () => now() - (now() % MINUTE_MS),
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) arm()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) clearTimeout(timer)
      }
    },
  }
}
