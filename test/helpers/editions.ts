import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildRelease } from '../../electron/builder/build'
import type { Product } from '../../electron/contract/catalogue'
import type { ReleaseId, Sku } from '../../electron/contract/ids'
import { MODELS_DIR } from './small-release'
import { smallProducts, smallShop, writeSmallShop } from './small-shop'

/** A release of the small shop in one of its editions: every product bears the edition in its name and its price. */
export interface Edition {
  readonly releaseId: ReleaseId
  readonly dir: string
  /** What a card of this edition must say, by article number. */
  readonly cards: ReadonlyMap<Sku, { readonly name: string; readonly priceCents: number }>
}

export async function buildEditions(releasesDir: string, count: number): Promise<readonly Edition[]> {
  const editions: Edition[] = []
  for (let edition = 1; edition <= count; edition++) {
    const products = smallProducts.map((product): Product => ({
      ...product,
      name: `${product.name} (edition ${edition})`,
      priceCents: product.priceCents + edition,
    }))
    const shopDir = await writeSmallShop({
      'shop.json': { ...smallShop, name: `Edition ${edition}` },
      'products.json': products,
      'offers.json': [],
    })
    const { releaseId } = await buildRelease({
      shopDir,
      releasesDir,
      modelsDir: MODELS_DIR,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    })
    await rm(shopDir, { recursive: true })
    const cards = new Map(products.map(({ sku, name, priceCents }) => [sku, { name, priceCents }]))
    editions.push({ releaseId, dir: join(releasesDir, releaseId), cards })
  }
  return editions
}
