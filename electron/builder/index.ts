import { parseArgs } from 'node:util'
import { AisleError } from '../contract/errors'
import { buildRelease } from './build'

/**
 * `builder --shop DIR --releases DIR --models DIR`: a shop folder in, a release out. Progress goes to the standard
 * output, one line a step. Ends with 0; with 2 when the shop has faults; with 143 after SIGTERM, having changed nothing.
 */
const USAGE = 'usage: builder --shop DIR --releases DIR --models DIR'

const abort = new AbortController()
process.once('SIGTERM', () => abort.abort(new AisleError('cancelled', 'build-cancelled', 'cancelled')))

buildRelease({
  ...readArguments(),
  signal: abort.signal,
  onProgress: (line) => process.stdout.write(`${line}\n`),
}).catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`)
  process.exitCode = exitCodeOf(thrown)
})

function readArguments(): { shopDir: string; releasesDir: string; modelsDir: string } {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ options: { shop: option, releases: option, models: option } })
  if (values.shop === undefined || values.releases === undefined || values.models === undefined) {
    process.stderr.write(`${USAGE}\n`)
    process.exit(2)
  }
  return { shopDir: values.shop, releasesDir: values.releases, modelsDir: values.models }
}

function exitCodeOf(thrown: unknown): number {
  if (!(thrown instanceof AisleError)) return 1
  if (thrown.kind === 'cancelled') return 143
  return thrown.kind === 'input' ? 2 : 1
}
