import { toWireError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import { candidatesAtStart } from './choose-at-start'
import { foldersOf } from './clear-out'
import { readPointer } from './pointer-file'
import { folderOf, shippedId, type ReleaseStore } from './store'
import { namedBy } from './sweep'
import { verifyRelease, type WholeRelease } from './whole-release'

export interface StoreReport {
  /** What a start would choose; null when nothing is whole. */
  readonly live: WholeRelease | null
  /** Named by the kiosk's own pointer: the live one, those before it, and those that were undone. */
  readonly kept: readonly ReleaseId[]
  /** There, and not whole. */
  readonly damaged: readonly ReleaseId[]
  /** Whole, perhaps, and made in a way that this program cannot read. */
  readonly foreign: readonly ReleaseId[]
  /** All that lies in the kiosk's own folder. */
  readonly bytes: number
}

/** Looks at everything that is kept, file by file, and changes nothing. */
export async function inspectStore(store: ReleaseStore): Promise<StoreReport> {
  const pointer = readPointer(store.own)
  const named = pointer === null ? [] : namedBy(pointer)
  const kept = named.filter((releaseId) => folderOf(store, releaseId) !== undefined)
  const damaged: ReleaseId[] = []
  const foreign: ReleaseId[] = []
  let live: WholeRelease | null = null
  const candidates = candidatesAtStart({ wanted: null, pointer, shipped: shippedId(store) })
  for (const releaseId of new Set([...candidates, ...named])) {
    try {
      const release = await verifyRelease(store, releaseId)
      if (candidates.includes(releaseId)) live ??= release
    } catch (thrown) {
      if (folderOf(store, releaseId) === undefined) continue
      const isForeign = toWireError(thrown).code === 'release-of-another-program'
      ;(isForeign ? foreign : damaged).push(releaseId)
    }
  }
  const folders = await foldersOf(store.own, Date.now())
  return { live, kept, damaged, foreign, bytes: folders.reduce((sum, folder) => sum + folder.bytes, 0) }
}
