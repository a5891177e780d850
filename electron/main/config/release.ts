import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { floorPlanSchema, shopSchema, type FloorPlan, type Shop } from '../../contract/catalogue'
import { AisleError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import { currentReleaseSchema } from '../../contract/release'
import { currentFile, releaseFiles } from '../../kit/release/layout'

/** What main itself needs of the live release. */
export interface LiveRelease {
  readonly releaseId: ReleaseId
  readonly dir: string
  readonly picturesDir: string
  readonly shop: Shop
  readonly floorPlan: FloorPlan
}

/** @throws AisleError `corrupt`, naming the file, when there is no release or it is damaged. */
export function readLiveRelease(releasesDir: string): LiveRelease {
  const { releaseId } = readJson(currentFile(releasesDir), currentReleaseSchema)
  const dir = join(releasesDir, releaseId)
  const files = releaseFiles(dir)
  return {
    releaseId,
    dir,
    picturesDir: files.pictures,
    shop: readJson(files.shop, shopSchema),
    floorPlan: readJson(files.floorPlan, floorPlanSchema),
  }
}

function readJson<S extends z.ZodType>(path: string, schema: S): z.infer<S> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    const message = `${path} cannot be used (${String(cause)}); build the release again`
    throw new AisleError('corrupt', 'no-release', message.slice(0, 2000), { cause })
  }
}
