import type { z } from 'zod'
import {
  builderContract,
  builtReleaseSchema,
  type BuildProgress,
  type BuiltRelease,
} from '../../contract/builder'
import { AisleError, fromWireError } from '../../contract/errors'
import type { ToParent } from '../../contract/messages'
import type { BuilderOptions } from '../../contract/options'
import type { Log } from '../../kit/process'
import { runOnce } from '../supervisor/run-once'
import type { Transport } from '../supervisor/transport'

export interface BuildProcessSpec {
  readonly transport: Transport
  readonly entryPath: string
  readonly options: BuilderOptions
  readonly log: Log
  /** A builder that gets nowhere for this long is killed. */
  readonly patienceMs?: number
}

export interface BuildRequest {
  readonly shopDir: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: BuildProgress) => void
  /** A release stands before the final one. */
  readonly onBuilt: (built: BuiltRelease) => void
}

const PATIENCE_MS = 60_000
const STOP_LIMIT_MS = 4_000
const BUILD_CALL = 1
const CANCEL_CALL = 2

/**
 * One build in a process of its own, which then ends.
 * @throws AisleError what the builder says; `cancelled` after an abort; `timeout/builder-hung`; `not-ready/builder-ended`.
 */
export async function buildInProcess(spec: BuildProcessSpec, request: BuildRequest): Promise<BuiltRelease> {
  const { options, log, patienceMs = PATIENCE_MS } = spec
  const { shopDir, signal, onProgress, onBuilt } = request
  let outcome: BuiltRelease | AisleError | null = null
  let deadline: NodeJS.Timeout | undefined

  const grant = (ms: number, error: AisleError | null): void => {
    clearTimeout(deadline)
    deadline = setTimeout(() => {
      outcome ??= error
      run.child.kill()
    }, ms)
  }
  const stillPatient = (): void => {
    const message = `The builder got nowhere for ${patienceMs} ms and was killed; what is live stays.`
    if (outcome === null && !signal.aborted)
      grant(patienceMs, new AisleError('timeout', 'builder-hung', message))
  }
  const settle = (result: BuiltRelease | AisleError): void => {
    outcome ??= result
    run.child.send({ type: 'stop' })
    grant(STOP_LIMIT_MS, null)
  }
  const cancel = (): void => {
    run.child.send({ type: 'call', id: CANCEL_CALL, name: 'cancel', request: {} })
    grant(STOP_LIMIT_MS, new AisleError('cancelled', 'build-cancelled', 'The build was cancelled.'))
  }

  const take = (message: ToParent): void => {
    if (message.type === 'ready') {
      run.child.send({ type: 'call', id: BUILD_CALL, name: 'build', request: { shopDir } })
    } else if (message.type === 'event') {
      stillPatient()
      const { progressed, built } = builderContract.events
      if (message.name === 'progressed') withPayload(progressed, message.payload, onProgress)
      if (message.name === 'built') withPayload(built, message.payload, onBuilt)
    } else if (message.type === 'failure' && message.id === BUILD_CALL) settle(fromWireError(message.error))
    else if (message.type === 'result' && message.id === BUILD_CALL) {
      const result = builtReleaseSchema.safeParse(message.value)
      settle(result.data ?? new AisleError('bug', 'bad-reply', 'The builder answered out of contract.'))
    }
  }

  signal.throwIfAborted()
  const run = runOnce({ name: 'builder', ...spec, options, log }, take)
  stillPatient()
  signal.addEventListener('abort', cancel)
  const reason = await run.ended
  clearTimeout(deadline)
  signal.removeEventListener('abort', cancel)
  const result = outcome as BuiltRelease | AisleError | null
  if (result === null) throw new AisleError('not-ready', 'builder-ended', `The builder ended (${reason}).`)
  if (result instanceof AisleError) throw result
  return result
}

function withPayload<S extends z.ZodType>(
  schema: S,
  payload: unknown,
  use: (data: z.infer<S>) => void,
): void {
  const checked = schema.safeParse(payload)
  if (checked.success) use(checked.data)
}
