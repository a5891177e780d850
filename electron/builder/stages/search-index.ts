import { writeFile } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Product } from '../../contract/catalogue'
import { readIfWhole, releaseFiles } from '../../kit/release'
import {
  decodeEarlierIndex,
  encodeSearchIndex,
  makeInSteps,
  rulesOfSearchIndex,
  type EarlierIndex,
  type SearchIndex,
} from '../../kit/release/search-index'
import { keyOf } from '../hash'
import { indexRules } from '../index-rules'
import { ROW_RULES } from '../rules'
import { telling } from '../telling'
import type { Stage, StageJob } from './stage'

/** `search-index.bin`: what search needs besides the tables. */
export const searchIndex: Stage = {
  name: 'index',
  follows: 'content',
  key: ({ folder: { hashes } }) =>
    keyOf(indexRules(), ROW_RULES, hashes.shop, hashes.offers, hashes.products),
  run: async (job) => {
    const index = await make(job, await telling(() => job.onProgress(0, 0), earlierIndex(job)))
    await writeFile(releaseFiles(job.dir).searchIndex, encodeSearchIndex(index, indexRules()))
    return ['search-index.bin']
  },
}

async function make(job: StageJob, previous: EarlierIndex | undefined): Promise<SearchIndex> {
  const { folder, plan, signal, onProgress } = job
  const steps = makeInSteps({
    products: inRowOrder(job),
    offers: folder.offers,
    shop: folder.shop,
    ...(previous && { previous, sameAs: (row: number) => plan.same[row] }),
  })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    onProgress(step.value, plan.order.length)
    await nextTurn(undefined, { signal })
  }
}

function* inRowOrder({ folder, plan }: StageJob): Generator<Product> {
  for (const place of plan.order) {
    const product = folder.products[place]
    if (product) yield product
  }
}

/** Only hurries: where it cannot be read, or other rules made it, all rows are taken apart. */
async function earlierIndex({ base, plan }: StageJob): Promise<EarlierIndex | undefined> {
  if (!base || plan.same.every((row) => row === undefined)) return undefined
  try {
    const bytes = await readIfWhole(base.dir, base.manifest, 'search-index.bin')
    return bytes && rulesOfSearchIndex(bytes) === indexRules() ? decodeEarlierIndex(bytes) : undefined
  } catch {
    return undefined
  }
}
