import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { AisleError } from '../../contract/errors'
import { releasePointerSchema, type ReleasePointer } from '../../contract/release'
import { currentFile } from '../../kit/release/layout'
import { writeWhole } from './whole-file'

/** `current.json` of a folder of releases; null when there is none, or it is no use. */
export function readPointer(releasesDir: string): ReleasePointer | null {
  try {
    return releasePointerSchema.parse(JSON.parse(readFileSync(currentFile(releasesDir), 'utf8')))
  } catch {
    return null
  }
}

/**
 * On the disk when it resolves; the old pointer stays when it cannot.
 * @throws AisleError `not-ready/pointer-not-written` with the reason.
 */
export async function writePointer(releasesDir: string, pointer: ReleasePointer): Promise<void> {
  const path = currentFile(releasesDir)
  try {
    await mkdir(releasesDir, { recursive: true })
    await writeWhole(path, `${JSON.stringify(pointer)}\n`)
  } catch (cause) {
    const isFull = (cause as NodeJS.ErrnoException).code === 'ENOSPC'
    const why = isFull ? 'the disk is full: make room' : String(cause)
    const message = `${path} cannot be written (${why}); the release before stays live.`
    throw new AisleError('not-ready', 'pointer-not-written', message.slice(0, 2000), { cause })
  }
}
