import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseId } from '../../contract/ids'
import { readPointer } from './pointer-file'

/** Where releases lie: the kiosk's own folder, which it writes, and the one that came with the program. */
export interface ReleaseStore {
  readonly own: string
  readonly shipped: string
}

export const releaseStore = (dataDir: string, shippedDir: string): ReleaseStore => ({
  own: join(dataDir, 'releases'),
  shipped: shippedDir,
})

/** The release that came with the program: serves while the own folder has none. */
export function shippedId({ shipped }: ReleaseStore): ReleaseId | null {
  return readPointer(shipped)?.releaseId ?? null
}

/** Where a release lies, its own copy first. Of the shipped ones only the current one counts. */
export function placesOf(store: ReleaseStore, releaseId: ReleaseId): readonly string[] {
  const own = join(store.own, releaseId)
  return [
    ...(existsSync(own) ? [own] : []),
    ...(releaseId === shippedId(store) ? [join(store.shipped, releaseId)] : []),
  ]
}

/** The folder of a release; undefined when nobody has it. */
export const folderOf = (store: ReleaseStore, releaseId: ReleaseId): string | undefined =>
  placesOf(store, releaseId)[0]
