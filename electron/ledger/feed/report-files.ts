import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeedReport } from '../../contract/overlay'
import { errorFields, type Log } from '../../kit/process'
import type { Fault } from './row'

/** For staff: how the last reading went, and a table of all that was wrong with it. */
export interface ReportFiles {
  write(report: FeedReport, faults: readonly Fault[]): Promise<void>
}

/** `feed-report.json` and `feed-faults.csv` in the data folder. They only inform: a disk that refuses is logged. */
export function createReportFiles(dataDir: string, log: Log): ReportFiles {
  const written = new Map<string, string>()

  async function write(name: string, text: string): Promise<void> {
    if (written.get(name) === text) return
    const path = join(dataDir, name)
    await writeFile(`${path}.partial`, text)
    await rename(`${path}.partial`, path)
    written.set(name, text)
  }

  return {
    async write(report, faults) {
      try {
        await write('feed-faults.csv', tableOf(faults))
        await write('feed-report.json', `${JSON.stringify(report, null, 2)}\n`)
      } catch (thrown) {
        log.warn('the report of the feed could not be written', errorFields(thrown))
      }
    },
  }
}

/** With a mark in front, for spreadsheets take it for another encoding without. */
const tableOf = (faults: readonly Fault[]): string =>
  `\uFEFF${['row,column,value,reason', ...faults.map(lineOf)].map((line) => `${line}\r\n`).join('')}`

const lineOf = ({ row, column, value, reason }: Fault): string =>
  [String(row), column, value, reason].map(cell).join(',')

/** A spreadsheet would run what begins like a formula. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
