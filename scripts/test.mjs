import { runMain, tell } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'
import { runChecks } from './test/checks.mjs'
import { runProjects } from './test/projects.mjs'
import { exitCodeOf, NOTHING, sum, summaryLines } from './test/summary.mjs'

/**
 * npm test [-- --project unit|process|e2e] [-- more for Vitest]
 * Sets up, checks, runs the tests; the last line is the sum of all, whatever happens. With arguments, the tests alone.
 */
await runMain(async () => {
  const tallies = []
  try {
    const args = process.argv.slice(2)
    await setUp({ isForTests: true })
    const checks = args.length > 0 ? [] : await runChecks()
    tallies.push(...checks.map(({ isPassed }) => ({ ...NOTHING, [isPassed ? 'passed' : 'failed']: 1 })))
    tallies.push(...(await runProjects(args)))
  } catch (thrown) {
    tell(thrown)
    tallies.push({ ...NOTHING, failed: 1 })
  }
  const total = sum(tallies)
  process.stdout.write(`\n${summaryLines(total).join('\n')}\n`)
  return exitCodeOf(total)
})
