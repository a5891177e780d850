import { join } from 'node:path'

/** Where the parts of a release lie inside its folder. */
export const releaseFiles = (releaseDir: string) => ({
  manifest: join(releaseDir, 'manifest.json'),
  catalogue: join(releaseDir, 'catalogue.db'),
  /** What search needs besides, made by `makeSearchIndex`. */
  searchIndex: join(releaseDir, 'search-index.bin'),
  /** Float32, little-endian, one row a product in rowid order; zeros where a vector is still missing. */
  vectors: join(releaseDir, 'vectors.bin'),
  /** Hashes of each row, so that the next build knows what it can take over. */
  rows: join(releaseDir, 'rows.tsv'),
  shop: join(releaseDir, 'shop.json'),
  floorPlan: join(releaseDir, 'floor-plan.json'),
  /** Not there when the shop has none. */
  knowledge: join(releaseDir, 'knowledge.json'),
  pictures: join(releaseDir, 'pictures'),
})

/** The pointer to the live release, beside the release folders. */
export const currentFile = (releasesDir: string) => join(releasesDir, 'current.json')

/** Which release somebody asks the kiosk to put live. */
export const wantedFile = (releasesDir: string) => join(releasesDir, 'wanted.json')

/** Why the last wish was not followed. */
export const refusedFile = (releasesDir: string) => join(releasesDir, 'refused.json')

/** Vectors that unfinished builds have computed. */
export const cacheFolder = (releasesDir: string) => join(releasesDir, 'cache')

/** A release that a process is still writing; its name tells which process. */
export const unfinishedFolder = (releasesDir: string, releaseId: string, pid: number) =>
  join(releasesDir, `${releaseId}.${pid}.tmp`)

/** A damaged release that makes room for a new one, for as long as removing it takes. */
export const damagedFolder = (releaseDir: string, pid: number) => `${releaseDir}.${pid}-damaged.tmp`

/** The process that writes, or removes, a folder of this name; undefined for any other name. */
export function pidOfUnfinished(name: string): number | undefined {
  const pid = /^[0-9a-f]{16}\.(\d+)(?:-damaged)?\.tmp$/.exec(name)?.[1]
  return pid === undefined ? undefined : Number(pid)
}
