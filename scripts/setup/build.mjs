import { existsSync } from 'node:fs'
import { inRoot, node24 } from '../lib/paths.mjs'
import { runQuietly, toolEnvironment } from '../lib/run.mjs'
import { stamp } from './stamp.mjs'

/** @import { Step } from './run-steps.mjs' */

const SOURCES = [
  ...['electron', 'renderer', 'native'],
  ...['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'],
].map((name) => inRoot(name))
const MADE = ['out/main', 'out/preload', 'out/renderer'].map((name) => inRoot(name))

/** Sources -> `out/`. @returns {Step} */
export function buildStep() {
  const fresh = stamp(inRoot('out/.build'), SOURCES)
  return {
    name: 'build',
    isDone: async () => MADE.every((folder) => existsSync(folder)) && (await fresh.isFresh()),
    async run() {
      const script = inRoot('node_modules/electron-vite/bin/electron-vite.js')
      await fresh.around(() => runQuietly(node24(), [script, 'build'], { env: toolEnvironment() }))
      return { places: MADE }
    },
  }
}
