import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { output } from './command'
import { fail, ok, warn, type Check } from './finding'
import type { Places } from './places'

/** An earlier one has a bug that can corrupt a database in WAL mode. */
const OLDEST_SQLITE = '3.51.3'
/** Node-API 10, which SQLite's binding is built for. */
const OLDEST_NODE = '22.14.0'

export function versionChecks({ root, paths }: Places): readonly Check[] {
  return [
    {
      name: 'Node',
      look: () =>
        isAtLeast(process.versions.node, OLDEST_NODE)
          ? ok(process.versions.node)
          : fail(process.versions.node, `Helper processes need ${OLDEST_NODE} or later: run npm run setup.`),
    },
    { name: 'Electron', look: () => electron(root) },
    { name: 'SQLite', look: () => sqlite(root, paths.node) },
  ]
}

function electron(root: string) {
  const dist = join(root, 'node_modules', 'electron', 'dist')
  const installed = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  const manifest = z.object({ version: z.string() })
  const text = readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')
  const wanted = manifest.parse(JSON.parse(text)).version
  if (installed === wanted) return ok(installed)
  return warn(
    `${installed}, for closed test machines only, not for a shop: it gets no security fixes any more`,
    `Where Electron's release host can be reached, run npm run setup -- --refresh-electron for ${wanted}.`,
  )
}

async function sqlite(root: string, node: string) {
  // In a process of its own: main and its tools load no native module.
  const script = `const D = require('better-sqlite3'); const d = new D(':memory:');
    process.stdout.write(d.prepare('SELECT sqlite_version()').pluck().get())`
  const version = await output(node, ['-e', script], root)
  if (version === undefined) return fail('does not load', 'Run npm run setup.')
  if (isAtLeast(version, OLDEST_SQLITE)) return ok(version)
  return fail(version, `Earlier than ${OLDEST_SQLITE} can corrupt the journal: run npm ci.`)
}

/** Compares dotted versions number by number. */
export function isAtLeast(version: string, oldest: string): boolean {
  const [have, need] = [version, oldest].map((text) => text.split('.').map(Number))
  for (const [index, part] of (need ?? []).entries()) {
    const own = have?.[index] ?? 0
    if (own !== part) return own > part
  }
  return true
}
