import { uuidv7 } from 'uuidv7'
import type { KioskContract } from '../contract/kiosk'
import type { EventName, EventPayload, Handlers } from '../contract/rpc'
import type { SpeechContract } from '../contract/speech'
import type { LiveRelease } from './config'
import type { AudioLine } from './door'
import type { KioskParts } from './kiosk'
import { localDay } from './local-day'
import { searchProvider } from './search-provider'
import type { Supervised } from './supervisor'
import { startHelpers } from './supervisor/helpers'
import { createVisitHost } from './visit'

/** Everything that works behind the window. */
export interface Background {
  readonly handlers: Handlers<KioskContract>
  windowLoaded(): void
  windowLost(): void
  onChange(
    tell: <N extends EventName<KioskContract>>(name: N, payload: EventPayload<KioskContract, N>) => void,
  ): void
  stop(): Promise<void>
}

/** Starts the helper processes and the visit that asks them. */
export function startBackground(
  { facts, config, paths, log }: KioskParts,
  release: LiveRelease,
  joinAudio: (speech: Supervised<SpeechContract>) => AudioLine,
): Background {
  const provider = searchProvider({
    dataDir: facts.dataDir,
    paths,
    isIdle: () => host.view().visitId === null,
    log: log.child('provider'),
  })
  const helpers = startHelpers({
    entry: (name) => paths.entry(name),
    nodePath: paths.node,
    options: {
      speech: () => ({ modelDir: paths.voskModel, libraryPath: paths.voskLibrary, language: 'en' }),
      search: () => ({ releaseDir: release.dir, modelsDir: paths.models, provider: provider.current }),
      ledger: () => ({ dataDir: facts.dataDir }),
    },
    log: (name) => log.child(name),
  })
  const { speech, search, ledger } = helpers
  provider.follow(search)
  const audioLine = joinAudio(speech)
  const host = createVisitHost({
    ...helpers,
    config,
    shop: release,
    clock: () => performance.now(),
    newId: uuidv7,
    today: () => localDay(new Date()),
    log: log.child('visit'),
  })
  return {
    handlers: host.handlers,
    windowLoaded: () => audioLine.windowLoaded(),
    windowLost: () => host.windowLost(),
    onChange: (tell) => {
      host.onView((view) => tell('visitChanged', view))
      const health = (): void =>
        tell('healthChanged', { speech: speech.state, search: search.state, ledger: ledger.state })
      for (const helper of [speech, search, ledger]) helper.onState(health)
    },
    stop: async () => {
      provider.stop()
      host.dispose()
      await Promise.all([speech.stop(), search.stop(), ledger.stop()])
    },
  }
}
