import { join } from 'node:path'
import type { Provider, SearchContract } from '../contract/search'
import { errorFields, type Log } from '../kit/process'
import type { Paths } from './config'
import { gpuKey } from './shell'
import { probeProvider, rememberedVerdict, type Supervised } from './supervisor'
import { transportFor } from './supervisor/helpers'

/** Which processor search ranks on. */
export interface SearchProvider {
  readonly current: Provider
  /** Watches the process that uses it. */
  follow(search: Supervised<SearchContract>): void
  stop(): void
}

export interface SearchProviderParts {
  readonly dataDir: string
  readonly paths: Paths
  /** Nobody stands before the kiosk. */
  readonly isIdle: () => boolean
  readonly log: Log
}

/** A probe takes the processor from whoever is served: it waits for a quiet moment after the start. */
const LOOK_EVERY_MS = 30_000

/** Starts with what an earlier probe found, else on the CPU; probes later, for the next start. */
export function searchProvider({ dataDir, paths, isIdle, log }: SearchProviderParts): SearchProvider {
  const verdictPath = join(dataDir, 'provider.json')
  let current = rememberedVerdict(verdictPath)?.report.provider ?? 'cpu'

  const probe = async (): Promise<void> => {
    const report = await probeProvider({
      transport: transportFor(true, paths.node),
      entryPath: paths.entry('probe'),
      options: {},
      verdictPath,
      key: await gpuKey(),
      log,
    })
    log.info('probed', { ...report })
  }
  const timer = setInterval(() => {
    if (!isIdle()) return
    clearInterval(timer)
    probe().catch((thrown: unknown) => log.warn('the probe failed', errorFields(thrown)))
  }, LOOK_EVERY_MS)

  return {
    get current() {
      return current
    },
    follow: (search) => {
      search.onState((state) => {
        if (state !== 'down' || current === 'cpu') return
        log.warn('search ended while it used the GPU: on with the CPU', { provider: current })
        current = 'cpu'
      })
    },
    stop: () => clearInterval(timer),
  }
}
