import type { ReleaseId } from '../../contract/ids'

/** Ends of search while it loaded the live release, or right after. Pure: times are handed in. */
export interface Blame {
  readonly releaseId: ReleaseId | null
  readonly readyAtMs: number | null
  readonly ends: number
  /** It has served for a while: whatever ends search now, it is not the release. */
  readonly isProven: boolean
  /** A second release that fails in the same way says that releases are not to blame. */
  readonly isArmed: boolean
}

export const NO_BLAME: Blame = { releaseId: null, readyAtMs: null, ends: 0, isProven: false, isArmed: true }

const PROVEN_AFTER_MS = 10_000
const TOO_MANY_ENDS = 2

export function searchReady(blame: Blame, live: ReleaseId, nowMs: number): Blame {
  return { ...about(blame, live), readyAtMs: nowMs }
}

/** Search ended: is the live release to be given up? Then it is, once. */
export function searchEnded(
  blame: Blame,
  live: ReleaseId,
  nowMs: number,
): { readonly blame: Blame; readonly isGuilty: boolean } {
  const before = about(blame, live)
  const hasServed = before.readyAtMs !== null && nowMs - before.readyAtMs >= PROVEN_AFTER_MS
  if (before.isProven || hasServed) {
    const proven = { ...before, readyAtMs: null, ends: 0, isProven: true, isArmed: true }
    return { blame: proven, isGuilty: false }
  }
  const ends = before.ends + 1
  const isGuilty = ends >= TOO_MANY_ENDS && before.isArmed
  return { blame: { ...before, readyAtMs: null, ends, isArmed: before.isArmed && !isGuilty }, isGuilty }
}

/** Another release starts without a record. Ready since the swap, if it is. */
export function wentLive(blame: Blame, live: ReleaseId, isReady: boolean, nowMs: number): Blame {
  return { ...about(blame, live), readyAtMs: isReady ? nowMs : null }
}

function about(blame: Blame, live: ReleaseId): Blame {
  return blame.releaseId === live ? blame : { ...NO_BLAME, releaseId: live, isArmed: blame.isArmed }
}
