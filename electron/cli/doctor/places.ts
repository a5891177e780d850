import { dirname, join } from 'node:path'
import { resolvePaths, type Paths } from '../../main/config'

/** Where the doctor looks. */
export interface Places {
  readonly root: string
  readonly paths: Paths
}

/** @param mainDir folder of the running bundle, `out/main` */
export const placesOf = (mainDir: string): Places => ({
  root: join(dirname(mainDir), '..'),
  paths: resolvePaths({ mainDir }),
})
