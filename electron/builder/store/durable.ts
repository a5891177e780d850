import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Puts `content` in place of the file, whole and on the disk, or leaves the old one. */
export async function writeFileWhole(path: string, content: string): Promise<void> {
  const unfinished = `${path}.tmp`
  try {
    const file = await open(unfinished, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (thrown) {
    await rm(unfinished, { force: true })
    throw thrown
  }
  await syncFolder(dirname(path))
}

/** Makes renames in a folder durable. Windows has no such call, and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Files synced at the same time. */
const AT_ONCE = 16

/** Puts the content of files on the disk. Their folders are synced apart. */
export async function syncFiles(paths: readonly string[]): Promise<void> {
  for (let index = 0; index < paths.length; index += AT_ONCE) {
    await Promise.all(paths.slice(index, index + AT_ONCE).map(syncFile))
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
