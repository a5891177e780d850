import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseIdSchema } from '../../contract/ids'
import type { Manifest } from '../../contract/release'
import { parseRows, readIfWhole, readManifest, releaseFiles, type KnownRow } from '../../kit/release'
import { ROW_RULES } from '../rules'

/** An earlier release whose parts can be taken over. Only its table of rows is known to be whole. */
export interface Base {
  readonly dir: string
  readonly manifest: Manifest
  readonly rows: readonly KnownRow[]
  /** Rules by which its tables were made. */
  readonly tables: string
}

/** Older ones have little in common with a new release. */
const MOST_BASES = 4

/** A release that shares this much of its rows is good enough: the others are not looked at. */
const ENOUGH = 0.9

/**
 * Earlier releases of these stores that may serve a list of products with these contents; the one with most of them
 * first, of equals the newer one.
 */
export async function findBases(
  storeDirs: readonly string[],
  contents: readonly string[],
): Promise<readonly Base[]> {
  const wanted = new Set(contents)
  const found: { base: Base; shared: number }[] = []
  for (const dir of await releasesIn(storeDirs)) {
    const base = await openBase(dir)
    if (!base) continue
    const shared = base.rows.filter(({ content }) => wanted.has(content)).length
    found.push({ base, shared })
    if (shared >= contents.length * ENOUGH || found.length === MOST_BASES) break
  }
  return found.sort((one, other) => other.shared - one.shared).map(({ base }) => base)
}

/** Release folders, newest first; those of the first store before the rest. */
async function releasesIn(storeDirs: readonly string[]): Promise<readonly string[]> {
  const perStore = await Promise.all(
    storeDirs.map(async (storeDir) => {
      const names = await readdir(storeDir).catch(() => [])
      const releases = names.filter((name) => releaseIdSchema.safeParse(name).success)
      const dated = await Promise.all(
        releases.map(async (name) => {
          const dir = join(storeDir, name)
          const found = await stat(releaseFiles(dir).manifest).catch(() => undefined)
          return { dir, madeMs: found?.mtimeMs ?? 0 }
        }),
      )
      return dated.sort((one, other) => other.madeMs - one.madeMs).map(({ dir }) => dir)
    }),
  )
  return perStore.flat()
}

/** undefined for one that is damaged, or was made by other rules. */
export async function openBase(dir: string): Promise<Base | undefined> {
  try {
    const manifest = await readManifest(dir)
    const text = await readIfWhole(dir, manifest, 'rows.tsv')
    if (!text) return undefined
    const { rules, tables, rows } = parseRows(text.toString('utf8'))
    return rules === ROW_RULES ? { dir, manifest, rows, tables } : undefined
  } catch {
    return undefined
  }
}
