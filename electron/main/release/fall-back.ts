import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'

/** What may serve in place of the live release: those before it, newest first, then the shipped one. */
export function releasesBefore(pointer: ReleasePointer, shipped: ReleaseId | null): readonly ReleaseId[] {
  const inOrder = new Set([...pointer.history, ...(shipped === null ? [] : [shipped])])
  inOrder.delete(pointer.releaseId)
  return [...inOrder]
}

/**
 * The pointer without the live one, which was no good: nobody must come back to it. What is passed over on the way back
 * goes with it; the shipped one, which is tried last, stands before all others.
 */
export function pointerWithoutLive(
  { history, undone }: ReleasePointer,
  releaseId: ReleaseId,
): ReleasePointer {
  // What is not in the history is not found, and all of it stays.
  const rest = history.slice(history.indexOf(releaseId) + 1)
  return { releaseId, history: rest, undone: undone.filter((other) => other !== releaseId) }
}
