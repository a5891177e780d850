import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import type { ReleaseId } from '../../contract/ids'
import { refusedReleaseSchema, wantedReleaseSchema } from '../../contract/release'
import { writeFileWhole } from '../../kit/files'
import { refusedFile, wantedFile } from '../../kit/release/layout'

/** What somebody asks to put live. `unreadable`: there is a file, and it is no wish (yet). */
export function readWish(releasesDir: string): ReleaseId | 'unreadable' | null {
  try {
    const text = readFileSync(wantedFile(releasesDir), 'utf8')
    return wantedReleaseSchema.parse(JSON.parse(text)).releaseId
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'unreadable'
  }
}

export async function writeWish(releasesDir: string, releaseId: ReleaseId): Promise<void> {
  await mkdir(releasesDir, { recursive: true })
  await writeFileWhole(wantedFile(releasesDir), `${JSON.stringify({ releaseId })}\n`)
}

/** It was tried: gone, unless it is another one by now. */
export async function dropWish(releasesDir: string, tried: ReleaseId | 'unreadable'): Promise<void> {
  if (readWish(releasesDir) === tried) await rm(wantedFile(releasesDir), { force: true })
}

export async function writeRefusal(releasesDir: string, releaseId: ReleaseId, reason: string): Promise<void> {
  const refusal = refusedReleaseSchema.parse({ releaseId, reason: reason.slice(0, 2000) })
  await mkdir(releasesDir, { recursive: true })
  await writeFileWhole(refusedFile(releasesDir), `${JSON.stringify(refusal)}\n`)
}

/** What was refused before says nothing about the next try. */
export async function dropRefusal(releasesDir: string): Promise<void> {
  await rm(refusedFile(releasesDir), { force: true })
}
