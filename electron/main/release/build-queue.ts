import { AisleError, toWireError } from '../../contract/errors'
import type { Log } from '../../kit/process'

export interface BuildQueueSpec {
  readonly build: (signal: AbortSignal) => Promise<void>
  readonly log: Log
  readonly retryAfterMs?: number | undefined
}

export interface BuildQueue {
  /** There is something to build; what is under way is out of date. */
  request(): void
  stop(): void
}

const RETRY_AFTER_MS = 5000
const RETRY_AT_MOST_MS = 10 * 60_000

/**
 * Builds one at a time, the newest state only. What fails for another reason than the shop itself is tried again, each
 * time after a longer wait: a disk gets room again, and a folder is changed in the middle of being read.
 */
export function buildQueue({ build, log, retryAfterMs = RETRY_AFTER_MS }: BuildQueueSpec): BuildQueue {
  let underWay: AbortController | null = null
  let isDirty = false
  let isStopped = false
  let failures = 0
  let retrying: NodeJS.Timeout | undefined

  async function run(): Promise<void> {
    const controller = (underWay = new AbortController())
    try {
      await build(controller.signal)
      failures = 0
    } catch (thrown) {
      failed(thrown)
    }
    underWay = null
    if (!isDirty || isStopped) return
    isDirty = false
    await run()
  }

  function failed(thrown: unknown): void {
    const { kind, message: reason } = toWireError(thrown)
    if (kind === 'cancelled') {
      log.info('the build was cancelled', { reason })
      return
    }
    const isToRetry = kind !== 'input' && !isDirty && !isStopped
    const retryInMs = isToRetry ? Math.min(retryAfterMs * 2 ** failures, RETRY_AT_MOST_MS) : undefined
    log.error('the shop folder could not be built: what is live stays', { reason, retryInMs })
    if (retryInMs === undefined) return
    failures += 1
    retrying = setTimeout(() => void run(), retryInMs)
  }

  return {
    request: () => {
      clearTimeout(retrying)
      failures = 0
      if (underWay === null) {
        void run()
        return
      }
      // The finished part of its work is kept by the builder.
      isDirty = true
      underWay.abort(new AisleError('cancelled', 'folder-changed', 'The shop folder changed again.'))
    },
    stop: () => {
      isStopped = true
      clearTimeout(retrying)
      underWay?.abort(new AisleError('cancelled', 'stopping', 'The kiosk stops.'))
    },
  }
}
