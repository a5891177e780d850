/** A draw from [0, 1), handed in so that a decision can be repeated. */
export type Random = () => number

/**
 * Probability of telling the truth in k-ary randomised response: `p = e^eps / (e^eps + k - 1)`; each lie has
 * `(1 - p) / (k - 1)`. No two true values then make any report more than `e^eps` times as likely as one another.
 * Source: Kairouz, Bonawitz, Ramage, "Discrete distribution estimation under local privacy", 2016.
 */
export function truthProbability(epsilon: number, k: number): number {
  const weight = Math.exp(epsilon)
  return weight / (weight + k - 1)
}

/**
 * What is reported in place of `truth`, an index below `k`. `null` (the truth is none of the k) gives any of the k
 * alike, which keeps the same bound.
 */
export function randomise(truth: number | null, k: number, epsilon: number, random: Random): number {
  if (truth === null) return Math.floor(random() * k)
  if (random() < truthProbability(epsilon, k)) return truth
  const lie = Math.floor(random() * (k - 1))
  return lie < truth ? lie : lie + 1
}
