import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { releaseIdSchema, type ReleaseId } from '../../../electron/contract/ids'
import { toParentSchema, type ToParent } from '../../../electron/contract/messages'
import type { SearchOptions } from '../../../electron/contract/options'
import type { Response } from '../../../electron/contract/rpc'
import { searchContract, type SearchContract } from '../../../electron/contract/search'
import { understand } from '../../../electron/core/understand'
import { silentLog } from '../../../electron/kit/process'
import { forkTransport, superviseProcess, type Supervised } from '../../../electron/main/supervisor'
import { bundle } from '../../helpers/bundle'
import { MODELS_DIR, NATIVE_PACKAGES } from '../../helpers/small-release'

export type Search = Supervised<SearchContract>
export type Answer = Response<SearchContract, 'find'>

export const today = '2026-11-24'

type ChangedOptions = Partial<SearchOptions> & Pick<SearchOptions, 'releaseDirs'>

/** Search as a process, as often as a test wants it. */
export interface SearchBench {
  /** Starts search and waits until it can be asked, or has failed. */
  start(options: ChangedOptions): Promise<Search>
  /** Starts search and asks one call after the other, not waiting until it is ready; its replies. */
  askAtOnce(
    options: ChangedOptions,
    calls: readonly (readonly [string, unknown])[],
  ): Promise<readonly ToParent[]>
  stopAll(): Promise<void>
  remove(): Promise<void>
}

export async function openSearchBench(): Promise<SearchBench> {
  const bundleDir = await bundle({ search: 'electron/search/index.ts' }, NATIVE_PACKAGES)
  const running: Search[] = []
  const entryPath = join(bundleDir, 'search.mjs')
  const optionsOf = (changed: ChangedOptions) => ({
    overlayPath: null,
    modelsDir: MODELS_DIR,
    provider: 'cpu',
    ...changed,
  })
  return {
    start: async (changed) => {
      const options = optionsOf(changed)
      const search = superviseProcess({
        name: 'search',
        contract: searchContract,
        transport: forkTransport(),
        entryPath,
        options: () => options,
        log: silentLog,
        deadlineMs: 20_000,
      })
      running.push(search)
      await new Promise<void>((resolve) => {
        search.onState((state) => {
          if (state !== 'starting') resolve()
        })
      })
      return search
    },
    askAtOnce: (changed, calls) =>
      new Promise((resolve, reject) => {
        const replies: ToParent[] = []
        const spec = { name: 'search', entryPath, options: optionsOf(changed), log: silentLog }
        const sendNext = () => {
          const [name, request] = calls[replies.length] ?? []
          if (name === undefined) link.send({ type: 'stop' })
          else link.send({ type: 'call', id: replies.length, name, request })
        }
        const link = forkTransport().start(spec, {
          onMessage: (data) => {
            const message = toParentSchema.parse(data)
            if (message.type !== 'result' && message.type !== 'failure') return
            replies.push(message)
            sendNext()
          },
          onExit: (reason) => {
            if (replies.length === calls.length) resolve(replies)
            else reject(new Error(`search ended: ${reason}`))
          },
        })
        sendNext()
      }),
    stopAll: async () => {
      await Promise.all(running.splice(0).map((search) => search.stop()))
    },
    remove: () => rm(bundleDir, { recursive: true }),
  }
}

export const idOf = (releaseDir: string): ReleaseId => releaseIdSchema.parse(basename(releaseDir))

/** Asks a release as a shopper would who types. */
export async function ask(search: Search, releaseId: ReleaseId, said: string, limit = 10): Promise<Answer> {
  const { vocabulary } = await search.call('describe', { releaseId })
  const understanding = understand({ hypotheses: [said], via: 'text', vocabulary, currency: 'EUR' })
  return search.call('find', { releaseId, understanding, today, limit })
}

export const namesOf = ({ items }: Answer): readonly string[] => items.map(({ card }) => card.name)
