import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from './sync-folder'

let written = 0

/** Puts `content` in place of the file, whole and on the disk, or leaves the old one. Several may write it at once. */
export async function writeFileWhole(path: string, content: string): Promise<void> {
  written += 1
  const unfinished = `${path}.${process.pid}.${written}.tmp`
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

/** The process that writes a file which bears this name for as long as that takes; undefined for any other name. */
export function pidOfUnfinishedFile(name: string): number | undefined {
  const pid = /\.(\d+)\.\d+\.tmp$/.exec(name)?.[1]
  return pid === undefined ? undefined : Number(pid)
}
