import { runMain } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'

/** npm run build: set-up ends with the build, and builds only what changed. */
await runMain(async () => {
  await setUp()
})
