import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { RELEASES_KEPT, type ReleasePointer } from '../../../../electron/contract/release'
import { nextPointer, redoTarget, undoTarget } from '../../../../electron/main/release/next-pointer'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16)) as [
  ReleaseId,
  ReleaseId,
  ReleaseId,
  ReleaseId,
]
const pointer = (releaseId: ReleaseId, ...history: ReleaseId[]): ReleasePointer => ({
  releaseId,
  history,
  undone: [],
})

describe('the next pointer', () => {
  it('pushes the live release into the history', () => {
    expect(nextPointer(pointer(b, a), c, false)).toEqual(pointer(c, b, a))
  })

  it('goes back to one of the history, and what came after it can be redone, one by one', () => {
    const undone = nextPointer(pointer(d, c, b, a), b, false)
    expect(undone).toEqual({ releaseId: b, history: [a], undone: [c, d] })
    expect(nextPointer(undone, c, false)).toEqual({ releaseId: c, history: [b, a], undone: [d] })
  })

  it('can be that of a later one of those that were undone', () => {
    expect(nextPointer({ releaseId: a, history: [], undone: [b, c, d] }, c, true)).toEqual({
      releaseId: c,
      history: [b, a],
      undone: [d],
    })
  })

  it('forgets what was undone when a new release goes live, and not when the live one is completed', () => {
    const undone = { releaseId: b, history: [a], undone: [c] }
    expect(nextPointer(undone, d, false)).toEqual(pointer(d, b, a))
    expect(nextPointer(undone, d, true)).toEqual({ ...undone, releaseId: d })
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
    fc.constantFrom('undo' as const, 'redo' as const),
  )
  const after = (now: ReleasePointer, each: typeof step extends fc.Arbitrary<infer S> ? S : never) => {
    if (each === 'undo' || each === 'redo') {
      const wanted = each === 'undo' ? undoTarget(now) : redoTarget(now)
      return wanted === undefined ? now : nextPointer(now, wanted, false)
    }
    return nextPointer(now, each.wanted, each.isSameContent)
  }

  it('names each release once and at most ten, whatever is wanted, undone and redone', () => {
    fc.assert(
      fc.property(release, fc.array(step, { maxLength: 60 }), (first, steps) => {
        let now = pointer(first)
        for (const each of steps) {
          now = after(now, each)
          if (typeof each !== 'string') expect(now.releaseId).toBe(each.wanted)
          const named = [now.releaseId, ...now.history, ...now.undone]
          expect(new Set(named).size).toBe(named.length)
          expect(named.length).toBeLessThanOrEqual(RELEASES_KEPT)
        }
      }),
    )
  })

  it('is after a redo what it was before the undo, and the other way round', () => {
    fc.assert(
      fc.property(release, fc.array(step, { maxLength: 60 }), (first, steps) => {
        const now = steps.reduce(after, pointer(first))
        if (undoTarget(now) !== undefined) expect(after(after(now, 'undo'), 'redo')).toEqual(now)
        if (redoTarget(now) !== undefined) expect(after(after(now, 'redo'), 'undo')).toEqual(now)
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
          expect(now).toMatchObject({ releaseId: before.releaseId, history: before.history })
        }
        expect(undoTarget(now)).toBeUndefined()
        expect(now.undone).toEqual(others)
      }),
    )
  })
})
