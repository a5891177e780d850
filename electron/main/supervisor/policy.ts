/** When a helper process is given up for hung, and when a dead one is started again. Pure: times are handed in. */

export interface RestartBudget {
  /** So many restarts within `withinMs`, then the process stays off. */
  readonly restarts: number
  readonly withinMs: number
  /** How long it stays off before it gets a new budget. */
  readonly restMs: number
}

export const DEFAULT_BUDGET: RestartBudget = { restarts: 5, withinMs: 600_000, restMs: 6 * 3_600_000 }

export type RestartDecision =
  { readonly kind: 'restart'; readonly afterMs: number } | { readonly kind: 'off'; readonly forMs: number }

const FIRST_BACK_OFF_MS = 250

/** `endedAtMs`: when the process ended before, oldest first, the end just noticed last. */
export function decideRestart(
  endedAtMs: readonly number[],
  budget: RestartBudget = DEFAULT_BUDGET,
): RestartDecision {
  const nowMs = endedAtMs.at(-1) ?? 0
  const recent = endedAtMs.filter((atMs) => nowMs - atMs < budget.withinMs).length
  if (recent > budget.restarts) return { kind: 'off', forMs: budget.restMs }
  // The first restart is immediate: most crashes are single ones, and a shopper is waiting.
  return { kind: 'restart', afterMs: recent <= 1 ? 0 : FIRST_BACK_OFF_MS * 2 ** (recent - 2) }
}

export interface Liveliness {
  readonly nowMs: number
  readonly lastBeatMs: number
  readonly isReady: boolean
  /** A call missed its deadline, and there was no beat since. */
  readonly hasOverdueCall: boolean
}

export interface Patience {
  readonly startMs: number
  readonly beatMs: number
  /** Three beats: enough for one long stretch of native work. */
  readonly overdueMs: number
}

export const DEFAULT_PATIENCE: Patience = { startMs: 20_000, beatMs: 10_000, overdueMs: 1500 }

/** Silence alone is borne for long; silence while a call is overdue is not. */
export function isHung(
  { nowMs, lastBeatMs, isReady, hasOverdueCall }: Liveliness,
  patience: Patience = DEFAULT_PATIENCE,
): boolean {
  const silentForMs = nowMs - lastBeatMs
  if (!isReady) return silentForMs > patience.startMs
  return silentForMs > (hasOverdueCall ? patience.overdueMs : patience.beatMs)
}
