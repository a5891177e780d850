import { maximum } from './vector'

/** Rows looked at to find the median; sorting all of a large catalogue would take longer than the rest. */
const MEDIAN_SAMPLE = 2048

/**
 * (cosine - median) / (max - median), not below 0: what is farther than the median is simply far. A row without a vector
 * (NaN) has 0 and no say in the median: it is neither near nor far.
 */
export function spread(nearness: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(nearness.length / MEDIAN_SAMPLE))
  const sample = nearness.filter((cosine, row) => row % step === 0 && !Number.isNaN(cosine)).sort()
  const median = sample[sample.length >> 1] ?? 0
  const range = Math.max(maximum(nearness) - median, 1e-6)
  return nearness.map((cosine) => (cosine > median ? (cosine - median) / range : 0))
}
