import { FRAME_SAMPLES } from '../../electron/contract/audio'

/** Turns samples from -1 to 1, in blocks of any length, into whole frames of 16-bit ones. */
export interface Framer {
  push(block: Float32Array): void
}

/** `onFrame` gets each frame as an array of its own. */
export function createFramer(onFrame: (frame: Int16Array<ArrayBuffer>) => void): Framer {
  let frame = new Int16Array(FRAME_SAMPLES)
  let filled = 0
  return {
    push: (block) => {
      for (const sample of block) {
        frame[filled++] = toInt16(sample)
        if (filled < FRAME_SAMPLES) continue
        onFrame(frame)
        frame = new Int16Array(FRAME_SAMPLES)
        filled = 0
      }
    },
  }
}

/** What is too loud is clipped; what is not a number becomes silence. */
export function toInt16(sample: number): number {
  const scaled = Math.round(sample * 32_768)
  return Number.isNaN(scaled) ? 0 : Math.max(-32_768, Math.min(32_767, scaled))
}
