import { chmod, constants, copyFile } from 'node:fs/promises'

/** Shared blocks where the disk can. What it comes from may be read only; a release's own files may not: they are synced. */
export async function copyToRelease(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE)
  await chmod(to, 0o644)
}
