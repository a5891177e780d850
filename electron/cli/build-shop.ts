import { fileURLToPath } from 'node:url'
import { AisleError } from '../contract/errors'
import { resolvePaths } from '../main/config'
import { readArguments } from './build-shop/arguments'
import { carryOut } from './build-shop/carry-out'
import { createProgressLine } from './build-shop/progress-line'
import { exitCodeOf, jsonReport, textReport } from './build-shop/report'

/**
 * `npm run build-shop -- DIR [--data DIR] [--json] | --undo | --redo`: a shop folder becomes a release that the kiosk
 * takes over. Ends with 0, with 2 for a shop (or a command line) with faults, with 1 when it cannot be built or the kiosk refuses it,
 * with 130 or 143 when it was stopped: nothing is left half then.
 */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

const abort = new AbortController()
let stoppedWith: number | undefined
for (const [name, code] of Object.entries(SIGNALS)) {
  process.on(name, () => {
    stoppedWith ??= code
    abort.abort(new AisleError('cancelled', 'build-cancelled', 'Stopped: nothing is left half.'))
  })
}

const progress = createProgressLine(process.stderr)
try {
  const wanted = readArguments(process.argv.slice(2))
  const paths = resolvePaths({ mainDir: fileURLToPath(new URL('.', import.meta.url)) })
  const done = await carryOut(wanted, { paths, progress, signal: abort.signal })
  progress.clear()
  process.stdout.write(`${wanted.isJson ? jsonReport(done) : textReport(done)}\n`)
  process.exitCode = exitCodeOf(done)
} catch (thrown) {
  progress.clear()
  const reason: unknown = abort.signal.aborted ? abort.signal.reason : thrown
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`)
  const isInput = thrown instanceof AisleError && thrown.kind === 'input'
  process.exitCode = stoppedWith ?? (isInput ? 2 : 1)
}
