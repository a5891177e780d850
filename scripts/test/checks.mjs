import os from 'node:os'
import { seconds } from '../lib/format.mjs'
import { inRoot, node24 } from '../lib/paths.mjs'
import { capture, toolEnvironment } from '../lib/run.mjs'

/** @typedef {{ name: string, isPassed: boolean }} CheckResult */

/** What each check runs, the slowest first. */
const CHECKS = {
  lint: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  types: ['typescript/bin/tsc', '-p', 'tsconfig.node.json'],
  'types of the window': ['typescript/bin/tsc', '-p', 'tsconfig.web.json'],
  'types of the tests': ['typescript/bin/tsc', '-p', 'tsconfig.test.json'],
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  'who imports whom': [
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    ...['electron', 'renderer', 'native', 'scripts', 'test'],
  ],
}

/**
 * Runs every check, a few side by side, and prints each one's verdict, with its output where it failed.
 * @returns {Promise<readonly CheckResult[]>}
 */
export async function runChecks() {
  process.stdout.write('\nchecks\n')
  const waiting = Object.entries(CHECKS)
  /** @type {CheckResult[]} */
  const results = []
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results.push(await runCheck(...next))
    }
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, work))
  return results
}

/** @param {string} name @param {readonly string[]} command @returns {Promise<CheckResult>} */
async function runCheck(name, [script = '', ...args]) {
  const startMs = performance.now()
  const { code, all } = await capture(node24(), [inRoot('node_modules', script), ...args], {
    env: toolEnvironment(),
  })
  const isPassed = code === 0
  const elapsed = seconds(performance.now() - startMs).padStart(7)
  process.stdout.write(`  ${isPassed ? 'ok    ' : 'failed'} ${name.padEnd(20)} ${elapsed}\n`)
  if (!isPassed) process.stdout.write(`${all.trimEnd()}\n`)
  return { name, isPassed }
}
