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
  /** Given up by this very process: nobody can be about to want them. */
  readonly retired: ReadonlySet<ReleaseId>
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

/** Decides what goes: what nobody can go back to, and the oldest of the history when the disk's share is used up. */
export function planSweep(facts: SweepFacts): SweepPlan {
  const pointer = withinQuota(facts)
  const named = new Set([pointer.releaseId, ...pointer.history, ...facts.keep])
  const dropped = new Set(facts.pointer.history.filter((releaseId) => !named.has(releaseId)))

  const isToGo = ({ name, ageMs }: StoreFolder): boolean => {
    const pid = pidOfUnfinished(name)
    if (pid !== undefined) return !facts.isRunning(pid)
    const releaseId = releaseIdSchema.safeParse(name).data
    if (releaseId === undefined || named.has(releaseId)) return false
    return dropped.has(releaseId) || facts.retired.has(releaseId) || ageMs >= YOUNG_MS
  }
  return { pointer, remove: facts.folders.filter(isToGo).map(({ name }) => name) }
}

function withinQuota({ folders, pointer, keep, quotaBytes }: SweepFacts): ReleasePointer {
  const bytesOf = new Map(folders.map(({ name, bytes }) => [name, bytes]))
  // What must stay is paid for first.
  let left = quotaBytes
  for (const releaseId of new Set([pointer.releaseId, ...keep])) left -= bytesOf.get(releaseId) ?? 0
  const history: ReleaseId[] = []
  for (const releaseId of pointer.history) {
    if (!keep.has(releaseId)) left -= bytesOf.get(releaseId) ?? 0
    if (left < 0 && !keep.has(releaseId)) break
    history.push(releaseId)
  }
  return history.length === pointer.history.length ? pointer : { ...pointer, history }
}
