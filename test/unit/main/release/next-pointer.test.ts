import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { RELEASES_KEPT, type ReleasePointer } from '../../../../electron/contract/release'
import { nextPointer, undoTarget } from '../../../../electron/main/release/next-pointer'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16)) as [
  ReleaseId,
  ReleaseId,
  ReleaseId,
  ReleaseId,
]
const pointer = (releaseId: ReleaseId, ...history: ReleaseId[]): ReleasePointer => ({ releaseId, history })

describe('the next pointer', () => {
  it('pushes the live release into the history', () => {
    expect(nextPointer(pointer(b, a), c, false)).toEqual(pointer(c, b, a))
  })

  it('goes back to one of the history, and forgets what came after it', () => {
    expect(nextPointer(pointer(d, c, b, a), b, false)).toEqual(pointer(b, a))
  })

  it('leaves a release out that is only completed: the same shop with its vectors', () => {
    expect(nextPointer(pointer(b, a), c, true)).toEqual(pointer(c, a))
  })

  it('stays when the live one is wanted', () => {
    const live = pointer(b, a)
    expect(nextPointer(live, b, true)).toBe(live)
  })

  const release = fc.constantFrom(
    ...Array.from({ length: 14 }, (_, at) => at.toString(16).repeat(16)),
  ) as fc.Arbitrary<ReleaseId>
  const step = fc.oneof(
    fc.record({ wanted: release, isSameContent: fc.boolean() }),
    fc.constant('undo' as const),
  )

  it('names each release once and at most ten, whatever is wanted and undone', () => {
    fc.assert(
      fc.property(release, fc.array(step, { maxLength: 60 }), (first, steps) => {
        let now = pointer(first)
        for (const each of steps) {
          const wanted = each === 'undo' ? undoTarget(now) : each.wanted
          if (wanted === undefined) continue
          now = nextPointer(now, wanted, each !== 'undo' && each.isSameContent)
          const named = [now.releaseId, ...now.history]
          expect(now.releaseId).toBe(wanted)
          expect(new Set(named).size).toBe(named.length)
          expect(named.length).toBeLessThanOrEqual(RELEASES_KEPT)
        }
      }),
    )
  })

  it('is after any number of undos what it was so many new releases ago', () => {
    fc.assert(
      fc.property(fc.uniqueArray(release, { minLength: 2, maxLength: RELEASES_KEPT }), (releases) => {
        const [first = a, ...others] = releases
        const states = [pointer(first)]
        for (const next of others) states.push(nextPointer(states.at(-1) ?? pointer(first), next, false))
        let now = states.at(-1) ?? pointer(first)
        for (const before of states.slice(0, -1).reverse()) {
          const target = undoTarget(now)
          expect(target).toBe(before.releaseId)
          if (target !== undefined) now = nextPointer(now, target, false)
          expect(now).toEqual(before)
        }
        expect(undoTarget(now)).toBeUndefined()
      }),
    )
  })
})
