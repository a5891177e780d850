import { join } from 'node:path'
import type { BuiltRelease } from '../contract/builder'
import { AisleError } from '../contract/errors'
import { RELEASE_SCHEMA, type Manifest, type StageRecord } from '../contract/release'
import { syncFolder, writeFileWhole } from '../kit/files'
import { ENCODER_NAME } from '../kit/onnx'
import { READS, releaseFiles, releaseIdFrom, sha256OfFile } from '../kit/release'
import { keyOf } from './hash'
import type { BuildOptions } from './options'
import type { FolderHashes } from './read/shop-folder'
import { releaseIdOf, STAGES, type Material } from './stages'
import { runStage } from './stages/run-stage'
import type { BuildStep } from './steps'
import { syncFiles } from './store/durable'
import { clearAway, isWholeToOffer, makeUnfinished, putInPlace } from './store/unfinished'
import { telling } from './telling'

/** Writes the release that the material makes, unless it stands there whole. */
export async function writeRelease(material: Material, options: BuildOptions): Promise<BuiltRelease> {
  const { releasesDir, signal, onStep } = options
  const releaseId = releaseIdOf(material)
  const releaseDir = join(releasesDir, releaseId)
  const comparing = () => options.onProgress({ stage: 'manifest', done: 0, total: 0 })
  const isFinal = material.vectors.missing.size === 0
  if (await telling(comparing, isWholeToOffer(releaseDir))) return { releaseId, isNew: false, isFinal }
  const unfinishedDir = await makeUnfinished(releasesDir, releaseId)
  try {
    await fill(unfinishedDir, material, options)
    signal.throwIfAborted()
    const isNew = await telling(comparing, putInPlace(unfinishedDir, releaseDir))
    onStep?.('renamed')
    return { releaseId, isNew, isFinal }
  } finally {
    await clearAway(unfinishedDir)
  }
}

async function fill(dir: string, material: Material, options: BuildOptions): Promise<void> {
  const { signal, onStep, onProgress } = options
  const step = (name: BuildStep) => {
    signal.throwIfAborted()
    onStep?.(name)
    onProgress({ stage: name, done: 0, total: 0 })
  }
  const stages: Record<string, StageRecord> = {}
  for (const stage of STAGES) {
    step(stage.name)
    stages[stage.name] = await runStage(stage, stage.key(material), {
      ...material,
      dir,
      signal,
      onProgress: (done, total) => onProgress({ stage: stage.name, done, total }),
    })
  }

  step('hashing')
  const names = Object.values(stages).flatMap(({ files }) => files)
  const files: Record<string, string> = {}
  const hashing = (done: number) => onProgress({ stage: 'hashing', done, total: names.length })
  for (const [done, name] of names.sort().entries()) {
    signal.throwIfAborted()
    hashing(done)
    files[name] = await telling(() => hashing(done), sha256OfFile(join(dir, name)))
  }
  assertUnchanged(material, files)
  const syncing = () => hashing(names.length)
  syncing()
  await telling(syncing, syncFiles(names.map((name) => join(dir, name))))
  await syncFolder(releaseFiles(dir).pictures)

  step('manifest')
  const manifest = manifestOf(material, stages, files)
  await writeFileWhole(releaseFiles(dir).manifest, `${JSON.stringify(manifest, null, 2)}\n`)
}

/** The owner may save a drawing between our reading it and our copying it. */
function assertUnchanged({ folder }: Material, files: Readonly<Record<string, string>>): void {
  const changed = folder.pictures.find(({ file, sha256 }) => files[`pictures/${file}`] !== sha256)
  if (!changed) return
  const message = `pictures/${changed.file} of ${folder.shopDir} was changed while it was read; build again.`
  throw new AisleError('not-ready', 'shop-changed', message)
}

function manifestOf(
  { folder, vectors, rows }: Material,
  stages: Manifest['stages'],
  files: Manifest['files'],
): Manifest {
  return {
    schema: RELEASE_SCHEMA,
    releaseId: releaseIdFrom(stages),
    content: contentOf(folder.hashes),
    reads: READS,
    encoder: { name: ENCODER_NAME, sha256: vectors.encoderSha256 },
    counts: {
      products: folder.products.length,
      offers: folder.offers.length,
      pictures: folder.pictures.length,
      knowledge: folder.knowledge?.entries.length ?? 0,
      vectorsMissing: rows.filter(({ meaning }) => vectors.missing.has(meaning)).length,
    },
    stages,
    files,
  }
}

const contentOf = ({ documents, pictures, offers, products }: FolderHashes) =>
  keyOf(documents, pictures, offers, products)
