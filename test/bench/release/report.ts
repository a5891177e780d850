import type { SizeResult } from './measure-size'

/** What was promised at 50,000 products on two cores. */
const GOALS: Partial<Record<keyof SizeResult, number>> = {
  textLiveMs: 20_000,
  oneRowMs: 3_000,
  swapMs: 200,
  overlayLiveMs: 2_000,
  feedLiveMs: 2_000,
}

/** One line a figure, one column a size; a goal that was missed is printed as it is. */
export function printSizes(sizes: readonly SizeResult[]): void {
  const names = Object.keys(sizes[0] ?? {}) as (keyof SizeResult)[]
  for (const name of names) {
    const figures = sizes.map((size) => String(size[name]).padStart(10)).join('')
    const goal = GOALS[name] === undefined ? '' : `   goal at 50,000: ${GOALS[name]}`
    console.log(`${name.padEnd(16)}${figures}${goal}`)
  }
}
