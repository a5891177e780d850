import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Manifest } from '../../../electron/contract/release'
import { silentLog } from '../../../electron/kit/process'
import { createCatalogue, sha256OfFile } from '../../../electron/kit/release'
import { encodeSearchIndex, makeSearchIndex } from '../../../electron/kit/release/search-index'
import { openForBuild } from '../../../electron/kit/sqlite'
import { loadRelease } from '../../../electron/search/load-release'
import { smallOffers, smallProducts, smallShop } from '../../helpers/small-shop'

/** Databases that are open, and overlays that are followed; whether following works. */
const seen = vi.hoisted(() => ({ databases: 0, overlays: 0, fails: false }))

vi.mock(import('../../../electron/kit/sqlite'), async (original) => {
  const real = await original()
  return {
    ...real,
    openReadOnly: (...how: Parameters<typeof real.openReadOnly>) => {
      const database = real.openReadOnly(...how)
      seen.databases++
      const close = () => {
        seen.databases--
        database.close()
      }
      return { ...database, close }
    },
  }
})
vi.mock(import('../../../electron/search/open-overlay'), async (original) => {
  const real = await original()
  return {
    openOverlay: (...how: Parameters<typeof real.openOverlay>) => {
      const overlay = real.openOverlay(...how)
      seen.overlays++
      const close = () => {
        seen.overlays--
        overlay.close()
      }
      return { ...overlay, close }
    },
    drainReadable: async (overlay) => {
      if (seen.fails) throw new Error('an edit that nobody thought of')
      await real.drainReadable(overlay)
    },
  }
})

let releaseDir: string
beforeEach(async () => {
  Object.assign(seen, { databases: 0, overlays: 0, fails: false })
  releaseDir = await mkdtemp(join(tmpdir(), 'aisle-release-'))
  const index = makeSearchIndex({ products: smallProducts, offers: smallOffers, shop: smallShop })
  await writeFile(join(releaseDir, 'search-index.bin'), encodeSearchIndex(index))
  await writeFile(join(releaseDir, 'shop.json'), JSON.stringify(smallShop))
  await writeFile(join(releaseDir, 'vectors.bin'), '')
})
afterEach(() => rm(releaseDir, { recursive: true }))

/** A release as search reads it; with `hasTables` false its catalogue is a database of something else. */
async function load({ hasTables }: { readonly hasTables: boolean }) {
  const database = openForBuild(join(releaseDir, 'catalogue.db'))
  if (hasTables) createCatalogue(database)
  else database.command('CREATE TABLE something (id INTEGER)').run()
  database.close()
  const names = ['catalogue.db', 'shop.json', 'vectors.bin', 'search-index.bin']
  const files = await Promise.all(
    names.map(async (name) => [name, await sha256OfFile(join(releaseDir, name))] as const),
  )
  const manifest: Partial<Manifest> = {
    files: Object.fromEntries(files),
    counts: { products: smallProducts.length, offers: 0, pictures: 0, knowledge: 0, vectorsMissing: 0 },
  }
  return loadRelease(releaseDir, manifest as Manifest, {
    overlayPath: join(releaseDir, 'shop.db'),
    encoder: null,
    provider: 'cpu',
    log: () => silentLog,
  })
}

it('a release that is loaded stays open until it is closed', async () => {
  const release = await load({ hasTables: true })
  expect(seen).toMatchObject({ databases: 1, overlays: 1 })
  await release.close()
  expect(seen).toMatchObject({ databases: 0, overlays: 0 })
})

it('nothing stays open of one whose catalogue cannot be asked', async () => {
  await expect(load({ hasTables: false })).rejects.toThrow()
  expect(seen).toMatchObject({ databases: 0, overlays: 0 })
})

it('nothing stays open of one whose overlay cannot be followed', async () => {
  seen.fails = true
  await expect(load({ hasTables: true })).rejects.toThrow('nobody thought of')
  expect(seen).toMatchObject({ databases: 0, overlays: 0 })
})
