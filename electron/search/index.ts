import { searchOptionsSchema } from '../contract/options'
import { searchContract } from '../contract/search'
import { RANKER_VERSION } from '../core/rank'
import { vocabularyOf } from '../core/understand'
import { readOptions, serve } from '../kit/process'
import { find } from './find'
import { productDetail } from './product'
import { loadRelease } from './release'
import { createSuggest } from './suggest'

/** The search process: an understood question in, ranked and explained products out. Reads only. */
const options = readOptions(searchOptionsSchema)
const log = () => served.log

const loading = loadRelease(options, log)
const tools = loading.then((release) => ({
  suggest: createSuggest(release.catalogue.eachProduct(), release.shop),
  vocabulary: vocabularyOf(release.catalogue.eachProduct(), release.shop),
}))

const served = serve(
  searchContract,
  {
    describe: async () => {
      const release = await loading
      return {
        releaseId: release.releaseId,
        rankerVersion: RANKER_VERSION,
        provider: options.provider,
        products: release.index.text.rows,
        degraded: release.meaning ? [] : (['no-embedding'] as const).slice(),
        vocabulary: (await tools).vocabulary,
      }
    },
    find: async (request) => find(await loading, request, log),
    suggest: async ({ prefix, limit }) => (await tools).suggest(prefix, limit),
    product: async (request) => productDetail(await loading, request),
  },
  { readyWhen: tools, onStop: async () => (await loading).close() },
)
