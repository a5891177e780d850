import { join } from 'node:path'
import type { SearchContract } from '../contract/search'
import type { Provider } from '../contract/search'
import type { Log } from '../kit/process'
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

/** The probe takes the processor from the shopper who stands there first; the start comes before it. */
const PROBE_AFTER_MS = 30_000

/** Starts with what an earlier probe found, else on the CPU; probes later, for the next start. */
export function searchProvider(parts: { dataDir: string; paths: Paths; log: Log }): SearchProvider {
  const { dataDir, paths, log } = parts
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
  const timer = setTimeout(() => void probe(), PROBE_AFTER_MS)

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
    stop: () => clearTimeout(timer),
  }
}
