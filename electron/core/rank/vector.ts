/** The largest of the values; what is no number is passed over. */
export function maximum(values: Float32Array): number {
  let best = -Infinity
  for (const value of values) if (value > best) best = value
  return best
}

/** Adds `weight` times the values to the target. */
export function add(target: Float32Array, values: Float32Array, weight: number): void {
  for (let row = 0; row < target.length; row++) target[row] = (target[row] ?? 0) + weight * (values[row] ?? 0)
}
