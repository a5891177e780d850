import { open } from 'node:fs/promises'

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
