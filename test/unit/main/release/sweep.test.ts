import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { planSweep, YOUNG_MS, type SweepFacts } from '../../../../electron/main/release/sweep'

const id = (digit: number): ReleaseId => digit.toString(16).repeat(16) as ReleaseId
const folder = (name: string, bytes = 10, ageMs = YOUNG_MS) => ({ name, bytes, ageMs })

const facts = (changed: Partial<SweepFacts> = {}): SweepFacts => ({
  folders: [1, 2, 3, 4].map((digit) => folder(id(digit))),
  pointer: { releaseId: id(1), history: [id(2), id(3)], undone: [] },
  keep: new Set([id(1)]),
  completed: new Map(),
  quotaBytes: 1000,
  isRunning: () => false,
  ...changed,
})

describe('the sweep', () => {
  it('removes what the pointer does not name, and keeps the rest', () => {
    expect(planSweep(facts())).toEqual({ pointer: facts().pointer, remove: [id(4)] })
  })

  it('keeps a release that was just built, for it is about to be wanted', () => {
    expect(planSweep(facts({ folders: [folder(id(4), 10, YOUNG_MS - 1)] })).remove).toEqual([])
    expect(planSweep(facts({ folders: [folder(id(4), 10, -5)] })).remove).toEqual([])
  })

  it('removes one that was live for its text alone and is completed, however young', () => {
    const young = facts({ folders: [folder(id(4), 10, 20)], completed: new Map([[id(4), 10]]) })
    expect(planSweep(young).remove).toEqual([id(4)])
  })

  it('keeps such a one that somebody built again since', () => {
    const again = facts({ folders: [folder(id(4), 10, 5)], completed: new Map([[id(4), 10]]) })
    expect(planSweep(again).remove).toEqual([])
  })

  it('drops what was undone first when the disk’s share is used up, the way to redo staying whole', () => {
    const undone = facts({
      folders: [1, 2, 3, 4, 5].map((digit) => folder(id(digit))),
      pointer: { releaseId: id(1), history: [id(2)], undone: [id(3), id(4), id(5)] },
    })
    expect(planSweep(undone)).toEqual({ pointer: undone.pointer, remove: [] })
    expect(planSweep({ ...undone, quotaBytes: 39 })).toEqual({
      pointer: { releaseId: id(1), history: [id(2)], undone: [id(3)] },
      remove: [id(4), id(5)],
    })
  })

  it('drops the oldest first when the disk’s share is used up', () => {
    expect(planSweep(facts({ quotaBytes: 29 }))).toEqual({
      pointer: { releaseId: id(1), history: [id(2)], undone: [] },
      remove: [id(3), id(4)],
    })
  })

  it('never drops the live one for the quota', () => {
    expect(planSweep(facts({ quotaBytes: 1 }))).toEqual({
      pointer: { releaseId: id(1), history: [], undone: [] },
      remove: [id(2), id(3), id(4)],
    })
  })

  it('removes unfinished builds of processes that are gone, and touches nothing that it does not know', () => {
    const folders = [`${id(5)}.17.tmp`, `${id(6)}.18.tmp`, 'cache', 'notes', `${id(7)}.tmp`].map((name) =>
      folder(name),
    )
    expect(planSweep(facts({ folders, isRunning: (pid) => pid === 18 })).remove).toEqual([`${id(5)}.17.tmp`])
  })

  const release = fc.nat({ max: 15 }).map(id)
  const anyFacts = fc.record({
    folders: fc.uniqueArray(
      fc.record({
        name: release,
        bytes: fc.nat({ max: 100 }),
        ageMs: fc.integer({ min: -YOUNG_MS, max: 3 * YOUNG_MS }),
      }),
      { selector: ({ name }) => name },
    ),
    pointer: fc
      .tuple(fc.uniqueArray(release, { minLength: 1, maxLength: 10 }), fc.nat({ max: 9 }))
      .map(([[releaseId = id(0), ...others], cut]) => ({
        releaseId,
        history: others.slice(0, cut),
        undone: others.slice(cut),
      })),
    keep: fc.uniqueArray(release, { maxLength: 3 }),
    completed: fc.uniqueArray(release),
    quotaBytes: fc.nat({ max: 400 }),
  })

  it('never removes what is live, held, wanted or still named, and stays within the quota', () => {
    fc.assert(
      fc.property(anyFacts, (drawn) => {
        const keep = new Set([...drawn.keep, drawn.pointer.releaseId])
        const { pointer, remove } = planSweep({
          ...drawn,
          keep,
          completed: new Map(drawn.completed.map((releaseId) => [releaseId, 0])),
          isRunning: () => true,
        })
        const named = [pointer.releaseId, ...pointer.history, ...pointer.undone]
        for (const name of [...named, ...keep]) expect(remove).not.toContain(name)
        expect(pointer.releaseId).toBe(drawn.pointer.releaseId)
        expect(pointer.history).toEqual(drawn.pointer.history.slice(0, pointer.history.length))
        expect(pointer.undone).toEqual(drawn.pointer.undone.slice(0, pointer.undone.length))
        const bytesOf = (names: Iterable<string>): number =>
          [...new Set(names)].reduce(
            (sum, name) => sum + (drawn.folders.find((each) => each.name === name)?.bytes ?? 0),
            0,
          )
        const needed = bytesOf(keep)
        expect(bytesOf([...keep, ...named])).toBeLessThanOrEqual(Math.max(drawn.quotaBytes, needed))
        // Every release that is no longer named frees its folder at once.
        const dropped = [...drawn.pointer.history, ...drawn.pointer.undone].filter(
          (name) => !named.includes(name) && !keep.has(name),
        )
        const there = drawn.folders.map(({ name }) => name)
        expect(remove).toEqual(expect.arrayContaining(dropped.filter((name) => there.includes(name))))
      }),
    )
  })
})
