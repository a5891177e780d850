import { describe, expect, it } from 'vitest'
import { pickProjects } from '../../../scripts/test/projects.mjs'
import { exitCodeOf, sum, summaryLines, tallyReport } from '../../../scripts/test/summary.mjs'

const report = (...files: readonly (readonly string[])[]) =>
  JSON.stringify({
    testResults: files.map((statuses) => ({
      status: statuses.includes('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status) => ({ status })),
    })),
  })

describe('the sum of a test run', () => {
  it('counts passed, failed and skipped tests', () => {
    const tally = tallyReport(report(['passed', 'skipped'], ['passed', 'failed', 'todo']), 1)
    expect(tally).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be loaded', () => {
    const text = JSON.stringify({ testResults: [{ status: 'failed', assertionResults: [] }] })
    expect(tallyReport(text, 1).failed).toBe(1)
  })

  it.each([undefined, '', '{"half":'])('counts a missing or broken report as a failure: %s', (text) => {
    expect(tallyReport(text, 0).failed).toBe(1)
  })

  it('counts an error outside of any test', () => {
    expect(tallyReport(report(['passed']), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('says so in one line, and fails when something failed or nothing ran', () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 0, skipped: 1 },
    ])
    expect(summaryLines(total)).toEqual(['1 skipped', '5 passed, 0 failed'])
    expect(summaryLines({ passed: 5, failed: 1, skipped: 0 })).toEqual(['5 passed, 1 failed'])
    expect(exitCodeOf(total)).toBe(0)
    expect(exitCodeOf({ passed: 5, failed: 1, skipped: 0 })).toBe(1)
    expect(exitCodeOf({ passed: 0, failed: 0, skipped: 0 })).toBe(1)
  })
})

describe('arguments of npm test', () => {
  it('picks projects and hands the rest on', () => {
    expect(pickProjects(['--project', 'unit', 'zip', '--project=e2e', '-t', 'name'])).toEqual({
      projects: ['unit', 'e2e'],
      rest: ['zip', '-t', 'name'],
    })
    expect(pickProjects([]).projects).toEqual(['unit', 'process', 'e2e'])
  })
})
