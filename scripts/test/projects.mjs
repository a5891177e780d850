import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readIfThere } from '../lib/files.mjs'
import { giveFolder } from '../lib/ordinary-user.mjs'
import { node24 } from '../lib/paths.mjs'
import { runSeated, takeSeat } from '../lib/seat.mjs'
import { tallyReport } from './summary.mjs'
import { openFolders } from './writable.mjs'

/** @import { Tally } from './summary.mjs' */

/** Quickest first. */
const PROJECTS = ['unit', 'process', 'e2e']

/**
 * Runs Vitest, one project after another so that real windows never share the machine with other tests, as an ordinary
 * user and before a screen.
 * @param {readonly string[]} args for Vitest; `--project NAME` picks projects
 * @returns {Promise<readonly Tally[]>}
 */
export async function runProjects(args) {
  const { projects, rest } = pickProjects(args)
  const seat = await takeSeat()
  await openFolders(seat)
  const reports = await giveFolder(seat.user, await mkdtemp(path.join(os.tmpdir(), 'aisle-test-')))
  try {
    const tallies = []
    for (const project of projects) {
      process.stdout.write(`\n${project} tests\n`)
      const report = path.join(reports, `${project}.json`)
      const vitest = [node24(seat.root), 'node_modules/vitest/vitest.mjs', 'run', '--project', project]
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const options = ['--configLoader=runner', '--passWithNoTests', ...reporters, ...rest]
      const exitCode = await runSeated(seat, [...vitest, ...options], { opensWindows: true })
      tallies.push(tallyReport(await readIfThere(report), exitCode))
    }
    return tallies
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
}

/** @param {readonly string[]} args */
export function pickProjects(args) {
  const picked = []
  const rest = []
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? ''
    if (argument === '--project') picked.push(args[++index] ?? '')
    else if (argument.startsWith('--project=')) picked.push(argument.slice('--project='.length))
    else rest.push(argument)
  }
  return { projects: picked.length > 0 ? picked : PROJECTS, rest }
}
