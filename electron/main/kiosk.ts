import { AisleError } from '../contract/errors'
import { kioskContract, type KioskContract } from '../contract/kiosk'
import type { Config } from '../contract/config'
import type { Handlers } from '../contract/rpc'
import { errorFields } from '../kit/process'
import { startBackground, type Background } from './background'
import { readLiveRelease, type LiveRelease, type Paths } from './config'
import { connectAudioLine, openDoor } from './door'
import type { RootLog } from './log'
import {
  APP_ORIGIN,
  allowDevelopmentServer,
  kioskSession,
  lockSession,
  openKioskWindow,
  originOf,
  serveApp,
  watchGpu,
  windowSize,
  type LaunchFacts,
} from './shell'

export interface KioskParts {
  readonly facts: LaunchFacts
  readonly config: Config
  readonly paths: Paths
  readonly log: RootLog
}

/** The running kiosk. */
export interface Kiosk {
  /** The app ends: the window that closes now is not opened again. */
  keepClosed(): void
  /** Ends the visit and lets every process close what is open. */
  stop(): Promise<void>
}

/** Puts everything together: the window first, so that it can be touched while the rest still loads. */
export function startKiosk(parts: KioskParts): Kiosk {
  const { facts, config, paths, log } = parts
  const release = tryRelease(paths, log)
  const url = facts.rendererUrl ? new URL(facts.rendererUrl).href : `${APP_ORIGIN}/`
  const session = kioskSession()
  lockSession(session, originOf(url))
  serveApp(session, { rendererDir: paths.renderer, picturesDir: () => release?.picturesDir })
  if (facts.rendererUrl) allowDevelopmentServer(session, facts.rendererUrl)
  watchGpu(facts.dataDir, log.child('gpu'))

  const window = openKioskWindow({
    preloadPath: paths.preload,
    session,
    url,
    isKiosk: config.kiosk && !facts.isWindowed,
    size: windowSize(),
    hasDevTools: facts.rendererUrl !== undefined,
    log: log.child('window'),
    onLoaded: () => {
      log.info('the page is loaded', { sinceStartMs: Math.round(performance.now()) })
      background?.windowLoaded()
    },
    onLost: () => background?.windowLost(),
  })
  const background: Background | undefined =
    release && startBackground(parts, release, (speech) => connectAudioLine(speech, () => window.contents()))
  const door = openDoor({
    handlers: background?.handlers ?? withoutRelease,
    window: () => window.contents(),
    origin: originOf(url),
    log: log.child('door'),
  })
  background?.onChange((name, payload) => door.push(name, payload))
  return {
    keepClosed: () => window.release(),
    stop: async () => background?.stop(),
  }
}

/** A kiosk never refuses to start: without a release it says at the door what is missing. */
function tryRelease(paths: Paths, log: RootLog): LiveRelease | undefined {
  try {
    return readLiveRelease(paths.releases)
  } catch (thrown) {
    log.error('there is no release to answer from', errorFields(thrown))
    return undefined
  }
}

const withoutRelease = Object.fromEntries(
  Object.keys(kioskContract.calls).map((name) => [
    name,
    () => {
      throw new AisleError('not-ready', 'no-release', 'this kiosk has no catalogue yet')
    },
  ]),
) as unknown as Handlers<KioskContract>
