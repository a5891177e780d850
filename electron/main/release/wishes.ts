import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReleaseId } from '../../contract/ids'
import { refusedReleaseSchema, wantedReleaseSchema } from '../../contract/release'
import { writeWhole } from './whole-file'

/** Beside the releases: the one that somebody asks to put live, and what became of a wish that was not followed. */
export const WANTED_FILE = 'wanted.json'
export const REFUSED_FILE = 'refused.json'

/** `unreadable`: there is a file, and it is no wish (yet). */
export function readWish(releasesDir: string): ReleaseId | 'unreadable' | null {
  try {
    const text = readFileSync(join(releasesDir, WANTED_FILE), 'utf8')
    return wantedReleaseSchema.parse(JSON.parse(text)).releaseId
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'unreadable'
  }
}

export async function writeWish(releasesDir: string, releaseId: ReleaseId): Promise<void> {
  await mkdir(releasesDir, { recursive: true })
  await writeWhole(join(releasesDir, WANTED_FILE), `${JSON.stringify({ releaseId })}\n`)
}

/** It was tried: gone, unless it is another one by now. */
export async function dropWish(releasesDir: string, tried: ReleaseId | 'unreadable'): Promise<void> {
  if (readWish(releasesDir) === tried) await rm(join(releasesDir, WANTED_FILE), { force: true })
}

export async function writeRefusal(
  releasesDir: string,
  releaseId: ReleaseId,
  reason: string,
): Promise<void> {
  const refusal = refusedReleaseSchema.parse({ releaseId, reason: reason.slice(0, 2000) })
  await mkdir(releasesDir, { recursive: true })
  await writeWhole(join(releasesDir, REFUSED_FILE), `${JSON.stringify(refusal)}\n`)
}

/** What was refused before says nothing about the next try. */
export async function dropRefusal(releasesDir: string): Promise<void> {
  await rm(join(releasesDir, REFUSED_FILE), { force: true })
}
