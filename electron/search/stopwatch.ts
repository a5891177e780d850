/** Times the stages of one piece of work, in milliseconds. */
export interface Stopwatch {
  time<T>(stage: string, work: () => T | Promise<T>): Promise<T>
  /** All stages, and `total` since the start. */
  stop(): Record<string, number>
}

export function createStopwatch(): Stopwatch {
  const startedMs = performance.now()
  const stages: Record<string, number> = {}
  return {
    time: async (stage, work) => {
      const stageStartedMs = performance.now()
      const result = await work()
      stages[stage] = performance.now() - stageStartedMs
      return result
    },
    stop: () => ({ ...stages, total: performance.now() - startedMs }),
  }
}
