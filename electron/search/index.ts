import { searchOptionsSchema } from '../contract/options'
import type { Response } from '../contract/rpc'
import { searchContract, type SearchContract } from '../contract/search'
import { RANKER_VERSION } from '../core/rank'
import { stringsOf } from '../core/text/string-table'
import { errorFields, readOptions, serve } from '../kit/process'
import { openSharedEncoder } from './encoder'
import { find } from './find'
import { productDetail } from './product'
import type { LoadedRelease } from './release'
import { createReleases } from './releases'
import { suggestions } from './suggest'

/** The search process: an understood question in, ranked and explained products out. Reads only. */
const { releaseDirs, overlayPath, modelsDir, provider } = readOptions(searchOptionsSchema)
const log = () => served.log

const encoder = openSharedEncoder(modelsDir, log)
const releases = createReleases(encoder.then((shared) => ({ encoder: shared, provider, overlayPath, log })))
const started = loadFirst(releaseDirs)

/** Without the live release there is nothing to do; without one that a visit still uses there is. */
async function loadFirst([live, ...others]: readonly string[]): Promise<void> {
  if (live !== undefined) await releases.load(live)
  for (const releaseDir of others) {
    try {
      await releases.load(releaseDir)
    } catch (thrown) {
      log().error('a release is left out', { releaseDir, ...errorFields(thrown) })
    }
  }
}

const describe = ({
  releaseId,
  index,
  degraded,
  made,
}: LoadedRelease): Response<SearchContract, 'describe'> => ({
  releaseId,
  rankerVersion: RANKER_VERSION,
  provider,
  products: index.text.rows,
  degraded: [...degraded],
  vocabulary: { ...made.names, words: stringsOf(made.words) },
})

const served = serve(
  searchContract,
  {
    describe: async ({ releaseId }) => {
      await started
      return releases.using(releaseId, describe)
    },
    load: async ({ releaseDir }) => {
      await started
      return describe(await releases.load(releaseDir))
    },
    unload: async ({ releaseId }) => {
      // One that is still to be loaded would be held for ever.
      await started
      await releases.unload(releaseId)
      return {}
    },
    find: async (request) => {
      await started
      return releases.using(request.releaseId, (release) => find(release, request, log))
    },
    suggest: async (request) => {
      await started
      return releases.using(request.releaseId, (release) => suggestions(release, request))
    },
    product: async (request) => {
      await started
      return releases.using(request.releaseId, (release) => productDetail(release, request))
    },
  },
  {
    readyWhen: started,
    onStop: async () => {
      await releases.close()
      await (await encoder)?.close()
    },
  },
)
