import { readFile } from 'node:fs/promises'
import { shopSchema, type Product, type Shop } from '../contract/catalogue'
import { AisleError } from '../contract/errors'
import type { Manifest } from '../contract/release'
import { otherTypeNames, rowOf } from '../core/rank'
import { applyEdit, createLiveIndex } from '../core/rank/live'
import { openOverlayReader } from '../kit/overlay'
import { errorFields } from '../kit/process'
import { damagedFiles, readCatalogue, releaseFiles, type CatalogueReader } from '../kit/release'
import { decodeInSteps, type ServingIndex } from '../kit/release/search-index'
import { openReadOnly } from '../kit/sqlite'
import { openMeaning, type MeaningOptions, type OpenedMeaning } from './meaning'
import { followOverlay, type RowOverlay } from './overlay'
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
  const catalogue = readCatalogue(openReadOnly(paths.catalogue))
  const meaning = await openMeaning(paths.vectors, manifest, options)
  try {
    return await assemble({ manifest, shop, made, catalogue, meaning }, options)
  } catch (thrown) {
    catalogue.close()
    await meaning.meaning?.nearness.close()
    throw thrown
  }
}

interface Parts {
  readonly manifest: Manifest
  readonly shop: Shop
  readonly made: ServingIndex
  readonly catalogue: CatalogueReader
  readonly meaning: OpenedMeaning
}

async function assemble(
  { manifest, shop, made, catalogue, meaning: { meaning, degraded } }: Parts,
  { overlayPath, log }: LoadOptions,
): Promise<LoadedRelease> {
  const live = createLiveIndex(made.catalogue, (row) => catalogue.productAt(row), otherTypeNames(shop))
  const overlay =
    overlayPath === null
      ? null
      : followOverlay(
          openOverlayReader(overlayPath, {
            onFailure: (failure) => log().error('the overlay cannot be read', errorFields(failure)),
          }),
          live,
          (sku) => rowOf(made.catalogue, sku),
          (thrown) => log().error('the overlay cannot be followed', errorFields(thrown)),
        )
  await overlay?.drain()
  return {
    releaseId: manifest.releaseId,
    shop,
    index: live.index,
    made,
    meaning,
    degraded,
    refresh: () => overlay?.refresh(),
    productAt: (row) => {
      const product = catalogue.productAt(row)
      return product && productNow(product, row, live.index.columns, overlay)
    },
    match: (words, limit) => catalogue.match(words, limit),
    close: async () => {
      overlay?.close()
      catalogue.close()
      await meaning?.nearness.close()
    },
  }
}

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
