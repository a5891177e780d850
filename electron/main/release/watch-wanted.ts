import { mkdirSync, watch, type FSWatcher } from 'node:fs'
import { basename } from 'node:path'
import { toWireError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import type { Log } from '../../kit/process'
import { wantedFile } from '../../kit/release/layout'
import { dropRefusal, dropWish, readWish, writeRefusal } from './wishes'

export interface WantedWatch {
  /** Looks now; resolves when what was found is dealt with. */
  look(): Promise<void>
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
  let wasUnreadable = false

  async function follow(): Promise<void> {
    for (let wish = readWish(releasesDir); wish !== null; wish = readWish(releasesDir)) {
      if (wish === 'unreadable') {
        // It may be half written: it gets until the next look.
        if (wasUnreadable) {
          log.warn('a wish for a release cannot be read and is dropped', { file: wantedFile(releasesDir) })
          await dropWish(releasesDir, wish)
        }
        wasUnreadable = !wasUnreadable
        return
      }
      wasUnreadable = false
      await tryOnce(wish)
      await dropWish(releasesDir, wish)
    }
  }

  async function tryOnce(releaseId: ReleaseId): Promise<void> {
    await dropRefusal(releasesDir)
    try {
      await take(releaseId)
    } catch (thrown) {
      const reason = toWireError(thrown).message
      log.error('a release was refused', { releaseId, reason })
      await writeRefusal(releasesDir, releaseId, reason)
    }
  }

  const look = (): Promise<void> => {
    underWay ??= follow()
      .catch((thrown: unknown) =>
        log.error('wishes cannot be followed', { reason: toWireError(thrown).message }),
      )
      .finally(() => (underWay = null))
    return underWay
  }

  const watcher = tryToWatch(releasesDir, () => void look())
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
  return {
    look,
    stop: () => {
      watcher?.close()
      clearInterval(timer)
    },
  }
}

function tryToWatch(releasesDir: string, onChange: () => void): FSWatcher | undefined {
  try {
    mkdirSync(releasesDir, { recursive: true })
    return watch(releasesDir, (_event, name) => {
      if (name === basename(wantedFile(releasesDir))) onChange()
    }).on('error', () => undefined)
  } catch {
    return undefined
  }
}
