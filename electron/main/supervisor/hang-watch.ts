import { isHung, type Patience } from './policy'

const WATCH_EVERY_MS = 250

/** Watches one helper process for silence. */
export interface HangWatch {
  /** A new process starts. */
  restarted(): void
  becameReady(): void
  /** Anything was heard of it. */
  heard(): void
  callWentOverdue(): void
  stop(): void
}

/** Calls `onHung` once for each process that hangs. */
export function createHangWatch(
  patience: Patience,
  onHung: (facts: { silentForMs: number; hasOverdueCall: boolean }) => void,
): HangWatch {
  let lastBeatMs = performance.now()
  let lastTickMs = lastBeatMs
  let isReady = false
  let hasOverdueCall = false
  let isGivenUp = false

  const timer = setInterval(() => {
    const nowMs = performance.now()
    // A late tick says that we stood still ourselves, and proves nothing about the others.
    if (nowMs - lastTickMs > 4 * WATCH_EVERY_MS) lastBeatMs = nowMs
    lastTickMs = nowMs
    if (isGivenUp || !isHung({ nowMs, lastBeatMs, isReady, hasOverdueCall }, patience)) return
    isGivenUp = true
    onHung({ silentForMs: Math.round(nowMs - lastBeatMs), hasOverdueCall })
  }, WATCH_EVERY_MS)

  return {
    restarted: () => {
      lastBeatMs = performance.now()
      isReady = hasOverdueCall = isGivenUp = false
    },
    becameReady: () => (isReady = true),
    heard: () => {
      lastBeatMs = performance.now()
      hasOverdueCall = false
    },
    callWentOverdue: () => (hasOverdueCall = true),
    stop: () => clearInterval(timer),
  }
}
