import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchKiosk, type KioskApp } from '../helpers/app'
import { inMain, newFolder } from '../helpers/electron'
import { escapeKeys, pressKeys } from '../helpers/escapes/keys'
import { escapePointers } from '../helpers/escapes/pointer'
import { runScript } from '../helpers/escapes/run-script'
import { escapeScripts } from '../helpers/escapes/scripts'
import { openOutsideServer, type OutsideServer } from '../helpers/outside-server'
import { visibleWindows } from '../helpers/x11-windows'

type Way = (page: Page, cdp: CDPSession, app: ElectronApplication) => Promise<unknown>

const LEAST_WAYS = 90

let outside: OutsideServer
/** A folder first on the PATH, whose programs only note that they were called. */
let trapDir: string

beforeAll(async () => {
  outside = await openOutsideServer()
  trapDir = await newFolder('trap')
  for (const program of ['xdg-open', 'gio', 'sensible-browser', 'x-www-browser', 'xdg-email']) {
    await writeFile(join(trapDir, program), `#!/bin/sh\necho "$0 $*" >> "${trapDir}/called"\n`)
    await chmod(join(trapDir, program), 0o755)
  }
})
afterAll(() => outside.close())

const ways: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(
    escapeKeys.map((key) => [
      `key ${key}`,
      (_page: Page, _cdp: CDPSession, app: ElectronApplication) => pressKeys(app, [key]),
    ]),
  ),
  ...escapePointers,
  ...Object.fromEntries(
    Object.entries(escapeScripts).map(([name, script]) => [
      `script: ${name}`,
      (page: Page) => runScript(page, script, outside.url),
    ]),
  ),
}

const call = async (page: Page, name: string, request: object): Promise<void> => {
  await page.evaluate((one) => window.kiosk.call(one.name, one.request), { name, request })
}

/** How the kiosk gets to each screen, from wherever it is. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the first screen': async (page) => call(page, 'endVisit', {}),
  'an open visit': async (page) => call(page, 'touch', {}),
  'an answer': async (page) => call(page, 'askText', { text: 'kettle' }),
}

describe(`${Object.keys(ways).length} ways out`, () => {
  test(`are at least ${LEAST_WAYS}`, () => {
    expect(Object.keys(ways).length).toBeGreaterThanOrEqual(LEAST_WAYS)
  })

  test.each(Object.keys(screens))(
    'none of them leads out of %s',
    async (screen) => {
      const escapes: string[] = []
      let kiosk = await launch()
      const before = await look(kiosk)
      for (const [name, way] of Object.entries(ways)) {
        await screens[screen]?.(kiosk.page)
        const escape = await attempt(kiosk, way, before).catch((gone: unknown) => String(gone))
        if (escape === '') continue
        escapes.push(`${name}: ${escape}`)
        // The next way starts from a whole kiosk.
        await kiosk.close().catch(() => undefined)
        kiosk = await launch()
      }
      await kiosk.close()
      expect(escapes).toEqual([])
      expect(outside.seen).toEqual([])
      expect(await readFile(join(trapDir, 'called'), 'utf8').catch(() => '')).toBe('')
    },
    300_000,
  )
})

async function launch(): Promise<KioskApp> {
  const kiosk = await launchKiosk({ env: { PATH: `${trapDir}:${process.env['PATH'] ?? ''}` } })
  await kiosk.ready()
  return kiosk
}

/** '' when the kiosk is as it was, else what is different. */
async function attempt(
  kiosk: KioskApp,
  way: Way,
  before: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { page } = kiosk
  const cdp = await page.context().newCDPSession(page)
  await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
  // A dialog would hold the page for ever.
  const patience = new Promise<string>((resolve) => setTimeout(resolve, 5000, 'the page is held'))
  const outcome = await Promise.race([way(page, cdp, kiosk.app), patience])
  if (outcome === 'the page is held') return outcome
  const after = await look(kiosk)
  await cdp.detach()
  return difference(before, after)
}

test('a page that closes itself is opened again', async () => {
  const kiosk = await launchKiosk()
  const replaced = kiosk.nextPage()
  await kiosk.page.evaluate(() => window.close()).catch(() => undefined)
  expect((await replaced).url()).toBe('app://kiosk/')
  await kiosk.close()
})

test('no forbidden key reaches the page', async () => {
  const kiosk = await launchKiosk()
  try {
    await kiosk.page.evaluate(() => {
      const heard: string[] = []
      window.addEventListener('keydown', (event) => heard.push(event.key), true)
      Object.assign(window, { heard })
    })
    const moving = ['Tab', 'Backspace', 'Enter', 'ArrowLeft']
    await pressKeys(kiosk.app, [...escapeKeys, 'a', '7', ...moving])
    await kiosk.page.waitForTimeout(200)
    const heard = await kiosk.page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    // With Shift, Escape is no more than Escape.
    expect(heard).toEqual(['Escape', 'Escape', 'a', '7', ...moving])
  } finally {
    await kiosk.close()
  }
})

/** All by which one could see that somebody is out, or that the kiosk is no kiosk any more. */
async function look(kiosk: KioskApp): Promise<Readonly<Record<string, unknown>>> {
  const main = await inMain(
    kiosk.app,
    ({ BrowserWindow, screen }) => {
      const windows = BrowserWindow.getAllWindows()
      const [window] = windows
      return {
        windows: windows.length,
        origin: window?.webContents.getURL().split('/').slice(0, 3).join('/'),
        isKiosk: window?.isKiosk(),
        isVisible: window?.isVisible(),
        isMinimised: window?.isMinimized(),
        isCovering: JSON.stringify(window?.getBounds()) === JSON.stringify(screen.getPrimaryDisplay().bounds),
        zoom: window?.webContents.getZoomFactor(),
        hasDevTools: window?.webContents.isDevToolsOpened(),
      }
    },
    null,
  )
  const page = await kiosk.page.evaluate(() => ({
    isTheSamePage: (window as { isTheSamePage?: boolean }).isTheSamePage ?? true,
    isScaled: visualViewport?.scale !== 1,
    isFullscreen: document.fullscreenElement !== null,
    isPointerLocked: document.pointerLockElement !== null,
    isInPicture: document.pictureInPictureElement !== null,
  }))
  return {
    ...main,
    ...page,
    windowsOfTheScreen: (await visibleWindows())?.length,
    downloads: (await readdir(join(homedir(), 'Downloads')).catch(() => [])).length,
  }
}

function difference(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string {
  return Object.keys(before)
    .filter((key) => before[key] !== after[key])
    .map((key) => `${key} ${String(before[key])} -> ${String(after[key])}`)
    .join(', ')
}
