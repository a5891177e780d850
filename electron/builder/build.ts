import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReleaseId } from '../contract/ids'
import { RELEASE_SCHEMA, type Manifest } from '../contract/release'
import { meaningOf } from '../core/rank/document'
import { ENCODER_NAME, openEncoder, VECTOR_SIZE } from '../kit/onnx'
import {
  currentFile,
  damagedFiles,
  readManifest,
  releaseFiles,
  sha256OfFile,
  writeCatalogue,
} from '../kit/release'
import { openForBuild } from '../kit/sqlite'
import { syncFolder, writeFileWhole } from './durable'
import { releaseIdOf } from './identity'
import { readShop } from './read-shop'
import type { ShopFolder } from './shop-folder'

export interface BuildOptions {
  readonly shopDir: string
  readonly releasesDir: string
  readonly modelsDir: string
  /** Aborting leaves the releases as they were. */
  readonly signal: AbortSignal
  readonly onProgress: (line: string) => void
}

export interface BuildResult {
  readonly releaseId: ReleaseId
  /** False when the release was there, whole, before. */
  readonly isNew: boolean
}

const DATA_FILES = ['shop.json', 'products.json', 'offers.json', 'floor-plan.json'] as const
const COPIED_FILES = ['shop.json', 'floor-plan.json'] as const

/** Products between two progress lines. */
const PROGRESS_STEP = 100

/**
 * Makes a release of a shop folder and points `current.json` at it. The release appears under its name whole or not at
 * all: it is written beside, synced, then renamed.
 * @throws AisleError `input/bad-shop` for a folder with faults; the signal's reason when aborted.
 */
export async function buildRelease(options: BuildOptions): Promise<BuildResult> {
  const { shopDir, releasesDir, modelsDir, signal, onProgress } = options
  const folder = await readShop(shopDir)
  onProgress(`read ${folder.products.length} products and ${folder.offers.length} offers from ${shopDir}`)

  const encoderSha256 = await sha256OfFile(join(modelsDir, ENCODER_NAME, 'model.onnx'))
  const pictures = folder.pictures.map((name) => `pictures/${name}`)
  const releaseId = await releaseIdOf(shopDir, [...DATA_FILES, ...pictures], encoderSha256)
  const releaseDir = join(releasesDir, releaseId)
  const isThere = await isWhole(releaseDir)
  if (!isThere) {
    const unfinishedDir = `${releaseDir}.tmp`
    await rm(unfinishedDir, { recursive: true, force: true })
    try {
      await writeRelease(unfinishedDir, releaseId, encoderSha256, folder, options)
      signal.throwIfAborted()
      // A damaged release of this name may be in the way.
      await rm(releaseDir, { recursive: true, force: true })
      await rename(unfinishedDir, releaseDir)
      await syncFolder(releasesDir)
    } finally {
      await rm(unfinishedDir, { recursive: true, force: true })
    }
  }
  signal.throwIfAborted()
  await writeFileWhole(currentFile(releasesDir), `${JSON.stringify({ releaseId })}\n`)
  onProgress(`release ${releaseId} is ${isThere ? 'there already' : 'built'}`)
  return { releaseId, isNew: !isThere }
}

async function isWhole(releaseDir: string): Promise<boolean> {
  try {
    return (await damagedFiles(releaseDir, await readManifest(releaseDir))).length === 0
  } catch {
    return false
  }
}

async function writeRelease(
  releaseDir: string,
  releaseId: ReleaseId,
  encoderSha256: string,
  folder: ShopFolder,
  { shopDir, modelsDir, signal, onProgress }: BuildOptions,
): Promise<void> {
  const paths = releaseFiles(releaseDir)
  const pictures = folder.pictures.map((name) => `pictures/${name}`)
  await mkdir(paths.pictures, { recursive: true })
  for (const name of [...COPIED_FILES, ...pictures])
    await copyFile(join(shopDir, name), join(releaseDir, name))

  const database = openForBuild(paths.catalogue)
  try {
    writeCatalogue(database, folder.products, folder.offers)
  } finally {
    database.close()
  }
  onProgress('wrote the catalogue and its full-text index')

  const vectors = await vectorsOf(folder, modelsDir, signal, onProgress)
  await writeFile(paths.vectors, new Uint8Array(vectors.buffer))

  const names = [...COPIED_FILES, 'catalogue.db', 'vectors.bin', ...pictures].sort()
  const hashes = await Promise.all(
    names.map(async (name) => [name, await sha256OfFile(join(releaseDir, name))] as const),
  )
  const manifest: Manifest = {
    schema: RELEASE_SCHEMA,
    releaseId,
    encoder: { name: ENCODER_NAME, sha256: encoderSha256 },
    counts: {
      products: folder.products.length,
      offers: folder.offers.length,
      pictures: folder.pictures.length,
    },
    files: Object.fromEntries(hashes),
  }
  await writeFileWhole(paths.manifest, `${JSON.stringify(manifest, null, 2)}\n`)
  await syncFolder(dirname(paths.manifest))
}

async function vectorsOf(
  { products }: ShopFolder,
  modelsDir: string,
  signal: AbortSignal,
  onProgress: (line: string) => void,
): Promise<Float32Array> {
  const encoder = await openEncoder(modelsDir, 'cpu')
  try {
    const vectors = new Float32Array(products.length * VECTOR_SIZE)
    for (const [index, product] of products.entries()) {
      signal.throwIfAborted()
      vectors.set(await encoder.encode([meaningOf(product)]), index * VECTOR_SIZE)
      const done = index + 1
      if (done % PROGRESS_STEP === 0 || done === products.length) {
        onProgress(`meaning of ${done} of ${products.length} products`)
      }
    }
    return vectors
  } finally {
    await encoder.close()
  }
}
