import { app } from 'electron'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { errorFields } from '../kit/process'
import { readConfig, resolvePaths } from './config'
import { startKiosk } from './kiosk'
import { openLog } from './log'
import {
  clearStaleLock,
  isGpuGivenUp,
  ownHostNames,
  readLaunchFacts,
  registerAppScheme,
  setSwitches,
} from './shell'

const facts = readLaunchFacts()
mkdirSync(facts.chromiumDir, { recursive: true })
app.setPath('userData', facts.chromiumDir)
const log = openLog({
  dataDir: facts.dataDir,
  level: facts.rendererUrl ? 'debug' : 'info',
  isEchoed: facts.rendererUrl !== undefined,
})

// No dialogs, ever: whoever looks after the service starts us again.
const die = (thrown: unknown): void => {
  log.error('main failed', errorFields(thrown))
  app.exit(1)
}
process.on('uncaughtException', die)
process.on('unhandledRejection', die)

registerAppScheme()
setSwitches(facts.isShopBuild, !isGpuGivenUp(facts.dataDir))
// As root only --no-sandbox works, and then this call would crash the network service in a loop.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
else if (facts.isShopBuild) die(new Error('a shop build does not run without its sandbox'))

const lock = clearStaleLock(facts.chromiumDir, ownHostNames(facts.dataDir))
log.info('starting', { version: app.getVersion(), electron: process.versions.electron, lock })

if (app.requestSingleInstanceLock()) {
  // What a second start was told is of no interest to the first.
  app.on('second-instance', () => log.warn('a second instance was started, and ended'))
  // Not awaited at the top: Electron is not ready before this module has run.
  void app.whenReady().then(run)
} else {
  log.warn('another instance runs with the same data folder')
  app.exit(0)
}

function run(): void {
  const { config, problems } = readConfig(facts.dataDir)
  for (const problem of problems) log.error('the config cannot be used, the defaults serve', { problem })
  const paths = resolvePaths({
    mainDir: fileURLToPath(new URL('.', import.meta.url)),
    resourcesDir: facts.isShopBuild ? process.resourcesPath : undefined,
  })
  const kiosk = startKiosk({ facts, config, paths, log })

  let isStopped = false
  app.on('window-all-closed', () => undefined)
  app.on('before-quit', () => kiosk.keepClosed())
  app.on('will-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    // Electron takes no new wish to quit before it has dealt with this one, and there may be nothing to stop yet.
    void kiosk.stop().finally(() => {
      setImmediate(() => {
        isStopped = true
        app.quit()
      })
    })
  })
}
