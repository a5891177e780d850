const PAUSE_MS = 5_000

/** Longer than the slowest disk takes for the largest file; then whoever waits may think what they like. */
const LONGEST_MS = 10 * 60_000

/** Whoever waits for a build gives it up when it says nothing: says so again for as long as a piece of work takes. */
export async function telling<T>(tell: () => void, work: Promise<T>): Promise<T> {
  const until = performance.now() + LONGEST_MS
  const timer = setInterval(() => {
    if (performance.now() < until) tell()
  }, PAUSE_MS)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}
