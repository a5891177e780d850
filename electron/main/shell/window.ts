import { app, BrowserWindow, screen, session as sessions, type Session, type WebContents } from 'electron'
import type { Log } from '../../kit/process'
import { afterPageLoss, OFFLINE_MS } from './crash-policy'
import { lockContents } from './lock-down'
import { APP_ORIGIN, OFFLINE_PATH } from './origin'
import { watchPage } from './page-watch'

export interface KioskWindowOptions {
  readonly preloadPath: string
  /** In memory: nothing of a page outlives the app. */
  readonly session: Session
  /** What the window shows: our own page, or Vite's server while developing. */
  readonly url: string
  /** Cover the display and stay there. */
  readonly isKiosk: boolean
  /** Size of a window that covers nothing. */
  readonly size?: { readonly width: number; readonly height: number } | undefined
  readonly hasDevTools: boolean
  readonly log: Log
  /** A page is there and can be spoken to. */
  onLoaded(): void
  /** The page crashed, hung or was closed. */
  onLost(): void
}

/** The one window. It is opened again whenever it goes, until the app ends. */
export interface KioskWindow {
  /** undefined between two windows. */
  contents(): WebContents | undefined
  /** The app ends: what closes now stays closed. */
  release(): void
}

/** net::ERR_ABORTED */
const ABORTED = -3

type Loss = 'crashed' | 'closed'
const OFFLINE_URL = APP_ORIGIN + OFFLINE_PATH

/** Name of the session; without `persist:` it lives in memory. */
export const kioskSession = (): Session => sessions.fromPartition('kiosk')

export function openKioskWindow(options: KioskWindowOptions): KioskWindow {
  const { log } = options
  let window: BrowserWindow | undefined
  let lostAtMs: readonly number[] = []
  let isReleased = false
  let offlineTimer: NodeJS.Timeout | undefined

  const open = (url: string): void => {
    const opened = (window = createWindow(options))
    const { webContents } = opened
    const stopWatching = watchPage(webContents, () => {
      log.error('the page hangs')
      // forcefullyCrashRenderer asks the process to crash itself, and a stopped one does nothing it is asked.
      const pid = webContents.getOSProcessId()
      // 0 once it is gone, and a signal to 0 would end us and all our helpers.
      if (pid > 0) process.kill(pid, 'SIGKILL')
      else lost('crashed', 'hangs')
    })
    let isLost = false
    const lost = (cause: Loss, reason: string = cause): void => {
      if (isLost) return
      isLost = true
      stopWatching()
      if (window === opened) window = undefined
      if (!opened.isDestroyed()) opened.destroy()
      if (!isReleased) replace(cause, reason)
    }
    webContents.on('did-finish-load', () => {
      if (webContents.getURL() !== OFFLINE_URL) options.onLoaded()
    })
    webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
      // A load that gives way to another is no failure.
      if (isMainFrame && code !== ABORTED) lost('crashed', `not loaded: ${description} (${code})`)
    })
    webContents.on('did-navigate', (_event, arrivedAt) => {
      // about:blank passes by every handler that could have stopped it.
      if (!isOurs(arrivedAt)) lost('crashed', `led to ${arrivedAt}`)
    })
    webContents.on('render-process-gone', (_event, { reason }) => lost('crashed', reason))
    opened.on('close', (event) => {
      if (options.isKiosk && !isReleased) event.preventDefault()
    })
    opened.on('closed', () => lost('closed'))
    // A failed load is told by the event above.
    opened.loadURL(url).catch(() => undefined)
  }

  const isOurs = (arrivedAt: string): boolean => arrivedAt === options.url || arrivedAt === OFFLINE_URL

  const replace = (cause: Loss, reason: string): void => {
    options.onLost()
    clearTimeout(offlineTimer)
    if (cause === 'closed') {
      // A developer who closes the window is done; nobody closes a kiosk's, but it may be destroyed.
      if (options.isKiosk) open(options.url)
      else app.quit()
      return
    }
    lostAtMs = [...lostAtMs.slice(-9), performance.now()]
    const next = afterPageLoss(lostAtMs)
    log.error('the page was lost', { reason, next })
    open(next === 'again' ? options.url : OFFLINE_URL)
    if (next === 'offline-page') offlineTimer = setTimeout(leaveOfflinePage, OFFLINE_MS)
  }

  const leaveOfflinePage = (): void => {
    lostAtMs = []
    window?.loadURL(options.url).catch(() => undefined)
  }

  screen.on('display-metrics-changed', () => {
    if (window && options.isKiosk) cover(window)
  })
  open(options.url)
  return {
    contents: () => (window?.isDestroyed() === false ? window.webContents : undefined),
    release: () => (isReleased = true),
  }
}

function createWindow(options: KioskWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...(options.isKiosk ? screen.getPrimaryDisplay().bounds : options.size),
    kiosk: options.isKiosk,
    frame: !options.isKiosk,
    show: false,
    backgroundColor: '#0E2E27',
    title: 'Aisle',
    webPreferences: {
      session: options.session,
      preload: options.preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      disableBlinkFeatures: 'DocumentPictureInPictureAPI,EyeDropperAPI,FileSystemAccessLocal',
      spellcheck: false,
      devTools: options.hasDevTools,
      // The countdown must go on behind a screen saver too.
      backgroundThrottling: false,
    },
  })
  window.removeMenu()
  lockContents(window.webContents)
  window.once('ready-to-show', () => {
    if (options.isKiosk) cover(window)
    window.show()
  })
  return window
}

/** `kiosk: true` alone leaves a small window where no window manager runs. */
function cover(window: BrowserWindow): void {
  window.setBounds(screen.getPrimaryDisplay().bounds)
  window.setKiosk(true)
  window.setAlwaysOnTop(true, 'screen-saver')
}
