import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ReleaseId } from '../../contract/ids'
import { sha256Schema } from '../../contract/release'
import { writeFileWhole } from '../../kit/files'
import { readManifest } from '../../kit/release/manifest'
import { readPointer } from './pointer-file'
import { folderOf, type ReleaseStore } from './store'
import { readWish, writeWish } from './wishes'

/** Asks for what a watched folder was built into. */
export interface FolderWishes {
  /** A release that still lacks vectors: only for a shop that was not asked for yet. */
  wantText(releaseId: ReleaseId): Promise<void>
  /** For a shop that was not asked for yet, or to complete the one that stands. */
  wantWhole(releaseId: ReleaseId): Promise<void>
}

/** Remembers the content that was wanted last, not the release: the text and the whole one are the same shop. */
const LAST_FILE = 'last-of-folder.json'
const lastSchema = z.strictObject({ content: sha256Schema })

/** What was asked for once is not asked for again: an undo holds until the folder changes, over restarts too. */
export function folderWishes(store: ReleaseStore): FolderWishes {
  const lastFile = join(store.own, LAST_FILE)

  async function want(releaseId: ReleaseId, content: string | null): Promise<void> {
    await writeWish(store.own, releaseId)
    if (content !== null) await writeFileWhole(lastFile, `${JSON.stringify({ content })}\n`)
  }

  /** What is wanted or live is this shop, or is of no use to this program. */
  async function isToComplete(releaseId: ReleaseId, content: string | null): Promise<boolean> {
    const wish = readWish(store.own)
    const standing = wish === null || wish === 'unreadable' ? readPointer(store.own)?.releaseId : wish
    if (standing === undefined || standing === releaseId) return false
    const before = await contentOf(store, standing)
    return before === null || before === content
  }

  return {
    wantText: async (releaseId) => {
      const content = await contentOf(store, releaseId)
      if (content !== (await lastOf(lastFile))) await want(releaseId, content)
    },
    wantWhole: async (releaseId) => {
      const content = await contentOf(store, releaseId)
      const isNew = content === null || content !== (await lastOf(lastFile))
      if (isNew || (await isToComplete(releaseId, content))) await want(releaseId, content)
    },
  }
}

/** null when it cannot be read. */
async function contentOf(store: ReleaseStore, releaseId: ReleaseId): Promise<string | null> {
  const dir = folderOf(store, releaseId)
  if (dir === undefined) return null
  return readManifest(dir).then(
    ({ content }) => content,
    () => null,
  )
}

async function lastOf(lastFile: string): Promise<string | null> {
  try {
    return lastSchema.parse(JSON.parse(await readFile(lastFile, 'utf8'))).content
  } catch {
    return null
  }
}
