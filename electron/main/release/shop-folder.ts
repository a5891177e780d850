import { watch, type FSWatcher } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildProgress, BuiltRelease } from '../../contract/builder'
import { AisleError, toWireError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import { wantedReleaseSchema } from '../../contract/release'
import type { Log } from '../../kit/process'
import type { BuildRequest } from './build-process'
import { readPointer } from './pointer-file'
import { writeWhole } from './whole-file'
import { readWish, writeWish } from './wishes'

export interface ShopFolderSpec {
  readonly shopDir: string
  readonly releasesDir: string
  readonly build: (request: BuildRequest) => Promise<BuiltRelease>
  readonly log: Log
  readonly settleMs?: number
}

export interface ShopFolderWatch {
  stop(): void
}

/** A copy of many files is not to be built in the middle. */
const SETTLE_MS = 400
/** Folders on a network tell nothing by themselves. */
const LOOK_EVERY_MS = 5000
const TELL_EVERY_MS = 10_000
/** Remembers what was wanted for the folder last: an undo holds until the folder changes. */
const LAST_FILE = 'last-of-folder.json'

/** Builds the shop folder now and whenever it changes, beside the running kiosk, and asks for what was built. */
export function watchShopFolder(spec: ShopFolderSpec): ShopFolderWatch {
  const { shopDir, releasesDir, log, settleMs = SETTLE_MS } = spec
  let timer: NodeJS.Timeout | undefined
  let abort: AbortController | null = null
  let isDirty = false
  let isStopped = false
  let seen: string | null = null

  async function want(releaseId: ReleaseId): Promise<void> {
    await writeWish(releasesDir, releaseId)
    await writeWhole(join(releasesDir, LAST_FILE), `${JSON.stringify({ releaseId })}\n`)
  }

  async function buildOnce(signal: AbortSignal): Promise<void> {
    const startedMs = performance.now()
    const textFirst: Promise<ReleaseId | null>[] = []
    const built = await spec.build({
      shopDir,
      signal,
      onProgress: progressTeller(log),
      onBuilt: (early) => {
        log.info('a release stands, its vectors follow', { ...early })
        // Handled at once: nobody waits for it before the build ends. The whole release is asked for all the same.
        textFirst.push(
          wantUnlessAsked(early.releaseId).catch((thrown: unknown) => {
            log.warn('the text cannot be asked for', { reason: toWireError(thrown).message })
            return null
          }),
        )
      },
    })
    const tookMs = Math.round(performance.now() - startedMs)
    log.info('the shop folder is built', { ...built, tookMs })
    const early = (await textFirst[0]) ?? null
    // Whoever went back to another release meanwhile does not want the rest of this one either.
    if (early !== null && !isCurrentOrWanted(early)) return
    await wantUnlessAsked(built.releaseId)
  }

  async function wantUnlessAsked(releaseId: ReleaseId): Promise<ReleaseId | null> {
    if ((await lastOf(releasesDir)) === releaseId) return null
    await want(releaseId)
    return releaseId
  }

  function isCurrentOrWanted(releaseId: ReleaseId): boolean {
    return readPointer(releasesDir)?.releaseId === releaseId || readWish(releasesDir) === releaseId
  }

  async function run(): Promise<void> {
    if (abort !== null) {
      // What is under way is out of date; the finished part of its work is kept by the builder.
      isDirty = true
      abort.abort(new AisleError('cancelled', 'folder-changed', 'The shop folder changed again.'))
      return
    }
    const controller = (abort = new AbortController())
    try {
      await buildOnce(controller.signal)
    } catch (thrown) {
      const { kind, message } = toWireError(thrown)
      if (kind === 'cancelled') log.info('the build was cancelled', { reason: message })
      else log.error('the shop folder could not be built: what is live stays', { shopDir, reason: message })
    }
    abort = null
    if (isDirty && !isStopped) {
      isDirty = false
      await run()
    }
  }

  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), settleMs)
  }
  const look = async (): Promise<void> => {
    const now = await signatureOf(shopDir)
    if (isStopped || now === seen) return
    seen = now
    soon()
  }
  const watchers = [
    tryToWatch(shopDir, () => void look()),
    // Looking through thousands of pictures again and again would cost more than a build now and then.
    tryToWatch(join(shopDir, 'pictures'), soon),
  ]
  const looking = setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
  return {
    stop: () => {
      isStopped = true
      clearTimeout(timer)
      clearInterval(looking)
      for (const watcher of watchers) watcher?.close()
      abort?.abort(new AisleError('cancelled', 'stopping', 'The kiosk stops.'))
    },
  }
}

/** Name, size and time of what lies in it: another value means that something changed. */
async function signatureOf(shopDir: string): Promise<string> {
  const names = await readdir(shopDir).catch(() => [])
  const lines: string[] = []
  for (const name of names.sort()) {
    const entry = await stat(join(shopDir, name)).catch(() => undefined)
    if (entry) lines.push(`${name} ${entry.size} ${entry.mtimeMs}`)
  }
  return lines.join('\n')
}

async function lastOf(releasesDir: string): Promise<ReleaseId | null> {
  try {
    return wantedReleaseSchema.parse(JSON.parse(await readFile(join(releasesDir, LAST_FILE), 'utf8')))
      .releaseId
  } catch {
    return null
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

function tryToWatch(folder: string, onChange: () => void): FSWatcher | undefined {
  try {
    return watch(folder, onChange).on('error', () => undefined)
  } catch {
    return undefined
  }
}
