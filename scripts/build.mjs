import path from 'node:path'
import { parseArgs } from 'node:util'
import { node24 } from './lib/paths.mjs'
import { runAttached } from './lib/run.mjs'
import { runMain } from './lib/setup-error.mjs'
import { builderCommand } from './setup/release.mjs'
import { setUp } from './setup/steps.mjs'

/**
 * npm run build [-- --shop DIR]
 * Set-up ends with the build, and builds only what changed; with --shop that folder's release is the live one, for this
 * checkout and for what it packages.
 */
await runMain(async () => {
  const { values } = parseArgs({ options: { shop: { type: 'string' } } })
  await setUp()
  if (values.shop === undefined) return 0
  const from = process.env.INIT_CWD ?? process.cwd()
  return runAttached(node24(), builderCommand(path.resolve(from, values.shop)))
})
