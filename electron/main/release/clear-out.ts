import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive, pidOfUnfinishedFile } from '../../kit/files'
import { pidOfUnfinished, unfinishedFolder } from '../../kit/release/layout'
import type { StoreFolder } from './sweep'

/** The folders of a store with what they take; empty when there is none yet. */
export async function foldersOf(releasesDir: string, nowMs: number): Promise<readonly StoreFolder[]> {
  const entries = await readdir(releasesDir, { withFileTypes: true }).catch(() => [])
  const folders: StoreFolder[] = []
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const path = join(releasesDir, name)
    const changed = await stat(path).catch(() => undefined)
    // Gone in the meantime: a build has just been finished and renamed.
    if (changed) folders.push({ name, bytes: await bytesUnder(path), ageMs: nowMs - changed.mtimeMs })
  }
  return folders
}

/** Takes a folder away; a half-removed release must never bear a release's name. */
export async function removeFolder(releasesDir: string, name: string): Promise<void> {
  const isUnfinished = pidOfUnfinished(name) !== undefined
  const doomed = isUnfinished ? join(releasesDir, name) : unfinishedFolder(releasesDir, name, process.pid)
  if (!isUnfinished) {
    await rm(doomed, { recursive: true, force: true })
    await rename(join(releasesDir, name), doomed)
  }
  await rm(doomed, { recursive: true, force: true })
}

/** Takes away what was being written into the folder by processes that are no more, as far as it goes: it takes no room. */
export async function removeUnfinishedFiles(releasesDir: string): Promise<void> {
  for (const name of await readdir(releasesDir).catch(() => [])) {
    const pid = pidOfUnfinishedFile(name)
    if (pid === undefined || isAlive(pid)) continue
    await rm(join(releasesDir, name), { force: true }).catch(() => undefined)
  }
}

async function bytesUnder(folder: string): Promise<number> {
  let bytes = 0
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  for (const entry of entries.filter((each) => each.isFile())) {
    bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0
  }
  return bytes
}
