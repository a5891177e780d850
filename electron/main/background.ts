import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { ReleaseId } from '../contract/ids'
import type { KioskContract } from '../contract/kiosk'
import type { EventName, EventPayload, Handlers } from '../contract/rpc'
import type { SpeechContract } from '../contract/speech'
import type { AudioLine } from './door'
import type { KioskParts } from './kiosk'
import { localDay } from './local-day'
import {
  createReleases,
  watchWanted,
  type Chosen,
  type Releases,
  type ReleaseStore,
  type WholeRelease,
} from './release'
import { searchProvider } from './search-provider'
import type { Supervised } from './supervisor'
import { startHelpers } from './supervisor/helpers'
import { createVisitHost } from './visit'

/** Everything that works behind the window. */
export interface Background {
  readonly handlers: Handlers<KioskContract>
  /** A release that serves now: its pictures are shown. */
  serving(releaseId: ReleaseId): WholeRelease | undefined
  /** What the shopper meets. */
  inUse(): WholeRelease
  windowLoaded(): void
  /** Calls once, when search can be asked or has given up. */
  whenSearchStarted(then: () => void): void
  windowLost(): void
  onChange(
    tell: <N extends EventName<KioskContract>>(name: N, payload: EventPayload<KioskContract, N>) => void,
  ): void
  stop(): Promise<void>
}

/** Starts the helper processes, the visit that asks them, and the watch over what is to go live. */
export function startBackground(
  { facts, config, paths, log }: KioskParts,
  store: ReleaseStore,
  chosen: Chosen,
  joinAudio: (speech: Supervised<SpeechContract>) => AudioLine,
): Background {
  const provider = searchProvider({
    dataDir: facts.dataDir,
    paths,
    isIdle: () => host.view().visitId === null,
    log: log.child('provider'),
  })
  // At the first start nothing was swapped yet.
  const dirs = (): string[] => releases?.dirs() ?? [chosen.release.dir]
  let releases: Releases | undefined
  const helpers = startHelpers({
    entry: (name) => paths.entry(name),
    nodePath: paths.node,
    options: {
      speech: () => ({
        modelDir: paths.voskModel,
        libraryPath: paths.voskLibrary,
        language: 'en',
        releaseDirs: dirs(),
      }),
      search: () => ({
        releaseDirs: dirs(),
        overlayPath: join(facts.dataDir, 'shop.db'),
        modelsDir: paths.models,
        provider: provider.current,
      }),
      ledger: () => ({ dataDir: facts.dataDir, feed: config.feed }),
    },
    log: (name) => log.child(name),
  })
  const { speech, search, ledger } = helpers
  provider.follow(search)
  const clock = (): number => performance.now()
  const served = (releases = createReleases({
    store,
    chosen,
    search,
    speech,
    quotaMb: config.releasesQuotaMb,
    clock,
    log: log.child('releases'),
  }))
  const wishes = watchWanted({
    releasesDir: store.own,
    take: (releaseId) => served.take(releaseId),
    log: log.child('releases'),
  })
  const audioLine = joinAudio(speech)
  const host = createVisitHost({
    ...helpers,
    config,
    releases: served,
    clock,
    newId: uuidv7,
    today: () => localDay(new Date()),
    log: log.child('visit'),
  })
  return {
    handlers: host.handlers,
    serving: (releaseId) => served.serving(releaseId),
    inUse: () => served.inUse(),
    windowLoaded: () => audioLine.windowLoaded(),
    whenSearchStarted: (then) => {
      const stop = search.onState((state) => {
        if (state !== 'ready' && state !== 'off') return
        stop()
        then()
      })
    },
    windowLost: () => host.windowLost(),
    onChange: (tell) => {
      host.onView((view) => tell('visitChanged', view))
      host.onShop((shown) => tell('shopChanged', shown))
      const health = (): void =>
        tell('healthChanged', { speech: speech.state, search: search.state, ledger: ledger.state })
      for (const helper of [speech, search, ledger]) helper.onState(health)
    },
    stop: async () => {
      provider.stop()
      wishes.stop()
      served.stop()
      host.dispose()
      await Promise.all([speech.stop(), search.stop(), ledger.stop()])
    },
  }
}
