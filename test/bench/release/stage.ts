import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BuiltRelease } from '../../../electron/contract/builder'
import type { ReleaseId } from '../../../electron/contract/ids'
import { ledgerContract } from '../../../electron/contract/ledger'
import type { Contract, Response } from '../../../electron/contract/rpc'
import { searchContract, type SearchContract } from '../../../electron/contract/search'
import { speechContract } from '../../../electron/contract/speech'
import type { Log } from '../../../electron/kit/process'
import { resolvePaths } from '../../../electron/main/config'
import {
  buildInProcess,
  chooseAtStart,
  createReleases,
  releaseStore,
  type Releases,
} from '../../../electron/main/release'
import { forkTransport, superviseProcess, type Supervised } from '../../../electron/main/supervisor'

/** The processes behind a kiosk's window, on a data folder of their own, with a small shop live. */
export interface Stage {
  readonly dataDir: string
  readonly feedPath: string
  readonly releases: Releases
  readonly search: Supervised<SearchContract>
  readonly ledger: Supervised<typeof ledgerContract>
  build(shopDir: string, onBuilt: (built: BuiltRelease) => void): Promise<BuiltRelease>
  find(text: string): Promise<Response<SearchContract, 'find'>>
  stop(): Promise<void>
}

const FIRST_SHOP = 'resources/garden-shop'
const LOAD_LIMIT_MS = 120_000
const FIND_LIMIT_MS = 20_000

const log: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message, fields) => console.error('warn', message, JSON.stringify(fields ?? {})),
  error: (message, fields) => console.error('error', message, JSON.stringify(fields ?? {})),
}

export async function setStage(): Promise<Stage> {
  const paths = resolvePaths({ mainDir: resolve('out/main') })
  const dataDir = mkdtempSync(join(tmpdir(), 'aisle-bench-release-'))
  const store = releaseStore(dataDir, join(dataDir, 'none'))
  mkdirSync(store.own, { recursive: true })
  const feedPath = join(dataDir, 'till.csv')
  writeFileSync(feedPath, 'sku,price,stock\n')

  const build = (shopDir: string, onBuilt: (built: BuiltRelease) => void): Promise<BuiltRelease> =>
    buildInProcess(
      {
        transport: forkTransport(),
        entryPath: join(resolve('out/main'), 'builder.js'),
        options: { releasesDir: store.own, modelsDir: paths.models },
        log,
      },
      { shopDir, signal: new AbortController().signal, onProgress: () => undefined, onBuilt },
    )

  const first = await build(FIRST_SHOP, () => undefined)
  writeFileSync(join(store.own, 'current.json'), JSON.stringify({ releaseId: first.releaseId, history: [] }))
  const chosen = await chooseAtStart(store, log)
  if (!chosen) throw new Error('the first shop could not be put live')

  let releases: Releases | undefined
  const dirs = (): string[] => releases?.dirs() ?? [chosen.release.dir]
  const start = <C extends Contract>(
    name: 'search' | 'speech' | 'ledger',
    contract: C,
    options: () => unknown,
  ) =>
    superviseProcess({
      name,
      contract,
      transport: forkTransport(),
      entryPath: paths.entry(name),
      options,
      log,
      deadlineMs: LOAD_LIMIT_MS,
    })
  const ledger = start('ledger', ledgerContract, () => ({
    dataDir,
    feed: { from: feedPath, everySeconds: 1 },
  }))
  const search = start('search', searchContract, () => ({
    releaseDirs: dirs(),
    overlayPath: join(dataDir, 'shop.db'),
    modelsDir: paths.models,
    provider: 'cpu',
  }))
  const speech = start('speech', speechContract, () => ({
    modelDir: paths.voskModel,
    libraryPath: paths.voskLibrary,
    language: 'en',
    releaseDirs: dirs(),
  }))
  const live = (releases = createReleases({
    store,
    chosen,
    search,
    speech,
    quotaMb: 100_000,
    clock: () => performance.now(),
    log,
  }))
  await search.call('describe', { releaseId: chosen.release.releaseId })
  await speech.call('describe', {})
  await ledger.call('describe', {})
  return {
    dataDir,
    feedPath,
    releases: live,
    search,
    ledger,
    build,
    find: (text) => ask(search, live.live.releaseId, text),
    stop: async () => {
      await Promise.all([search.stop(), speech.stop(), ledger.stop()])
    },
  }
}

function ask(search: Supervised<SearchContract>, releaseId: ReleaseId, text: string) {
  return search.call(
    'find',
    {
      releaseId,
      understanding: { intent: 'find', text, alternatives: [], slots: [] },
      today: '2026-11-24',
      limit: 10,
    },
    { deadlineMs: FIND_LIMIT_MS },
  )
}
