import { readFile } from 'node:fs/promises'
import { shopSchema, type Product, type Shop } from '../contract/catalogue'
import { AisleError } from '../contract/errors'
import type { Manifest } from '../contract/release'
import { otherTypeNames, rowOf } from '../core/rank'
import { applyEdit, createLiveIndex, type LiveIndex } from '../core/rank/live'
import { createLiveSuggestions } from '../core/suggest'
import { damagedFiles, readCatalogue, releaseFiles } from '../kit/release'
import { decodeInSteps, type ServingIndex } from '../kit/release/search-index'
import { openReadOnly } from '../kit/sqlite'
import { createClosers, type Closers } from './closers'
import { openMeaning, type MeaningOptions } from './meaning'
import { drainReadable, openOverlay } from './open-overlay'
import type { RowOverlay } from './overlay'
import type { LoadedRelease } from './release'
import { inSlices } from './slices'

export interface LoadOptions extends MeaningOptions {
  readonly overlayPath: string | null
}

/** What search itself reads of a release; the window's pictures are main's concern. */
const FILES_READ = ['catalogue.db', 'shop.json', 'vectors.bin', 'search-index.bin']

/**
 * Loads a release in small steps, so that questions to others go on.
 * @throws AisleError `corrupt` when it is not whole; nothing of it stays open then.
 */
export async function loadRelease(
  releaseDir: string,
  manifest: Manifest,
  options: LoadOptions,
): Promise<LoadedRelease> {
  const damaged = await damagedFiles(releaseDir, manifest, FILES_READ)
  if (damaged.length > 0) {
    const message = `${releaseDir}: ${damaged.join(', ')} missing or changed since it was built; build it again.`
    throw new AisleError('corrupt', 'release-damaged', message)
  }
  const paths = releaseFiles(releaseDir)
  const shop = shopSchema.parse(JSON.parse(await readFile(paths.shop, 'utf8')))
  const made = await inSlices(decodeInSteps(await readFile(paths.searchIndex)))
  if (made.catalogue.text.rows !== manifest.counts.products) {
    const message = `${releaseDir}: search-index.bin is of another catalogue; build it again.`
    throw new AisleError('corrupt', 'release-damaged', message)
  }
  const closers = createClosers()
  try {
    return await open(releaseDir, { manifest, shop, made }, options, closers)
  } catch (thrown) {
    await closers.closeAll()
    throw thrown
  }
}

interface Parts {
  readonly manifest: Manifest
  readonly shop: Shop
  readonly made: ServingIndex
}

async function open(
  releaseDir: string,
  { manifest, shop, made }: Parts,
  options: LoadOptions,
  closers: Closers,
): Promise<LoadedRelease> {
  const paths = releaseFiles(releaseDir)
  const database = openReadOnly(paths.catalogue)
  closers.add(() => database.close())
  const catalogue = readCatalogue(database)
  const { meaning, degraded } = await openMeaning(paths.vectors, manifest, options)
  closers.add(() => meaning?.nearness.close())
  const live = createLiveIndex(made.catalogue, (row) => catalogue.productAt(row), otherTypeNames(shop))
  const overlay = overlayOf(options, made, live)
  if (overlay) {
    closers.add(() => {
      overlay.close()
    })
    await drainReadable(overlay)
  }
  const madeAt = (row: number) => catalogue.productAt(row)
  const productAt = (row: number) => {
    const product = madeAt(row)
    return product && productNow(product, row, live.index.columns, overlay)
  }
  return {
    releaseId: manifest.releaseId,
    shop,
    index: live.index,
    made,
    suggestions: createLiveSuggestions(made.suggestions, shop, live.index, { madeAt, productAt }),
    meaning,
    get degraded() {
      return overlay?.isReadable() === false ? [...degraded, 'overlay-missing' as const] : degraded
    },
    refresh: () => overlay?.refresh(),
    productAt,
    match: (words, limit) => catalogue.match(words, limit),
    close: () => closers.closeAll(),
  }
}

const overlayOf = ({ overlayPath, log }: LoadOptions, made: ServingIndex, live: LiveIndex) =>
  overlayPath === null ? null : openOverlay(overlayPath, live, (sku) => rowOf(made.catalogue, sku), log)

function productNow(
  product: Product,
  row: number,
  { priceCents, stock }: LoadedRelease['index']['columns'],
  overlay: RowOverlay | null,
): Product {
  const edit = overlay?.editOf(row)
  return {
    ...(edit ? applyEdit(product, edit) : product),
    priceCents: priceCents[row] ?? product.priceCents,
    stock: stock[row] ?? product.stock,
    stockCheckedAt: overlay?.countedAt(row) ?? product.stockCheckedAt,
  }
}
