import { runMain } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'
import { runChecks } from './test/checks.mjs'
import { runProjects } from './test/projects.mjs'
import { exitCodeOf, NOTHING, sum, summaryLine } from './test/summary.mjs'

/**
 * npm test [-- --project unit|process|e2e] [-- more for Vitest]
 * Sets up, checks, runs the tests; the last line is the sum of all. With arguments, the tests alone.
 */
await runMain(async () => {
  await setUp({ isForTests: true })
  const args = process.argv.slice(2)
  const checks = args.length > 0 ? [] : await runChecks()
  const checked = checks.map(({ isPassed }) => ({ ...NOTHING, [isPassed ? 'passed' : 'failed']: 1 }))
  const total = sum([...checked, ...(await runProjects(args))])
  process.stdout.write(`\n${summaryLine(total)}\n`)
  return exitCodeOf(total)
})
