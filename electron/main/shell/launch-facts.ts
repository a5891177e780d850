import { app, screen } from 'electron'
import { join, resolve } from 'node:path'

/** What this start was told: by the packaging, the command line and the environment. */
export interface LaunchFacts {
  /** Packaged, for shoppers: nothing that helps developers is on. */
  readonly isShopBuild: boolean
  /** Vite's server, while developing. */
  readonly rendererUrl: string | undefined
  /** Config, journal and logs. */
  readonly dataDir: string
  /** Chromium's own files. */
  readonly chromiumDir: string
  /** Not a kiosk, whatever the config says; never in a shop. */
  readonly isWindowed: boolean
}

export function readLaunchFacts(environment: NodeJS.ProcessEnv = process.env): LaunchFacts {
  const isShopBuild = app.isPackaged
  const rendererUrl = isShopBuild ? undefined : environment['ELECTRON_RENDERER_URL']
  const wanted = app.commandLine.getSwitchValue('user-data-dir') || environment['AISLE_DATA_DIR']
  const dataDir = wanted ? resolve(wanted) : app.getPath('userData')
  return {
    isShopBuild,
    rendererUrl,
    dataDir,
    chromiumDir: join(dataDir, 'chromium'),
    isWindowed: !isShopBuild && (rendererUrl !== undefined || app.commandLine.hasSwitch('windowed')),
  }
}

const PORTRAIT = 9 / 16

/** For a window that covers nothing: `--window-size=<width>,<height>`, else a tall kiosk that fits the display. */
export function windowSize(): { width: number; height: number } {
  const [width, height] = app.commandLine.getSwitchValue('window-size').split(',').map(Number)
  if (width && height) return { width, height }
  const tall = Math.round(screen.getPrimaryDisplay().workAreaSize.height * 0.95)
  return { width: Math.round(tall * PORTRAIT), height: tall }
}
