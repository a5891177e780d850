import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ledgerContract } from '../../contract/ledger'
import type { LedgerOptions, ProbeReport, SearchOptions, SpeechOptions } from '../../contract/options'
import type { Contract } from '../../contract/rpc'
import { searchContract } from '../../contract/search'
import { speechContract } from '../../contract/speech'
import { silentLog } from '../../kit/process'
import { lookForLive, type WholeRelease } from '../../main/release'
import { forkTransport, probeProvider, superviseProcess, type Supervised } from '../../main/supervisor'
import { ok, warn, type Check } from './finding'
import type { Places } from './places'

const DEADLINE_MS = 30_000

/** Starts each helper process as the kiosk would, asks it who it is, and lets it go. */
export function helperChecks({ paths, store }: Places): readonly Check[] {
  const transport = forkTransport(paths.node)

  async function asking<C extends Contract, T>(
    name: 'speech' | 'search' | 'ledger',
    contract: C,
    options: unknown,
    ask: (helper: Supervised<C>) => Promise<T>,
  ): Promise<T> {
    const entryPath = paths.entry(name)
    const helper = superviseProcess({
      name,
      contract,
      transport,
      entryPath,
      options: () => options,
      log: silentLog,
      deadlineMs: DEADLINE_MS,
    })
    try {
      return await ask(helper)
    } finally {
      await helper.stop()
    }
  }

  async function liveRelease(): Promise<WholeRelease> {
    const release = await lookForLive(store)
    if (!release) throw new Error('there is no whole release: run npm run setup')
    return release
  }

  return [
    {
      name: 'speech',
      look: async () => {
        const options: SpeechOptions = {
          modelDir: paths.voskModel,
          libraryPath: paths.voskLibrary,
          language: 'en',
          releaseDirs: [(await liveRelease()).dir],
        }
        return asking('speech', speechContract, options, async (speech) => {
          const { model, sampleRateHz } = await speech.call('describe', {})
          return ok(`libvosk loads; ${model}, ${sampleRateHz} Hz`)
        })
      },
    },
    {
      name: 'search',
      look: async () => {
        const probed = await withScratchDir((dir) =>
          probeProvider({
            transport,
            entryPath: paths.entry('probe'),
            options: {},
            verdictPath: join(dir, 'provider.json'),
            key: 'doctor',
            log: silentLog,
          }),
        )
        const { dir, releaseId } = await liveRelease()
        const options: SearchOptions = {
          releaseDirs: [dir],
          overlayPath: null,
          modelsDir: paths.models,
          provider: probed.provider,
        }
        return asking('search', searchContract, options, async (search) => {
          const { products, degraded } = await search.call('describe', { releaseId })
          const found = `${products} products, ranked on ${nameOf(probed)}`
          if (degraded.length === 0) return ok(found)
          return warn(
            `${found}, without ${degraded.join(', ')}`,
            'Run npm run setup: models or release may be missing.',
          )
        })
      },
    },
    {
      name: 'ledger',
      look: () =>
        withScratchDir((dataDir) =>
          asking(
            'ledger',
            ledgerContract,
            { dataDir, feed: null } satisfies LedgerOptions,
            async (ledger) => {
              const { schemaVersion } = await ledger.call('describe', {})
              return ok(`journal opens, schema ${schemaVersion}`)
            },
          ),
        ),
    },
  ]
}

const nameOf = ({ provider, device }: ProbeReport): string =>
  provider === 'cpu' ? `the CPU (${device})` : device

/** The journal of the shop is not touched: another process may hold it. */
async function withScratchDir<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'aisle-doctor-'))
  try {
    return await use(dir)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
