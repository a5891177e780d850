import type { Config } from '../contract/config'
import type { ReleaseId } from '../contract/ids'
import { errorFields } from '../kit/process'
import { startBackground, type Background } from './background'
import type { Paths } from './config'
import { connectAudioLine, openDoor } from './door'
import { handlersOf } from './handlers'
import type { RootLog } from './log'
import { buildInProcess, firstRelease, releaseStore, watchShopFolder, type ShopFolderWatch } from './release'
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
import { transportFor } from './supervisor/helpers'

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

/** Puts everything together: the window first, so that it is on the screen while the rest still loads. */
export function startKiosk(parts: KioskParts): Kiosk {
  const { facts, config, paths, log } = parts
  const url = facts.rendererUrl ? new URL(facts.rendererUrl).href : `${APP_ORIGIN}/`
  const session = kioskSession()
  lockSession(session, originOf(url))
  serveApp(session, { rendererDir: paths.renderer, picturesDir })
  if (facts.rendererUrl) allowDevelopmentServer(session, facts.rendererUrl)
  watchGpu(facts.dataDir, log.child('gpu'))

  const store = releaseStore(facts.dataDir, paths.releases)
  const first = firstRelease(store, log.child('releases'))
  let background: Background | undefined
  let folder: ShopFolderWatch | undefined
  let isPageThere = false
  let isStopping = false

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
      isPageThere = true
      background?.windowLoaded()
    },
    onLost: () => background?.windowLost(),
  })
  const door = openDoor({
    handlers: handlersOf(async () => {
      await first.looked
      return background?.handlers
    }),
    window: () => window.contents(),
    origin: originOf(url),
    log: log.child('door'),
  })
  void first.found.then(
    (chosen) => {
      if (isStopping) return
      background = startBackground(parts, store, chosen, (speech) =>
        connectAudioLine(speech, () => window.contents()),
      )
      background.onChange((name, payload) => door.push(name, payload))
      if (isPageThere) background.windowLoaded()
      background.whenSearchStarted(watchFolder)
    },
    (thrown: unknown) => log.error('no release could be chosen', errorFields(thrown)),
  )
  void first.looked.then(
    (isThere) => {
      if (!isThere) watchFolder()
    },
    // Told above.
    () => undefined,
  )

  function picturesDir(releaseId: ReleaseId | null): string | undefined {
    const named = releaseId === null ? undefined : background?.serving(releaseId)
    return (named ?? background?.inUse())?.picturesDir
  }

  /** Not before search has started: shoppers who wait come first. */
  function watchFolder(): void {
    if (config.shopFolder === null || folder !== undefined || isStopping) return
    folder = watchShopFolder({
      shopDir: config.shopFolder,
      store,
      build: (request) =>
        buildInProcess(
          {
            transport: transportFor(true, paths.node),
            entryPath: paths.entry('builder'),
            options: { releasesDir: store.own, baseDirs: [store.shipped], modelsDir: paths.models },
            log: log.child('builder'),
          },
          request,
        ),
      log: log.child('shop-folder'),
    })
  }

  return {
    keepClosed: () => window.release(),
    stop: async () => {
      isStopping = true
      first.stop()
      folder?.stop()
      await background?.stop()
    },
  }
}
