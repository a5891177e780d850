import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ReleaseId } from '../../electron/contract/ids'
import { RELEASE_SCHEMA, type Manifest, type ReleasePointer } from '../../electron/contract/release'
import { releaseIdFrom } from '../../electron/kit/release/manifest'
import { READS } from '../../electron/kit/release/readable'
import { releaseStore, type ReleaseStore } from '../../electron/main/release'
import { smallFloorPlan, smallShop } from './small-shop'

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex')

/**
 * Writes a release that is whole by its hashes and that main can read, but that nobody can search: for tests of what
 * main does with releases. The same name gives the same release.
 */
export function writeTinyRelease(
  releasesDir: string,
  name: string,
  { content = name, padding = 0, reads = READS } = {},
): ReleaseId {
  const files: Readonly<Record<string, string>> = {
    'shop.json': JSON.stringify({ ...smallShop, name }),
    'floor-plan.json': JSON.stringify(smallFloorPlan),
    'catalogue.db': `products of ${name}${' '.repeat(padding)}`,
    'pictures/thing.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>`,
  }
  const stages = { assets: { key: sha256(name), files: Object.keys(files) } }
  const releaseId = releaseIdFrom(stages)
  const manifest: Manifest = {
    schema: RELEASE_SCHEMA,
    releaseId,
    content: sha256(content),
    reads,
    encoder: { name: 'none', sha256: sha256('none') },
    counts: { products: 1, offers: 0, pictures: 1, knowledge: 0, vectorsMissing: 0 },
    stages,
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(text)])),
  }
  const dir = join(releasesDir, releaseId)
  for (const [path, text] of Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return releaseId
}

/** A kiosk's own folder of releases and a shipped one, both empty. */
export function emptyStore(): ReleaseStore {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-store-'))
  const store = releaseStore(join(folder, 'data'), join(folder, 'shipped'))
  mkdirSync(store.own, { recursive: true })
  mkdirSync(store.shipped)
  return store
}

export function pointTo(
  releasesDir: string,
  releaseId: ReleaseId,
  history: readonly ReleaseId[] = [],
  undone: readonly ReleaseId[] = [],
): void {
  const pointer: ReleasePointer = { releaseId, history: [...history], undone: [...undone] }
  writeFileSync(join(releasesDir, 'current.json'), JSON.stringify(pointer))
}
