import { mkdirSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { toWireError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import { tryToWatch } from '../../kit/files'
import type { Log } from '../../kit/process'
import { wantedFile } from '../../kit/release/layout'
import { dropRefusal, dropWish, readWish, writeRefusal } from './wishes'

export interface WantedWatch {
  /** Looks now; resolves when what was found is dealt with. */
  look(): Promise<void>
  /** Ends with the wish that is followed at this moment. */
  stop(): void
}

export interface WantedSpec {
  readonly releasesDir: string
  /** Puts it live, or says why not. */
  readonly take: (releaseId: ReleaseId) => Promise<unknown>
  readonly log: Log
}

/** Events get lost on some disks, and none comes from others. */
const LOOK_EVERY_MS = 1000

/** Follows wishes in `wanted.json`: each is tried once; what failed is told in `refused.json`. */
export function watchWanted({ releasesDir, take, log }: WantedSpec): WantedWatch {
  let underWay: Promise<void> | null = null
  let isStopped = false
  let wasUnreadable = false
  /** The file of a wish that was dealt with and cannot be taken away: not again before it changes. */
  let stuck: string | null = null

  async function follow(): Promise<void> {
    while (!isStopped) {
      const file = fileMark(wantedFile(releasesDir))
      const wish = readWish(releasesDir)
      if (wish === null || file === stuck) return
      if (wish === 'unreadable') {
        // It may be half written: it gets until the next look.
        if (wasUnreadable) {
          log.warn('a wish for a release cannot be read and is dropped', { file: wantedFile(releasesDir) })
          await drop(wish, file)
        }
        wasUnreadable = !wasUnreadable
        return
      }
      wasUnreadable = false
      await tryOnce(wish)
      await drop(wish, file)
    }
  }

  async function drop(wish: ReleaseId | 'unreadable', file: string | null): Promise<void> {
    stuck = null
    await dropWish(releasesDir, wish).catch((thrown: unknown) => {
      stuck = file
      tell('a wish cannot be taken away')(thrown)
    })
  }

  const tell =
    (message: string) =>
    (thrown: unknown): void =>
      log.error(message, { reason: toWireError(thrown).message })

  async function tryOnce(releaseId: ReleaseId): Promise<void> {
    await dropRefusal(releasesDir).catch(tell('an old refusal cannot be taken away'))
    try {
      await take(releaseId)
    } catch (thrown) {
      const reason = toWireError(thrown).message
      log.error('a release was refused', { releaseId, reason })
      // The wish goes all the same: to try it again each second would help nobody.
      await writeRefusal(releasesDir, releaseId, reason).catch(tell('a refusal cannot be written'))
    }
  }

  const look = (): Promise<void> => {
    underWay ??= follow()
      .catch(tell('wishes cannot be followed'))
      .finally(() => (underWay = null))
    return underWay
  }

  mkdirIfPossible(releasesDir)
  const watcher = tryToWatch(releasesDir, (name) => {
    if (name === basename(wantedFile(releasesDir))) void look()
  })
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
  return {
    look,
    stop: () => {
      isStopped = true
      watcher?.close()
      clearInterval(timer)
    },
  }
}

/** Another one for each file that takes the name. */
function fileMark(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : `${found.ino} ${found.mtimeMs}`
}

/** Without it there is nothing to watch; a wish is seen all the same once there is. */
function mkdirIfPossible(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // A later look finds it, or a wish makes it.
  }
}
