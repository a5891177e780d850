import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { AisleError } from '../../contract/errors'
import { releasePointerSchema, type ReleasePointer } from '../../contract/release'
import { writeFileWhole } from '../../kit/files'
import { currentFile } from '../../kit/release/layout'

/** `current.json` of a folder of releases; null when there is none, or it is no use. */
export function readPointer(releasesDir: string): ReleasePointer | null {
  try {
    return releasePointerSchema.parse(JSON.parse(readFileSync(currentFile(releasesDir), 'utf8')))
  } catch {
    return null
  }
}

/**
 * In its place when it resolves, and on the disk as far as the folder's file system can tell; the old pointer stays when
 * it rejects.
 * @throws AisleError `not-ready/pointer-not-written` with the reason.
 */
export async function writePointer(releasesDir: string, pointer: ReleasePointer): Promise<void> {
  const path = currentFile(releasesDir)
  try {
    await mkdir(releasesDir, { recursive: true })
    await writeFileWhole(path, `${JSON.stringify(pointer)}\n`)
  } catch (cause) {
    // It took its place, and only that could not be synced: the next start finds the one or the other.
    if (isDeepStrictEqual(readPointer(releasesDir), pointer)) return
    const isFull = (cause as NodeJS.ErrnoException).code === 'ENOSPC'
    const why = isFull ? 'the disk is full: make room' : String(cause)
    const message = `${path} cannot be written (${why}); the release before stays live.`
    throw new AisleError('not-ready', 'pointer-not-written', message.slice(0, 2000), { cause })
  }
}
