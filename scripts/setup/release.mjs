import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { inRoot, node24 } from '../lib/paths.mjs'
import { runQuietly } from '../lib/run.mjs'
import { MANIFEST_FILE, MODELS_DIR } from './manifest.mjs'
import { stamp } from './stamp.mjs'

/** @import { Step } from './run-steps.mjs' */

const SHOP = inRoot('resources/demo-shop')
const RELEASES = inRoot('out/releases')
const BUILDER = inRoot('out/main/builder.js')

/** The demo shop's folder -> a release that speech and search can open. @returns {Step} */
export function releaseStep() {
  // The bundle names the chunks that it imports by their hash, so it changes whenever one of them does.
  const fresh = stamp(inRoot('out/releases/.made-from'), [SHOP, BUILDER, MANIFEST_FILE])
  return {
    name: 'demo shop',
    isDone: async () => existsSync(`${RELEASES}/current.json`) && (await fresh.isFresh()),
    async run() {
      await fresh.around(() => runQuietly(node24(), builderCommand(SHOP)))
      const { releaseId } = JSON.parse(await readFile(`${RELEASES}/current.json`, 'utf8'))
      return { places: [`${RELEASES}/${releaseId}`], note: `release ${releaseId.slice(0, 12)}` }
    },
  }
}

/** What Node runs to make a release of a shop's folder, the live one from then on. @param {string} shop */
export const builderCommand = (shop) => [
  BUILDER,
  ...['--shop', shop, '--releases', RELEASES, '--models', MODELS_DIR],
]
