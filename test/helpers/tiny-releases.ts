import { basename } from 'node:path'
import type { ReleaseId } from '../../electron/contract/ids'
import type { Vocabulary } from '../../electron/contract/search'
import type { SearchContract } from '../../electron/contract/search'
import type { SpeechContract } from '../../electron/contract/speech'
import { silentLog, type Log } from '../../electron/kit/process'
import {
  chooseAtStart,
  createReleases,
  type Description,
  type Releases,
  type ReleaseStore,
  type SwapStep,
} from '../../electron/main/release'
import { fakeSupervised, type Answers, type FakeSupervised } from './fake-supervised'

const vocabulary: Vocabulary = { types: [], brands: [], colours: [], departments: [], words: ['fan'] }

export const describeRelease = (releaseId: ReleaseId): Description => ({
  releaseId,
  rankerVersion: 'linear4-1',
  provider: 'cpu',
  products: 0,
  degraded: [],
  vocabulary,
})

/** Releases of a store on the disk, loaded by a search and a speech that a test plays. */
export interface PlayedReleases {
  readonly store: ReleaseStore
  readonly releases: Releases
  readonly search: FakeSupervised<SearchContract>
  readonly speech: FakeSupervised<SpeechContract>
  readonly steps: SwapStep[]
  /** What search has loaded. */
  readonly inSearch: Set<string>
  /** Shown to shoppers since the start, in order. */
  readonly shown: ReleaseId[]
}

export interface PlayedOptions {
  readonly search?: Answers<SearchContract>
  readonly speech?: Answers<SpeechContract>
  readonly quotaMb?: number
  readonly log?: Log
  readonly onStep?: (step: SwapStep) => void
  readonly clock?: () => number
}

export async function playReleases(
  store: ReleaseStore,
  options: PlayedOptions = {},
): Promise<PlayedReleases> {
  const chosen = await chooseAtStart(store, options.log ?? silentLog)
  if (!chosen) throw new Error('the store has no release')
  const inSearch = new Set<string>([chosen.release.releaseId])
  const search = fakeSupervised<SearchContract>({
    describe: ({ releaseId }) => describeRelease(releaseId),
    load: ({ releaseDir }) => {
      inSearch.add(basename(releaseDir))
      return describeRelease(basename(releaseDir) as ReleaseId)
    },
    unload: ({ releaseId }) => {
      inSearch.delete(releaseId)
      return {}
    },
    ...options.search,
  })
  const speech = fakeSupervised<SpeechContract>({
    load: ({ releaseDir }) => ({ releaseId: basename(releaseDir) as ReleaseId, ownWords: false }),
    unload: () => ({}),
    ...options.speech,
  })
  const steps: SwapStep[] = []
  const shown: ReleaseId[] = []
  const releases = createReleases({
    store,
    chosen,
    search,
    speech,
    quotaMb: options.quotaMb ?? 1000,
    clock: options.clock ?? (() => performance.now()),
    log: options.log ?? silentLog,
    onStep: (step) => {
      steps.push(step)
      options.onStep?.(step)
    },
  })
  releases.onShown(({ releaseId }) => shown.push(releaseId))
  return { store, releases, search, speech, steps, inSearch, shown }
}
