import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import { toWireError } from '../../contract/errors'
import { isAlive } from '../../kit/files'
import type { Log } from '../../kit/process'
import { foldersOf, removeFolder, removeUnfinishedFiles } from './clear-out'
import { readPointer, writePointer } from './pointer-file'
import { folderOf, type ReleaseStore } from './store'
import { namedBy, planSweep } from './sweep'
import { readWish } from './wishes'

export interface SweepSpec {
  readonly store: ReleaseStore
  readonly quotaMb: number
  /** Live or held. */
  readonly needed: Iterable<ReleaseId>
  /** Went live for their text and were completed since, with the time of that (of the wall clock). */
  readonly completedAtMs: ReadonlyMap<ReleaseId, number>
  readonly log: Log
}

/** Frees the disk of what nobody can go back to; returns the pointer without what is gone, if it changed. */
export async function sweepStore(spec: SweepSpec): Promise<ReleasePointer | null> {
  const { store, quotaMb, completedAtMs, log } = spec
  const releasesDir = store.own
  const pointer = readPointer(releasesDir)
  // Without a pointer nothing says what may still be wanted.
  if (pointer === null) return null
  const wish = readWish(releasesDir)
  const keep = new Set(spec.needed)
  if (wish !== null && wish !== 'unreadable') keep.add(wish)
  const nowMs = Date.now()
  const folders = await foldersOf(releasesDir, nowMs)
  // One that was shipped with an earlier version of the program is there no more.
  const isThere = (releaseId: ReleaseId): boolean => folderOf(store, releaseId) !== undefined
  const plan = planSweep({
    folders,
    pointer: {
      ...pointer,
      history: pointer.history.filter(isThere),
      undone: pointer.undone.filter(isThere),
    },
    keep,
    completed: new Map([...completedAtMs].map(([releaseId, atMs]) => [releaseId, nowMs - atMs])),
    quotaBytes: quotaMb * 1e6,
    isRunning: isAlive,
  })
  const isChanged = namedBy(plan.pointer).length !== namedBy(pointer).length
  // First the pointer forgets them: it must never name what is gone.
  if (isChanged) await writePointer(releasesDir, plan.pointer)
  for (const name of plan.remove) {
    // The look at all folders took its time, and so did the removals before this one.
    if (readWish(releasesDir) === name) continue
    try {
      await removeFolder(releasesDir, name)
      log.info('an old release is gone', { name })
    } catch (thrown) {
      log.warn('an old release could not be removed', { name, reason: toWireError(thrown).message })
    }
  }
  await removeUnfinishedFiles(releasesDir)
  return isChanged ? plan.pointer : null
}
