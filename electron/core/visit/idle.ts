/** Where the idle clock stands: nothing to do, counting down on the screen, or time to wipe. */
export type IdleVerdict =
  | { readonly kind: 'active' }
  | { readonly kind: 'countdown'; readonly seconds: number }
  | { readonly kind: 'over' }

/**
 * Decides what an untouched kiosk does.
 * @param untouchedMs time since the last touch or spoken word
 * @param idleMs time without a touch before the countdown begins
 * @param countdownMs length of the countdown
 */
export function judgeIdle(untouchedMs: number, idleMs: number, countdownMs: number): IdleVerdict {
  if (untouchedMs < idleMs) return { kind: 'active' }
  const leftMs = idleMs + countdownMs - untouchedMs
  return leftMs <= 0 ? { kind: 'over' } : { kind: 'countdown', seconds: Math.ceil(leftMs / 1000) }
}
