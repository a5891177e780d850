import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import { toWireError } from '../../contract/errors'
import type { Log } from '../../kit/process'
import { foldersOf, isRunning, removeFolder } from './clear-out'
import { readPointer, writePointer } from './pointer-file'
import { folderOf, type ReleaseStore } from './store'
import { planSweep } from './sweep'
import { readWish } from './wishes'

export interface SweepSpec {
  readonly store: ReleaseStore
  readonly quotaMb: number
  /** Live or held. */
  readonly needed: Iterable<ReleaseId>
  readonly retired: ReadonlySet<ReleaseId>
  readonly log: Log
}

/** Frees the disk of what nobody can go back to; returns the pointer without what is gone, if it changed. */
export async function sweepStore(spec: SweepSpec): Promise<ReleasePointer | null> {
  const { store, quotaMb, retired, log } = spec
  const releasesDir = store.own
  const pointer = readPointer(releasesDir)
  // Without a pointer nothing says what may still be wanted.
  if (pointer === null) return null
  const wish = readWish(releasesDir)
  const keep = new Set(spec.needed)
  if (wish !== null && wish !== 'unreadable') keep.add(wish)
  const folders = await foldersOf(releasesDir, Date.now())
  const plan = planSweep({
    folders,
    // One that was shipped with an earlier version of the program is there no more.
    pointer: { ...pointer, history: pointer.history.filter((releaseId) => folderOf(store, releaseId)) },
    keep,
    retired,
    quotaBytes: quotaMb * 1e6,
    isRunning,
  })
  const isChanged = plan.pointer.history.length !== pointer.history.length
  // First the pointer forgets them: it must never name what is gone.
  if (isChanged) await writePointer(releasesDir, plan.pointer)
  for (const name of plan.remove) {
    try {
      await removeFolder(releasesDir, name)
      log.info('an old release is gone', { name })
    } catch (thrown) {
      log.warn('an old release could not be removed', { name, reason: toWireError(thrown).message })
    }
  }
  return isChanged ? plan.pointer : null
}
