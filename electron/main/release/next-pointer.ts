import type { ReleaseId } from '../../contract/ids'
import { RELEASES_KEPT, type ReleasePointer } from '../../contract/release'

/**
 * The pointer once `wanted` is live. One of the history takes its old place again, and what came after it is forgotten;
 * a new one pushes the present one into the history, unless it is the same shop with more of its vectors.
 */
export function nextPointer(
  pointer: ReleasePointer,
  wanted: ReleaseId,
  isSameContent: boolean,
): ReleasePointer {
  if (wanted === pointer.releaseId) return pointer
  const place = pointer.history.indexOf(wanted)
  if (place >= 0) return { releaseId: wanted, history: pointer.history.slice(place + 1) }
  const before = isSameContent ? pointer.history : [pointer.releaseId, ...pointer.history]
  return { releaseId: wanted, history: before.slice(0, RELEASES_KEPT - 1) }
}

/** What one step back leads to; undefined when there is nothing before. */
export const undoTarget = ({ history }: ReleasePointer): ReleaseId | undefined => history[0]
