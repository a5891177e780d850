import os from 'node:os'
import { existsSync } from 'node:fs'
import { lastLine } from '../lib/format.mjs'
import { capture, isOnPath, runQuietly } from '../lib/run.mjs'
import { SetupError } from '../lib/setup-error.mjs'

/** @import { Step } from './run-steps.mjs' */

/** What Electron and a virtual screen need. A second name is what newer releases call the same library. */
export const RUN_PACKAGES = [
  'xvfb',
  'xauth',
  'libnss3',
  'libgbm1',
  'libdrm2',
  'libxkbcommon0',
  'libxss1',
  'libvulkan1',
  'libgtk-3-0|libgtk-3-0t64',
  'libasound2|libasound2t64',
  'libatk-bridge2.0-0|libatk-bridge2.0-0t64',
  'libcups2|libcups2t64',
]

/** Two voices, a sound converter and a watcher of system calls. */
export const TEST_PACKAGES = ['flite', 'sox', 'strace']

/**
 * System libraries on Debian and its kin. Elsewhere, or without the right to install: says what is missing and goes on.
 * @param {readonly string[]} required
 * @returns {Step}
 */
export function systemPackagesStep(required) {
  return {
    name: 'system packages',
    isDone: async () => !isDebian() || missingPackages(required, await installedPackages()).length === 0,
    async run() {
      const missing = missingPackages(required, await installedPackages())
      if (!isRoot())
        return { note: `run: sudo apt-get install ${missing.map(firstName).join(' ')}`, isLeftOpen: true }
      await install(missing)
      return { note: `${missing.length} installed` }
    },
  }
}

/**
 * @param {readonly string[]} required names, alternatives divided by `|`
 * @param {ReadonlySet<string>} installed
 */
export const missingPackages = (required, installed) =>
  required.filter((names) => !names.split('|').some((name) => installed.has(name)))

/**
 * Names of installed packages, read off `dpkg-query -W -f '${Package} ${db:Status-Status}\n'`.
 * @param {string} listing
 * @returns {ReadonlySet<string>}
 */
export function parseInstalled(listing) {
  const lines = listing.split('\n').map((line) => line.split(' '))
  return new Set(lines.filter(([, status]) => status === 'installed').map(([name]) => name ?? ''))
}

/**
 * Path of a command, installed first where that is possible.
 * @param {string} command
 * @param {string} debianPackage
 */
export async function ensureTool(command, debianPackage) {
  if (isOnPath(command)) return command
  if (!isDebian() || !isRoot())
    throw new Error(`the command ${command} is missing (Debian: ${debianPackage})`)
  await install([debianPackage])
  return command
}

export const isRoot = () => process.getuid?.() === 0

const isDebian = () => os.platform() === 'linux' && existsSync('/usr/bin/dpkg-query')

async function installedPackages() {
  const format = '${Package} ${db:Status-Status}\\n'
  return parseInstalled(await runQuietly('dpkg-query', ['-W', '-f', format]))
}

/** @param {readonly string[]} required names, alternatives divided by `|` */
async function install(required) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  // The lists of a fresh machine are empty.
  if ((await knownNames(required)).includes(undefined)) await runQuietly('apt-get', ['update'], { env })
  const names = (await knownNames(required)).map((name, index) => name ?? firstName(required[index] ?? ''))
  const { code, all } = await capture('apt-get', ['install', '--yes', '--no-install-recommends', ...names], {
    env,
  })
  if (code === 0) return
  throw new SetupError('System packages could not be installed. Run, as root:', [
    `apt-get update && apt-get install ${names.join(' ')}`,
    `It said: ${lastLine(all)}`,
  ])
}

/** Of each one's alternatives, the name that this release of Debian has. @param {readonly string[]} required */
async function knownNames(required) {
  const { stdout } = await capture('apt-cache', ['policy', ...required.flatMap((names) => names.split('|'))])
  const candidates = [...stdout.matchAll(/^(\S+):\n.*\n\s+\S+: (.+)$/gm)]
  const known = candidates.filter(([, , version]) => version !== '(none)').map(([, name]) => name)
  return required.map((names) => names.split('|').find((name) => known.includes(name)))
}

/** @param {string} names */
const firstName = (names) => names.split('|')[0] ?? names
