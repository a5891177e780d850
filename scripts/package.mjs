import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { bytesUnder } from './lib/files.mjs'
import { seconds, size } from './lib/format.mjs'
import { inRoot, node24 } from './lib/paths.mjs'
import { isOnPath, runAttached, toolEnvironment } from './lib/run.mjs'
import { runMain } from './lib/setup-error.mjs'
import { makeDeb } from './package/deb.mjs'
import { installedElectronVersion, isTestOnly } from './setup/electron.mjs'
import { setUp } from './setup/steps.mjs'

/**
 * npm run package [-- --installers]
 * The app as a folder, on Linux as a .deb too; with --installers also what electron-builder makes for this system
 * (NSIS, dmg, AppImage), for which it downloads tools.
 */
await runMain(async () => {
  const { values } = parseArgs({ options: { installers: { type: 'boolean', default: false } } })
  await setUp({ isQuiet: true })
  const version = (await installedElectronVersion()) ?? ''
  await rm(inRoot('dist'), { recursive: true, force: true })

  const builder = inRoot('node_modules/electron-builder/cli.js')
  const electron = [`--config.electronVersion=${version}`, '--config.electronDist=node_modules/electron/dist']
  const targets = values.installers ? [] : ['--dir']
  const env = toolEnvironment()
  const code = await runAttached(node24(), [builder, ...targets, ...electron, '--publish', 'never'], { env })
  if (code !== 0) return code

  if (process.platform === 'linux') {
    tell('folder', inRoot('dist/linux-unpacked'), await bytesUnder(inRoot('dist/linux-unpacked')))
    if (isOnPath('dpkg-deb')) {
      const startMs = performance.now()
      const deb = await makeDeb(inRoot('dist/linux-unpacked'), inRoot('dist'))
      tell('package', deb, await bytesUnder(deb), performance.now() - startMs)
    }
  }
  if (isTestOnly(version)) {
    process.stdout.write(`\n  Electron ${version} is in it: for closed test machines only, not for a shop.\n`)
  }
})

/** @param {string} what @param {string} place @param {number} bytes @param {number} [elapsedMs] */
function tell(what, place, bytes, elapsedMs) {
  const time = elapsedMs === undefined ? '' : `, ${seconds(elapsedMs)}`
  process.stdout.write(`  ${what}  ${place}  (${size(bytes)}${time})\n`)
}
