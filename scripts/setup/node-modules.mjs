import { readFile } from 'node:fs/promises'
import { readIfThere } from '../lib/files.mjs'
import { inRoot } from '../lib/paths.mjs'
import { npm } from '../lib/run.mjs'
import { SetupError } from '../lib/setup-error.mjs'

/** @import { Step } from './run-steps.mjs' */

/** @typedef {Readonly<Record<string, { version?: string, optional?: boolean }>>} LockedPackages */

const LOCK = inRoot('package-lock.json')
/** npm's own record of what it put into node_modules. */
const INSTALLED_LOCK = inRoot('node_modules/.package-lock.json')

/** @returns {Step} */
export function nodeModulesStep() {
  return {
    name: 'node modules',
    async isDone() {
      const installed = await readIfThere(INSTALLED_LOCK)
      if (installed === undefined) return false
      return isAsLocked(packagesOf(await readFile(LOCK, 'utf8')), packagesOf(installed))
    },
    async run() {
      // The one would download CUDA, the other is a step of its own.
      const env = { ONNXRUNTIME_NODE_INSTALL: 'skip', ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }
      // What the lock file names never changes: what npm has in its cache is as good as new.
      await npm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], { env }).catch(explain)
      const count = Object.keys(packagesOf(await readFile(INSTALLED_LOCK, 'utf8'))).length
      return { places: [inRoot('node_modules')], note: `${count} packages` }
    },
  }
}

/** @param {unknown} thrown @returns {never} */
function explain(thrown) {
  if (!(thrown instanceof SetupError)) throw thrown
  throw new SetupError(thrown.message, [
    ...thrown.advice,
    '',
    'npm fetches what package-lock.json names from the registry that it is set to (npm config get registry).',
    'Without a network: run the same command where there is one, on the same system, and copy node_modules here.',
  ])
}

/**
 * True when every package is there in its locked version; an optional one may be absent (other platforms' builds).
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function isAsLocked(locked, installed) {
  return Object.entries(locked).every(([place, { version, optional }]) => {
    const found = installed[place]
    return place === '' || (found === undefined ? optional === true : found.version === version)
  })
}

/** @param {string} lock @returns {LockedPackages} */
const packagesOf = (lock) => JSON.parse(lock).packages
