import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import type { Config } from '../../electron/contract/config'
import type { Health } from '../../electron/contract/visit'
import type { KioskApi } from '../../electron/contract/kiosk'
import { inMain, launchElectron, newFolder } from './electron'

declare global {
  interface Window {
    readonly kiosk: KioskApi
  }
}

export interface KioskLaunch {
  /** A fresh one by default. */
  readonly dataDir?: string
  readonly config?: Partial<Config>
  /** What the microphone hears, from the beginning each time it is opened; a beep by default. */
  readonly fakeMicrophoneFile?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The checkout by default. */
  readonly appPath?: string
}

/** The whole kiosk, running. */
export interface KioskApp {
  readonly app: ElectronApplication
  /** The window's page; after a crash ask {@link KioskApp.nextPage}. */
  readonly page: Page
  readonly dataDir: string
  /** Resolves when speech, search and ledger can be asked. */
  ready(): Promise<void>
  health(): Promise<Health>
  /** By name: main, renderer, gpu, speech, search, ledger. Those that run. */
  processIds(): Promise<Readonly<Record<string, number>>>
  /** The page that replaces the present one. Call it before the loss. */
  nextPage(): Promise<Page>
  /** All lines of the log so far. */
  log(): Promise<readonly Readonly<Record<string, unknown>>[]>
  close(): Promise<void>
}

/** Starts the kiosk as it is built in `out/`, with its sandbox, on a display of the tests. */
export async function launchKiosk(launch: KioskLaunch = {}): Promise<KioskApp> {
  const dataDir = launch.dataDir ?? (await newFolder('data'))
  if (launch.config) await writeFile(join(dataDir, 'aisle.config.json'), JSON.stringify(launch.config))
  const microphone = launch.fakeMicrophoneFile
  const app = await launchElectron({
    appPath: launch.appPath ?? process.env['AISLE_APP_PATH'],
    args: [
      `--user-data-dir=${dataDir}`,
      // The device is fake, the question for permission is not.
      '--use-fake-device-for-media-stream',
      ...(microphone ? [`--use-file-for-fake-audio-capture=${microphone}%noloop`] : []),
      ...(launch.args ?? []),
    ],
    env: launch.env,
  })
  const page = await loadedPage(app)
  const health = async (): Promise<Health> => {
    const boot = await page.evaluate(() => window.kiosk.call('boot', {}))
    if (!boot.ok) throw new Error(`boot: ${boot.error.message}`)
    return (boot.value as { health: Health }).health
  }
  return {
    app,
    page,
    dataDir,
    health,
    ready: async () => {
      await eventually(async () => Object.values(await health()).every((state) => state === 'ready'))
    },
    processIds: () => processIds(app),
    nextPage: async () => {
      const next = await app.waitForEvent('window', { timeout: 30_000 })
      await next.waitForLoadState('load')
      return next
    },
    log: () => readLog(dataDir),
    close: () => app.close(),
  }
}

/**
 * The kiosk's page, loaded. Once in some hundred launches Electron 33's page crashes while Playwright attaches to it;
 * the kiosk opens another, as it is meant to, and that one is taken.
 */
async function loadedPage(app: ElectronApplication): Promise<Page> {
  const first = await app.firstWindow()
  try {
    await first.waitForLoadState('load')
    return first
  } catch (thrown) {
    console.warn(`the first page was lost: ${String(thrown)}`)
    const isAnother = (page: Page): boolean => page !== first && !page.isClosed()
    const next = app.windows().find(isAnother) ?? (await app.waitForEvent('window', { predicate: isAnother }))
    await next.waitForLoadState('load')
    return next
  }
}

/** Waits until `isSo`, or fails. */
export async function eventually(isSo: () => Promise<boolean> | boolean, limitMs = 30_000): Promise<void> {
  const giveUpAt = performance.now() + limitMs
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`not within ${limitMs} ms: ${isSo.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export async function readLog(dataDir: string): Promise<readonly Record<string, unknown>[]> {
  const text = await readFile(join(dataDir, 'logs', 'aisle.log'), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

async function processIds(app: ElectronApplication): Promise<Record<string, number>> {
  const { mainPid, metrics } = await inMain(
    app,
    (electron) => ({
      mainPid: process.pid,
      metrics: electron.app.getAppMetrics().map(({ type, name, pid }) => ({ type, name, pid })),
    }),
    null,
  )
  const known: Record<string, string> = { Browser: 'main', Tab: 'renderer', GPU: 'gpu' }
  const chromium = metrics.flatMap(({ type, name, pid }) => {
    const called = known[type] ?? name
    return called ? [[called, pid] as const] : []
  })
  return Object.fromEntries([...chromium, ...(await forkedChildren(mainPid))])
}

/** Helper processes on a plain Node are no business of Chromium's: found by their entry file (Linux). */
async function forkedChildren(parentPid: number): Promise<readonly (readonly [string, number])[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const children = await Promise.all(
    pids.map(async (pid) => {
      const [stat, commandLine] = await Promise.all(
        ['stat', 'cmdline'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
      )
      const parent = Number(/\) \S (\d+)/.exec(stat ?? '')?.[1])
      const [program = '', entry = ''] = (commandLine ?? '').split('\0')
      return parent === parentPid && basename(program) === 'node'
        ? [[basename(entry, '.js'), Number(pid)] as const]
        : []
    }),
  )
  return children.flat()
}
