import { runChecks } from './test/checks.mjs'
import { runMain } from './lib/setup-error.mjs'

/** npm run check: format, lint, types and who may import whom. */
await runMain(async () => ((await runChecks()).every((result) => result.isPassed) ? 0 : 1))
