import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ReleaseId } from '../../contract/ids'
import { isAlive, syncFolder } from '../../kit/files'
import {
  assertReadable,
  damagedFiles,
  damagedFolder,
  pidOfUnfinished,
  readManifest,
  unfinishedFolder,
} from '../../kit/release'

/** Removes what builds have left that were killed. */
export async function sweepUnfinished(releasesDir: string): Promise<void> {
  for (const name of await readdir(releasesDir)) {
    const pid = pidOfUnfinished(name)
    if (pid !== undefined && !isAlive(pid)) await clearAway(join(releasesDir, name))
  }
}

/**
 * Removes what nobody needs, as far as it goes: it may belong to another user, or be removed by another build just now.
 * No build fails over it; the kiosk's own sweep comes by again.
 */
export async function clearAway(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
}

/** A fresh folder for a release, which no other process writes to. */
export async function makeUnfinished(releasesDir: string, releaseId: ReleaseId): Promise<string> {
  const dir = unfinishedFolder(releasesDir, releaseId, process.pid)
  // A process of the same number may have left one.
  await rm(dir, { recursive: true, force: true })
  await mkdir(dir)
  return dir
}

/** Whether the release of this name stands there, and this program can read it. */
export async function isWhole(releaseDir: string): Promise<boolean> {
  try {
    const manifest = await readManifest(releaseDir)
    assertReadable(manifest)
    const isOfName = manifest.releaseId === basename(releaseDir)
    return isOfName && (await damagedFiles(releaseDir, manifest)).length === 0
  } catch {
    return false
  }
}

/** The same for a release that is about to be offered: from now on the kiosk's sweep sees it as a young one. */
export async function isWholeToOffer(releaseDir: string): Promise<boolean> {
  if (!(await isWhole(releaseDir))) return false
  const now = new Date()
  // It may belong to another user: then it is as old as it is.
  await utimes(releaseDir, now, now).catch(() => undefined)
  return true
}

/** Others may want the name at the same moment; more often than this it is something else. */
const TRIES = 5

/**
 * Gives a finished release its name. Another build may have been quicker: what stands there whole stays, a damaged one
 * makes room. @returns whether ours is the one.
 */
export async function putInPlace(unfinishedDir: string, releaseDir: string): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      await rename(unfinishedDir, releaseDir)
      await syncFolder(dirname(releaseDir))
      return true
    } catch (thrown) {
      if (!existsSync(releaseDir) || tries === TRIES) throw thrown
      if (await isWholeToOffer(releaseDir)) return false
      // In one step, so that nobody sees a release that is half removed; the sweep knows the name.
      const aside = damagedFolder(releaseDir, process.pid)
      await rename(releaseDir, aside).catch(() => undefined)
      await clearAway(aside)
    }
  }
}
