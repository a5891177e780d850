import { dirname, join } from 'node:path'
import { defaultDataDir, resolvePaths, type Paths } from '../../main/config'
import { releaseStore, type ReleaseStore } from '../../main/release'

/** Where the doctor looks. */
export interface Places {
  readonly root: string
  readonly paths: Paths
  readonly store: ReleaseStore
}

/**
 * @param mainDir folder of the running bundle, `out/main`
 * @param dataDir of the kiosk that is looked at
 */
export function placesOf(mainDir: string, dataDir = defaultDataDir()): Places {
  const paths = resolvePaths({ mainDir })
  return { root: join(dirname(mainDir), '..'), paths, store: releaseStore(dataDir, paths.releases) }
}
