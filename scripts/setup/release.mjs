import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { inRoot, node24 } from '../lib/paths.mjs'
import { runQuietly } from '../lib/run.mjs'
import { MANIFEST_FILE } from './manifest.mjs'
import { stamp } from './stamp.mjs'

/** @import { Step } from './run-steps.mjs' */

const SHOP = inRoot('resources/demo-shop')
const RELEASES = inRoot('out/releases')
const BUILD_SHOP = inRoot('out/main/build-shop.js')

/** The demo shop's folder -> a release that speech and search can open. @returns {Step} */
export function releaseStep() {
  // The bundle names the chunks that it imports by their hash, so it changes whenever one of them does.
  const fresh = stamp(inRoot('out/releases/.made-from'), [SHOP, BUILD_SHOP, MANIFEST_FILE])
  return {
    name: 'demo shop',
    isDone: async () => existsSync(`${RELEASES}/current.json`) && (await fresh.isFresh()),
    async run() {
      await fresh.around(() => runQuietly(node24(), [BUILD_SHOP, SHOP, '--releases', RELEASES]))
      const { releaseId } = JSON.parse(await readFile(`${RELEASES}/current.json`, 'utf8'))
      return { places: [`${RELEASES}/${releaseId}`], note: `release ${releaseId.slice(0, 12)}` }
    },
  }
}
