import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { floorPlanSchema, shopSchema, type FloorPlan, type Shop } from '../../contract/catalogue'
import { AisleError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import { releaseFiles } from '../../kit/release/layout'
import { damagedFiles, readManifest } from '../../kit/release/manifest'
import { assertReadable } from '../../kit/release/readable'
import { placesOf, type ReleaseStore } from './store'

/** A release whose files all verified, and what main itself needs of it. */
export interface WholeRelease {
  readonly releaseId: ReleaseId
  readonly dir: string
  readonly picturesDir: string
  /** The same for a release whose vectors are still missing and its whole one. */
  readonly content: string
  readonly shop: Shop
  readonly floorPlan: FloorPlan
}

/**
 * The kiosk's own copy, or the shipped one where that is damaged.
 * @throws AisleError `corrupt` that names the files when the release is not there or not whole;
 * `corrupt/release-of-another-program` when this program reads releases in another way.
 */
export async function verifyRelease(store: ReleaseStore, releaseId: ReleaseId): Promise<WholeRelease> {
  let failure: Error | undefined
  for (const dir of placesOf(store, releaseId)) {
    try {
      return await verifyIn(dir, releaseId)
    } catch (thrown) {
      failure ??= thrown as Error
    }
  }
  const message = `${store.own} has no release ${releaseId}; build it again.`
  throw failure ?? new AisleError('corrupt', 'no-release', message)
}

async function verifyIn(dir: string, releaseId: ReleaseId): Promise<WholeRelease> {
  const manifest = await readManifest(dir)
  if (manifest.releaseId !== releaseId) {
    const message = `${dir} holds the release ${manifest.releaseId}; build ${releaseId} again.`
    throw new AisleError('corrupt', 'other-release', message)
  }
  // Before its files: what another program made may be whole and still be no use to this one.
  assertReadable(manifest)
  const damaged = await damagedFiles(dir, manifest)
  if (damaged.length > 0) {
    const named =
      damaged.slice(0, 5).join(', ') + (damaged.length > 5 ? ` and ${damaged.length - 5} more` : '')
    const message = `${dir}: ${named} missing or changed since it was built; build it again.`
    throw new AisleError('corrupt', 'release-damaged', message)
  }
  const files = releaseFiles(dir)
  return {
    releaseId,
    dir,
    picturesDir: files.pictures,
    content: manifest.content,
    shop: await readJson(files.shop, shopSchema),
    floorPlan: await readJson(files.floorPlan, floorPlanSchema),
  }
}

async function readJson<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    const message = `${path} cannot be used (${String(cause)}); build the release again.`
    throw new AisleError('corrupt', 'release-unreadable', message.slice(0, 2000), { cause })
  }
}
