import { constants, setPriority } from 'node:os'
import { builderContract, type BuilderContract } from '../contract/builder'
import { AisleError } from '../contract/errors'
import { builderOptionsSchema } from '../contract/options'
import type { Handlers } from '../contract/rpc'
import { readOptions, serve } from '../kit/process'
import { buildRelease } from './build'
import { shortened } from './explain'
import { paced } from './paced'

/** The builder as a process of main's: one build beside the running kiosk, then main stops it. */
const options = readOptions(builderOptionsSchema)
// Shoppers come first. Set before any thread is started, since threads inherit it.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const abort = new AbortController()
const cancel = () => abort.abort(new AisleError('cancelled', 'build-cancelled', 'The build was cancelled.'))
let building: Promise<unknown> | undefined

const handlers: Handlers<BuilderContract> = {
  build: async ({ shopDir }) => {
    if (building) throw new AisleError('input', 'build-begun', 'This process builds already.')
    const build = buildRelease({
      ...options,
      shopDir,
      signal: abort.signal,
      onProgress: paced((progress) => emit('progressed', progress)),
      onTextFirst: (built) => emit('built', built),
      onStep: (step) => log.debug('build', { step }),
    })
    building = build.catch(() => undefined)
    return build.catch((thrown: unknown) => {
      throw shortened(thrown)
    })
  },
  cancel: async () => {
    cancel()
    await building
    return {}
  },
}
const { emit, log } = serve(builderContract, handlers, {
  onStop: async () => {
    cancel()
    await building
  },
})
