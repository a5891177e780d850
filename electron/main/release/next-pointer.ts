import type { ReleaseId } from '../../contract/ids'
import { RELEASES_KEPT, type ReleasePointer } from '../../contract/release'

/**
 * The pointer once `wanted` is live. One of the history takes its old place again, and what came after it can be redone;
 * so can one of those be taken back. A new one pushes the present one into the history, and what was undone is forgotten;
 * the same shop with more of its vectors only takes the present one's place.
 */
export function nextPointer(
  pointer: ReleasePointer,
  wanted: ReleaseId,
  isSameContent: boolean,
): ReleasePointer {
  const { releaseId: live, history, undone } = pointer
  if (wanted === live) return pointer
  const back = history.indexOf(wanted)
  if (back >= 0) {
    const left = [live, ...history.slice(0, back)].reverse()
    return { releaseId: wanted, history: history.slice(back + 1), undone: [...left, ...undone] }
  }
  const forth = undone.indexOf(wanted)
  if (forth >= 0) {
    const before = [live, ...undone.slice(0, forth)].reverse()
    return { releaseId: wanted, history: [...before, ...history], undone: undone.slice(forth + 1) }
  }
  if (isSameContent) return { ...pointer, releaseId: wanted }
  return { releaseId: wanted, history: [live, ...history].slice(0, RELEASES_KEPT - 1), undone: [] }
}

/** What one step back leads to; undefined when there is nothing before. */
export const undoTarget = ({ history }: ReleasePointer): ReleaseId | undefined => history[0]

/** What takes the last step back back; undefined when nothing was undone. */
export const redoTarget = ({ undone }: ReleasePointer): ReleaseId | undefined => undone[0]
