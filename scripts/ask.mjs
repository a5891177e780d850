import { inRoot, node24 } from './lib/paths.mjs'
import { runAttached } from './lib/run.mjs'
import { runMain } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'

/** npm run ask -- QUESTION | FILE.wav [--json] */
await runMain(async () => {
  await setUp({ isQuiet: true })
  // From where the caller stands, so that a path to a recording means what they think.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  return runAttached(node24(), [inRoot('out/main/ask.js'), ...process.argv.slice(2)], { cwd })
})
