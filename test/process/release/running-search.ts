import { join } from 'node:path'
import type { ReleaseId } from '../../../electron/contract/ids'
import { searchContract, type SearchContract } from '../../../electron/contract/search'
import { logTo } from '../../../electron/kit/process'
import {
  chooseAtStart,
  createReleases,
  type Releases,
  type ReleaseStore,
} from '../../../electron/main/release'
import { forkTransport, superviseProcess, type Supervised } from '../../../electron/main/supervisor'
import { fakeSupervised } from '../../helpers/fake-supervised'
import { MODELS_DIR } from '../../helpers/small-release'
import type { SpeechContract } from '../../../electron/contract/speech'

export interface RunningSearch {
  readonly releases: Releases
  readonly search: Supervised<SearchContract>
  /** Errors and warnings of both. */
  readonly trouble: string[]
}

/** The kiosk's releases with a real search process. The caller stops `search`. */
export async function runSearch(
  bundleDir: string,
  store: ReleaseStore,
  { isAwaited = true } = {},
): Promise<RunningSearch> {
  const trouble: string[] = []
  const log = logTo((level, message, fields) => {
    if (level === 'error' || level === 'warn') trouble.push(`${message} ${JSON.stringify(fields)}`)
  })
  const chosen = await chooseAtStart(store, log)
  if (!chosen) throw new Error('the store has no release')
  let releases: Releases | undefined = undefined
  const search = superviseProcess({
    name: 'search',
    contract: searchContract,
    transport: forkTransport(),
    entryPath: join(bundleDir, 'search.mjs'),
    options: () => ({
      releaseDirs: releases?.dirs() ?? [chosen.release.dir],
      overlayPath: null,
      modelsDir: MODELS_DIR,
      provider: 'cpu',
    }),
    log,
    deadlineMs: 20_000,
  })
  const speech = fakeSupervised<SpeechContract>({
    load: ({ releaseDir }) => ({ releaseId: releaseDir.slice(-16) as ReleaseId, ownWords: false }),
    unload: () => ({}),
  })
  releases = createReleases({
    store,
    chosen,
    search,
    speech,
    quotaMb: 1000,
    clock: () => performance.now(),
    log,
  })
  if (isAwaited) await search.call('describe', { releaseId: chosen.release.releaseId })
  return { releases, search, trouble }
}
