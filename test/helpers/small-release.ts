import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildRelease } from '../../electron/builder/build'
import { repositoryPath } from './bundle'
import { writeSmallShop } from './small-shop'

/** Where `npm run setup` puts the models. */
export const MODELS_DIR = join(repositoryPath, 'ml-models', 'files')

/** Packages with native code, which a bundle loads from the checkout. */
export const NATIVE_PACKAGES = ['better-sqlite3', 'onnxruntime-node'] as const

export interface SmallRelease {
  readonly releasesDir: string
  readonly releaseDir: string
  remove(): Promise<void>
}

/** A release of the small shop, with real vectors; `changed` files stand in place of its own. */
export async function buildSmallRelease(
  changed: Readonly<Record<string, unknown>> = {},
): Promise<SmallRelease> {
  const shopDir = await writeSmallShop(changed)
  const releasesDir = await mkdtemp(join(tmpdir(), 'aisle-releases-'))
  const { releaseId } = await buildRelease({
    shopDir,
    releasesDir,
    modelsDir: MODELS_DIR,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  await rm(shopDir, { recursive: true })
  return {
    releasesDir,
    releaseDir: join(releasesDir, releaseId),
    remove: () => rm(releasesDir, { recursive: true }),
  }
}
