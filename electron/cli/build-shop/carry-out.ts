import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildRelease } from '../../builder/build'
import type { BuiltRelease } from '../../contract/builder'
import { releaseIdSchema, type ReleaseId } from '../../contract/ids'
import { cacheFolder, readManifest } from '../../kit/release'
import { defaultDataDir, type Paths } from '../../main/config'
import { readPointer, writePointer } from '../../main/release/pointer-file'
import { readWish, writeWish } from '../../main/release/wishes'
import type { BuildShopArguments } from './arguments'
import type { ProgressLine } from './progress-line'
import { stepTarget } from './steps-back'
import { awaitWish, type WishOutcome } from './wish'

export interface Done {
  readonly releaseId: ReleaseId
  readonly releaseDir: string
  readonly products: number
  /** False when the release stood there before. */
  readonly isNew: boolean
  readonly outcome: WishOutcome
}

export interface Surroundings {
  readonly paths: Paths
  readonly progress: ProgressLine
  readonly signal: AbortSignal
}

/** Does what the command line says. @throws AisleError with what is to be mended. */
export async function carryOut(wanted: BuildShopArguments, around: Surroundings): Promise<Done> {
  switch (wanted.kind) {
    case 'build':
      return buildForKiosk(wanted.shopDir, wanted.dataDir ?? defaultDataDir(), around)
    case 'store':
      return buildForStore(wanted.shopDir, wanted.releasesDir, around)
    case 'undo':
    case 'redo':
      return step(wanted.kind, wanted.dataDir ?? defaultDataDir(), around)
  }
}

const releasesOf = (dataDir: string) => join(dataDir, 'releases')

async function buildForKiosk(shopDir: string, dataDir: string, around: Surroundings): Promise<Done> {
  const { paths, progress, signal } = around
  const releasesDir = releasesOf(dataDir)
  const wishes: Promise<void>[] = []
  const built = await buildRelease({
    shopDir,
    releasesDir,
    baseDirs: [paths.releases],
    modelsDir: paths.models,
    signal,
    onProgress: (step) => progress.show(step),
    onTextFirst: ({ releaseId }) => {
      progress.say(
        `  the text is ready (release ${releaseId}) and stays if this is stopped; the meanings follow`,
      )
      // Handled at once, for the build goes on; what keeps it from being written is told at the end.
      wishes.push(writeWish(releasesDir, releaseId).catch(() => undefined))
    },
  })
  await Promise.all(wishes)
  return wish(dataDir, built, around)
}

async function wish(dataDir: string, built: BuiltRelease, { signal }: Surroundings): Promise<Done> {
  const releasesDir = releasesOf(dataDir)
  const live = readPointer(releasesDir)?.releaseId
  // Another wish would take its place at once, or when the kiosk starts.
  const isLive = live === built.releaseId && [null, live].includes(pendingWish(releasesDir))
  if (!isLive) await writeWish(releasesDir, built.releaseId)
  const outcome: WishOutcome = isLive
    ? { state: 'live' }
    : await awaitWish(dataDir, releasesDir, built.releaseId, signal)
  return done(releasesDir, built, outcome)
}

async function buildForStore(shopDir: string, releasesDir: string, around: Surroundings): Promise<Done> {
  const { paths, progress, signal } = around
  const built = await buildRelease({
    shopDir,
    releasesDir,
    modelsDir: paths.models,
    signal,
    onProgress: (step) => progress.show(step),
  })
  const before = readPointer(releasesDir)?.releaseId
  await writePointer(releasesDir, { releaseId: built.releaseId, history: [], undone: [] })
  // A kiosk may still run from the one before.
  await keepOnly(releasesDir, [built.releaseId, ...(before === undefined ? [] : [before])])
  return done(releasesDir, built, { state: 'live' })
}

async function keepOnly(releasesDir: string, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(releasesDir)) {
    const isOld = releaseIdSchema.safeParse(name).success && !kept.includes(name)
    if (isOld) await rm(join(releasesDir, name), { recursive: true, force: true })
  }
  await rm(cacheFolder(releasesDir), { recursive: true, force: true })
}

async function step(kind: 'undo' | 'redo', dataDir: string, around: Surroundings): Promise<Done> {
  const releasesDir = releasesOf(dataDir)
  const releaseId = stepTarget(kind, {
    pointer: readPointer(releasesDir),
    wish: pendingWish(releasesDir),
    shipped: readPointer(around.paths.releases)?.releaseId ?? null,
  })
  return wish(dataDir, { releaseId, isNew: false, isFinal: true }, around)
}

function pendingWish(releasesDir: string): ReleaseId | null {
  const pending = readWish(releasesDir)
  return pending === 'unreadable' ? null : pending
}

async function done(
  releasesDir: string,
  { releaseId, isNew }: BuiltRelease,
  outcome: WishOutcome,
): Promise<Done> {
  const releaseDir = join(releasesDir, releaseId)
  const manifest = await readManifest(releaseDir).catch(() => undefined)
  return { releaseId, releaseDir, products: manifest?.counts.products ?? 0, isNew, outcome }
}
