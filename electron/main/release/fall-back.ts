import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import { nextPointer } from './next-pointer'

/** What may serve in place of the live release: those before it, newest first, then the shipped one. */
export function releasesBefore(pointer: ReleasePointer, shipped: ReleaseId | null): readonly ReleaseId[] {
  const inOrder = new Set([...pointer.history, ...(shipped === null ? [] : [shipped])])
  inOrder.delete(pointer.releaseId)
  return [...inOrder]
}

/** The pointer without the one that was no good: nobody must come back to it by undoing. */
export function pointerWithoutLive(pointer: ReleasePointer, releaseId: ReleaseId): ReleasePointer {
  return pointer.history.includes(releaseId)
    ? nextPointer(pointer, releaseId, false)
    : { releaseId, history: [] }
}
