import type { BuildProgress, BuiltRelease } from '../../contract/builder'
import { toWireError } from '../../contract/errors'
import type { Log } from '../../kit/process'
import type { BuildRequest } from './build-process'
import { buildQueue } from './build-queue'
import { folderWishes } from './folder-wishes'
import type { ReleaseStore } from './store'
import { watchFolder } from './watch-folder'

export interface ShopFolderSpec {
  readonly shopDir: string
  readonly store: ReleaseStore
  readonly build: (request: BuildRequest) => Promise<BuiltRelease>
  readonly log: Log
  readonly settleMs?: number
  readonly lookEveryMs?: number
  readonly retryAfterMs?: number
}

export interface ShopFolderWatch {
  stop(): void
}

const TELL_EVERY_MS = 10_000

/** Builds the shop folder now and whenever it changes, beside the running kiosk, and asks for what was built. */
export function watchShopFolder(spec: ShopFolderSpec): ShopFolderWatch {
  const { shopDir, log, settleMs, lookEveryMs, retryAfterMs } = spec
  const wishes = folderWishes(spec.store)

  async function build(signal: AbortSignal): Promise<void> {
    const startedMs = performance.now()
    let textFirst = Promise.resolve()
    const built = await spec.build({
      shopDir,
      signal,
      onProgress: progressTeller(log),
      onBuilt: (early) => {
        log.info('a release stands, its vectors follow', { ...early })
        // Handled at once: nobody waits for it before the build ends. The whole release is asked for all the same.
        textFirst = wishes
          .wantText(early.releaseId)
          .catch((thrown: unknown) =>
            log.warn('the text cannot be asked for', { reason: toWireError(thrown).message }),
          )
      },
    })
    const tookMs = Math.round(performance.now() - startedMs)
    log.info('the shop folder is built', { ...built, tookMs })
    await textFirst
    await wishes.wantWhole(built.releaseId)
  }

  const queue = buildQueue({ build, log, retryAfterMs })
  const folder = watchFolder({ shopDir, settleMs, lookEveryMs, onChange: () => queue.request() })
  return {
    stop: () => {
      folder.stop()
      queue.stop()
    },
  }
}

/** A build of seconds needs no lines; a longer one has one now and then. */
function progressTeller(log: Log): (progress: BuildProgress) => void {
  let toldMs = performance.now()
  return (progress) => {
    if (performance.now() - toldMs < TELL_EVERY_MS) return
    toldMs = performance.now()
    log.info('building', { ...progress })
  }
}
