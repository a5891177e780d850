/** What one answer may tell about its shopper, whatever is tapped: e^eps = 3. */
export const EPSILON_PER_ANSWER = Math.log(3)

/** What one visit may tell: three answers' worth. */
export const EPSILON_PER_VISIT = 3 * EPSILON_PER_ANSWER

/** What has been told so far. */
export interface Spent {
  readonly answer: number
  readonly visit: number
}

/**
 * May another `cost` be told? An answer speaks once at full strength rather than twice in a whisper: halving eps
 * would take four times as many shoppers for the same error.
 */
export function canSpend(spent: Spent, cost: number): boolean {
  return spent.answer + cost <= EPSILON_PER_ANSWER + SLACK && spent.visit + cost <= EPSILON_PER_VISIT + SLACK
}

/** Sums of logarithms are off by some 1e-16. */
const SLACK = 1e-9
