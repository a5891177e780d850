import { readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ReleaseId } from '../../contract/ids'
import { refusedReleaseSchema } from '../../contract/release'
import { isAlive } from '../../kit/files'
import { refusedFile } from '../../kit/release/layout'
import { readPointer } from '../../main/release/pointer-file'
import { readWish } from '../../main/release/wishes'

/** What became of a wish. */
export type WishOutcome =
  | { readonly state: 'live' }
  | { readonly state: 'refused'; readonly reason: string }
  /** No kiosk has taken it up. */
  | { readonly state: 'waiting'; readonly isKioskRunning: boolean }
  /** Another wish came after it. */
  | { readonly state: 'replaced' }
  /** The wish is gone, what was live still is, and no reason is told. */
  | { readonly state: 'unknown' }

const LOOK_EVERY_MS = 100
/** A running kiosk looks each second, loads beside its shoppers, and then switches. */
const PATIENCE_MS = { running: 60_000, unknown: 4_000, stopped: 0 } as const

/** Waits until a running kiosk has followed the wish or refused it. */
export async function awaitWish(
  dataDir: string,
  releasesDir: string,
  releaseId: ReleaseId,
  signal: AbortSignal,
): Promise<WishOutcome> {
  const kiosk = stateOfKiosk(dataDir)
  const before = readPointer(releasesDir)?.releaseId
  const endsMs = performance.now() + PATIENCE_MS[kiosk]
  for (;;) {
    const wish = readWish(releasesDir)
    if (wish === null) return outcomeOf(releasesDir, releaseId, before)
    if (wish !== releaseId && wish !== 'unreadable') return { state: 'replaced' }
    if (performance.now() >= endsMs) return { state: 'waiting', isKioskRunning: kiosk === 'running' }
    await pause(LOOK_EVERY_MS, undefined, { signal })
  }
}

function outcomeOf(releasesDir: string, releaseId: ReleaseId, before: ReleaseId | undefined): WishOutcome {
  const reason = refusalOf(releasesDir, releaseId)
  if (reason !== undefined) return { state: 'refused', reason }
  const live = readPointer(releasesDir)?.releaseId
  if (live === releaseId) return { state: 'live' }
  return { state: live === before ? 'unknown' : 'replaced' }
}

function refusalOf(releasesDir: string, releaseId: ReleaseId): string | undefined {
  try {
    const refused = refusedReleaseSchema.parse(JSON.parse(readFileSync(refusedFile(releasesDir), 'utf8')))
    return refused.releaseId === releaseId ? refused.reason : undefined
  } catch {
    return undefined
  }
}

/** Chromium's lock is a link to `<host>-<pid>`; on Windows there is none. */
function stateOfKiosk(dataDir: string): keyof typeof PATIENCE_MS {
  if (process.platform === 'win32') return 'unknown'
  try {
    const [, pid] = /-(\d+)$/.exec(readlinkSync(join(dataDir, 'chromium', 'SingletonLock'))) ?? []
    return isAlive(Number(pid)) ? 'running' : 'stopped'
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'stopped' : 'unknown'
  }
}
