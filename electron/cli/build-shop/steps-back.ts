import { AisleError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import { nextPointer, redoTarget, undoTarget } from '../../main/release/next-pointer'

export interface StepFacts {
  readonly pointer: ReleasePointer | null
  /** Of a kiosk that does not run, or has not got round to it yet. */
  readonly wish: ReleaseId | null
  readonly shipped: ReleaseId | null
}

/**
 * The release to ask for. A wish that is still to be followed is the last change: to undo it is to ask for what is live.
 * @throws AisleError `input/nothing-to-undo`, `input/nothing-to-redo`.
 */
export function stepTarget(kind: 'undo' | 'redo', { pointer, wish, shipped }: StepFacts): ReleaseId {
  const now =
    pointer ?? (shipped === null || wish === null ? null : { releaseId: shipped, history: [], undone: [] })
  const then = now === null || wish === null ? now : nextPointer(now, wish, false)
  const target = then === null ? undefined : kind === 'undo' ? undoTarget(then) : redoTarget(then)
  if (target !== undefined) return target
  const message =
    kind === 'undo'
      ? 'There is nothing to undo: no earlier release is kept.'
      : 'There is nothing to redo: nothing was undone since the last new release.'
  throw new AisleError('input', `nothing-to-${kind}`, message)
}
