/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    NOTHING,
  )

/**
 * Counts a Vitest JSON report. A file that could not even be loaded, an error outside of any test, a report that is
 * missing: each is one failure, or it would pass unseen.
 * @param {string | undefined} report
 * @param {number} exitCode of Vitest
 * @returns {Tally}
 */
export function tallyReport(report, exitCode) {
  const files = parse(report)
  if (files === undefined) return { ...NOTHING, failed: 1 }
  const tests = files.flatMap((file) => file.assertionResults)
  const count = (/** @type {readonly string[]} */ statuses) =>
    tests.filter((test) => statuses.includes(test.status)).length
  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = count(['failed']) + unloaded
  return {
    passed: count(['passed']),
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: count(['pending', 'skipped', 'todo', 'disabled']),
  }
}

/** The end of `npm test`; its last line is read by machines too. @param {Tally} tally */
export const summaryLines = ({ passed, failed, skipped }) => [
  ...(skipped > 0 ? [`${skipped} skipped`] : []),
  `${passed} passed, ${failed} failed`,
]

/** Nothing run is not a success. @param {Tally} tally */
export const exitCodeOf = ({ passed, failed }) => (failed === 0 && passed > 0 ? 0 : 1)

/**
 * @param {string | undefined} report
 * @returns {readonly { status: string, assertionResults: readonly { status: string }[] }[] | undefined}
 */
function parse(report) {
  try {
    return JSON.parse(report ?? '').testResults
  } catch {
    return undefined
  }
}
