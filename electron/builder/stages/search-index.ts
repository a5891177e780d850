import { readFile, writeFile } from 'node:fs/promises'
import type { Product } from '../../contract/catalogue'
import { damagedFiles, releaseFiles } from '../../kit/release'
import {
  decodeSearchIndex,
  encodeSearchIndex,
  makeSearchIndex,
  SEARCH_INDEX_SCHEMA,
  type SearchIndex,
} from '../../kit/release/search-index'
import { keyOf } from '../hash'
import { CATALOGUE_RULES } from '../rules'
import type { Stage, StageJob } from './stage'

/** `search-index.bin`: what search needs besides the tables. */
export const searchIndex: Stage = {
  name: 'index',
  follows: 'content',
  key: ({ folder: { hashes } }) =>
    keyOf(`${SEARCH_INDEX_SCHEMA} ${CATALOGUE_RULES}`, hashes.shop, hashes.offers, hashes.products),
  run: async (job) => {
    const { folder, plan, dir } = job
    const previous = await earlierIndex(job)
    const index = makeSearchIndex({
      products: inRowOrder(job),
      offers: folder.offers,
      shop: folder.shop,
      ...(previous && { previous, sameAs: (row: number) => plan.same[row] }),
    })
    await writeFile(releaseFiles(dir).searchIndex, encodeSearchIndex(index))
    return ['search-index.bin']
  },
}

function* inRowOrder({ folder, plan, signal, onProgress }: StageJob): Generator<Product> {
  for (const [row, place] of plan.order.entries()) {
    const product = folder.products[place]
    if (product) yield product
    if (row % 1000 === 0) {
      signal.throwIfAborted()
      onProgress(row, plan.order.length)
    }
  }
}

/** Only hurries: where it cannot be read, all rows are taken apart. */
async function earlierIndex({ base, plan }: StageJob): Promise<SearchIndex | undefined> {
  if (!base || plan.same.every((row) => row === undefined)) return undefined
  try {
    if ((await damagedFiles(base.dir, base.manifest, ['search-index.bin'])).length > 0) return undefined
    return decodeSearchIndex(await readFile(releaseFiles(base.dir).searchIndex))
  } catch {
    return undefined
  }
}
