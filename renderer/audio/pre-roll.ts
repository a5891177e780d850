import { FRAME_MS, PRE_ROLL_MS } from '../../electron/contract/audio'
import { wipe, type Frame } from './frame'

const KEPT_FRAMES = Math.ceil(PRE_ROLL_MS / FRAME_MS)

/** The last moments before a press. What grows older is wiped. */
export interface PreRoll {
  keep(frame: Frame): void
  /** Hands the kept frames over, oldest first, and is empty. */
  take(): Frame[]
}

export function createPreRoll(): PreRoll {
  const frames: Frame[] = []
  return {
    keep: (frame) => {
      frames.push(frame)
      wipe(frames.splice(0, frames.length - KEPT_FRAMES))
    },
    take: () => frames.splice(0),
  }
}
