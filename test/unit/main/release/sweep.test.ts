import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { planSweep, YOUNG_MS, type SweepFacts } from '../../../../electron/main/release/sweep'

const id = (digit: number): ReleaseId => digit.toString(16).repeat(16) as ReleaseId
const folder = (name: string, bytes = 10, ageMs = YOUNG_MS) => ({ name, bytes, ageMs })

const facts = (changed: Partial<SweepFacts> = {}): SweepFacts => ({
  folders: [1, 2, 3, 4].map((digit) => folder(id(digit))),
  pointer: { releaseId: id(1), history: [id(2), id(3)] },
  keep: new Set([id(1)]),
  retired: new Set(),
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

  it('removes one that it has just replaced, however young', () => {
    const young = facts({ folders: [folder(id(4), 10, 0)], retired: new Set([id(4)]) })
    expect(planSweep(young).remove).toEqual([id(4)])
  })

  it('drops the oldest first when the disk’s share is used up', () => {
    expect(planSweep(facts({ quotaBytes: 29 }))).toEqual({
      pointer: { releaseId: id(1), history: [id(2)] },
      remove: [id(3), id(4)],
    })
  })

  it('never drops the live one for the quota', () => {
    expect(planSweep(facts({ quotaBytes: 1 }))).toEqual({
      pointer: { releaseId: id(1), history: [] },
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
      .uniqueArray(release, { minLength: 1, maxLength: 10 })
      .map(([releaseId = id(0), ...history]) => ({ releaseId, history })),
    keep: fc.uniqueArray(release, { maxLength: 3 }),
    retired: fc.uniqueArray(release),
    quotaBytes: fc.nat({ max: 400 }),
  })

  it('never removes what is live, held, wanted or still in the history, and stays within the quota', () => {
    fc.assert(
      fc.property(anyFacts, (drawn) => {
        const keep = new Set([...drawn.keep, drawn.pointer.releaseId])
        const { pointer, remove } = planSweep({
          ...drawn,
          keep,
          retired: new Set(drawn.retired),
          isRunning: () => true,
        })
        for (const name of [pointer.releaseId, ...pointer.history, ...keep])
          expect(remove).not.toContain(name)
        expect(pointer.releaseId).toBe(drawn.pointer.releaseId)
        expect(pointer.history).toEqual(drawn.pointer.history.slice(0, pointer.history.length))
        const bytesOf = (names: Iterable<string>): number =>
          [...new Set(names)].reduce(
            (sum, name) => sum + (drawn.folders.find((each) => each.name === name)?.bytes ?? 0),
            0,
          )
        const needed = bytesOf(keep)
        expect(bytesOf([...keep, ...pointer.history])).toBeLessThanOrEqual(Math.max(drawn.quotaBytes, needed))
        // Every id of the history that was dropped frees its folder at once.
        const dropped = drawn.pointer.history.filter(
          (name) => !pointer.history.includes(name) && !keep.has(name),
        )
        const there = drawn.folders.map(({ name }) => name)
        expect(remove).toEqual(expect.arrayContaining(dropped.filter((name) => there.includes(name))))
      }),
    )
  })
})
