import { join } from 'node:path'

/** Where the parts of a release lie inside its folder. */
export const releaseFiles = (releaseDir: string) => ({
  manifest: join(releaseDir, 'manifest.json'),
  catalogue: join(releaseDir, 'catalogue.db'),
  /** Float32, little-endian, one row a product in rowid order. */
  vectors: join(releaseDir, 'vectors.bin'),
  shop: join(releaseDir, 'shop.json'),
  floorPlan: join(releaseDir, 'floor-plan.json'),
  pictures: join(releaseDir, 'pictures'),
})

/** The pointer to the live release, beside the release folders. */
export const currentFile = (releasesDir: string) => join(releasesDir, 'current.json')
