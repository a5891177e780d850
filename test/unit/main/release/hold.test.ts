import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  inUse,
  loadedOf,
  switched,
  visitBegan,
  visitEnded,
  type Serving,
} from '../../../../electron/main/release/hold'

it('a visit keeps the release that it began with, through any number of swaps, and the next gets the live one', () => {
  const step = fc.oneof(fc.constant('visit' as const), fc.constant('end' as const), fc.nat({ max: 5 }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let serving: Serving<number> = { live: 0, held: null }
      let begunWith: number | null = null
      let live = 0
      for (const each of steps) {
        if (each === 'visit') {
          serving = visitBegan(serving)
          begunWith ??= live
        } else if (each === 'end') {
          serving = visitEnded(serving)
          begunWith = null
        } else {
          live = each
          serving = switched(serving, each)
        }
        expect(inUse(serving)).toBe(begunWith ?? live)
        expect(loadedOf(serving)[0]).toBe(live)
        expect(new Set(loadedOf(serving))).toEqual(new Set([live, begunWith ?? live]))
      }
    }),
  )
})
