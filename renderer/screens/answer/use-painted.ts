import { useLayoutEffect } from 'react'
import type { AnswerId } from '../../../electron/contract/ids'
import { useActions } from '../../state/kiosk'

/**
 * Tells main when an answer is on the glass: committed, then the second frame after it, for in the first frame's
 * callback nothing has been drawn yet. Pictures may still be on their way; the words can be read.
 */
export function usePainted(answerId: AnswerId | null): void {
  const { reportPainted } = useActions()
  useLayoutEffect(() => {
    if (answerId === null) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => reportPainted(answerId))
    })
    return () => cancelAnimationFrame(frame)
  }, [answerId, reportPainted])
}
