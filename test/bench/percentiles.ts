/** Nearest-rank percentiles of a sample, in milliseconds to one decimal. */
export interface Percentiles {
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

export function percentiles(samples: readonly number[]): Percentiles {
  return { p50Ms: percentile(samples, 50), p95Ms: percentile(samples, 95), p99Ms: percentile(samples, 99) }
}

export function percentile(samples: readonly number[], rank: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil((rank / 100) * sorted.length) - 1)]
  return value === undefined ? Number.NaN : Math.round(value * 10) / 10
}
