import type { ReleaseId } from '../../contract/ids'
import { releaseIdSchema } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import { pidOfUnfinished } from '../../kit/release/layout'

/** A folder beside `current.json`. */
export interface StoreFolder {
  readonly name: string
  readonly bytes: number
  /** Since it last changed; negative when a clock was put back. */
  readonly ageMs: number
}

export interface SweepFacts {
  readonly folders: readonly StoreFolder[]
  readonly pointer: ReleasePointer
  /** Live, held by a visit, or wanted: never touched. */
  readonly keep: ReadonlySet<ReleaseId>
  /** Went live for their text and were completed since, with how long ago: nobody goes back to them. */
  readonly completed: ReadonlyMap<ReleaseId, number>
  readonly quotaBytes: number
  readonly isRunning: (pid: number) => boolean
}

export interface SweepPlan {
  /** Without what no longer fits. */
  readonly pointer: ReleasePointer
  readonly remove: readonly string[]
}

/** A release that was built a moment ago is about to be wanted by whoever built it. */
export const YOUNG_MS = 10 * 60_000

/** Decides what goes: what nobody can go to, and when the disk's share is used up, what was undone and then the oldest. */
export function planSweep(facts: SweepFacts): SweepPlan {
  const pointer = withinQuota(facts)
  const named = new Set([...namedBy(pointer), ...facts.keep])
  const dropped = new Set(namedBy(facts.pointer).filter((releaseId) => !named.has(releaseId)))

  const isToGo = ({ name, ageMs }: StoreFolder): boolean => {
    const pid = pidOfUnfinished(name)
    if (pid !== undefined) return !facts.isRunning(pid)
    const releaseId = releaseIdSchema.safeParse(name).data
    if (releaseId === undefined || named.has(releaseId)) return false
    // One that was touched after it was completed has just been asked for again.
    return dropped.has(releaseId) || ageMs >= Math.min(YOUNG_MS, facts.completed.get(releaseId) ?? YOUNG_MS)
  }
  return { pointer, remove: facts.folders.filter(isToGo).map(({ name }) => name) }
}

/** All that a pointer names, what is needed most first. */
export const namedBy = ({ releaseId, history, undone }: ReleasePointer): readonly ReleaseId[] => [
  releaseId,
  ...history,
  ...undone,
]

function withinQuota({ folders, pointer, keep, quotaBytes }: SweepFacts): ReleasePointer {
  const bytesOf = new Map(folders.map(({ name, bytes }) => [name, bytes]))
  // What must stay is paid for first.
  let left = quotaBytes
  for (const releaseId of new Set([pointer.releaseId, ...keep])) left -= bytesOf.get(releaseId) ?? 0
  const fits = (releaseId: ReleaseId): boolean => {
    if (keep.has(releaseId)) return true
    left -= bytesOf.get(releaseId) ?? 0
    return left >= 0
  }
  const history = whileIt(fits, pointer.history)
  // Nobody must be able to redo a later one over one that is gone, either.
  const undone = whileIt(fits, pointer.undone)
  return { releaseId: pointer.releaseId, history, undone }
}

function whileIt<T>(isSo: (value: T) => boolean, values: readonly T[]): T[] {
  const end = values.findIndex((value) => !isSo(value))
  return end < 0 ? [...values] : values.slice(0, end)
}
