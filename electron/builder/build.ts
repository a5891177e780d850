import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltRelease } from '../contract/builder'
import { ENCODER_NAME } from '../kit/onnx'
import { sha256OfFile } from '../kit/release'
import { findBases, openBase, type Base } from './base/find-bases'
import { explained } from './explain'
import { findVectors } from './meaning/find-vectors'
import { clearVectorCache } from './meaning/vector-cache'
import type { BuildOptions } from './options'
import { readShop } from './read/read-shop'
import type { ShopFolder } from './read/shop-folder'
import { materialOf, releaseIdOf } from './stages'
import { isWholeToOffer, sweepUnfinished } from './store/unfinished'
import { telling } from './telling'
import { writeRelease } from './write-release'

export type { BuildOptions } from './options'
export { BUILD_STEPS, type BuildStep } from './steps'

/** With more lines to compute than this, the text comes first. */
const TEXT_FIRST_LINES = 500

/**
 * Makes a release of a shop folder out of what earlier releases have and what is new. A release appears under its name
 * whole or not at all: it is written beside, synced, then renamed. Which one is live is not the builder's concern.
 * @throws AisleError `input/bad-shop` for a folder with faults; `not-ready/disk-full`; the signal's reason when aborted.
 */
export async function buildRelease(options: BuildOptions): Promise<BuiltRelease> {
  try {
    return await build(options)
  } catch (thrown) {
    options.signal.throwIfAborted()
    throw explained(thrown, options.releasesDir)
  }
}

async function build(options: BuildOptions): Promise<BuiltRelease> {
  const {
    releasesDir,
    modelsDir,
    onProgress,
    onStep,
    onTextFirst,
    textFirstAbove = TEXT_FIRST_LINES,
  } = options
  await mkdir(releasesDir, { recursive: true })
  await sweepUnfinished(releasesDir)
  const { folder, bases } = await read(options)
  const comparing = () => onProgress({ stage: 'checking', done: 0, total: 0 })
  const encoderSha256 = await sha256OfFile(join(modelsDir, ENCODER_NAME, 'model.onnx'))

  const releaseId = releaseIdOf({ folder, vectors: { encoderSha256, missing: new Set() } })
  if (await telling(comparing, isWholeToOffer(join(releasesDir, releaseId)))) {
    onStep?.('announced')
    return { releaseId, isNew: false, isFinal: true }
  }

  const vectors = await telling(comparing, findVectors(folder, { ...options, bases, encoderSha256 }))
  let base = bases[0]
  if (onTextFirst && vectors.unknown > textFirstAbove) {
    const built = await writeRelease(materialOf(folder, base, vectors.soFar), options)
    onTextFirst(built)
    onStep?.('announced')
    // The text need not be made twice.
    base = (await openBase(join(releasesDir, built.releaseId))) ?? base
  }
  const built = await writeRelease(materialOf(folder, base, vectors.complete), options)
  await clearVectorCache(releasesDir)
  onStep?.('announced')
  return built
}

async function read({
  shopDir,
  releasesDir,
  baseDirs = [],
  signal,
  onStep,
  onProgress,
}: BuildOptions): Promise<{ folder: ShopFolder; bases: readonly Base[] }> {
  let bases: readonly Base[] = []
  onStep?.('reading')
  onProgress({ stage: 'reading', done: 0, total: 0 })
  const folder = await readShop(shopDir, {
    signal,
    onRead: (done, total) => onProgress({ stage: 'reading', done, total }),
    onChecked: (done, total) => onProgress({ stage: 'checking', done, total }),
    checkedRows: async (contents) => {
      bases = await findBases([releasesDir, ...baseDirs], contents)
      onStep?.('checking')
      return new Map(bases.flatMap(({ rows }) => rows.map((row) => [row.content, row] as const)))
    },
  })
  return { folder, bases }
}
