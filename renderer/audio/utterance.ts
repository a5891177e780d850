import { FRAME_MS, MUTE_DBFS, UTTERANCE_LIMIT_MS, type SoundLevel } from '../../electron/contract/audio'
import { wipe, type Frame } from './frame'

/** A microphone without any sound for this long after the press is switched off. */
export const MUTE_AFTER_MS = 1_500
const MOST_FRAMES = UTTERANCE_LIMIT_MS / FRAME_MS

export interface OutgoingSpec {
  /** Sound from before the press. */
  readonly preRoll: readonly Frame[]
  readonly send: (utteranceId: string, sequence: number, samples: ArrayBuffer) => void
  readonly onMute: () => void
}

/** One utterance on its way out of the window. */
export interface Outgoing {
  /** A frame that was recorded after the press. */
  readonly hear: (frame: Frame, level: SoundLevel) => void
  /** Main has named it: what was kept back is sent, and the rest as it comes. */
  readonly sendAs: (utteranceId: string) => void
  /** No more; what was not sent is wiped. */
  readonly stop: () => void
}

/** Keeps frames back until the utterance has a name, so that no first word is lost while main gets ready. */
export function createOutgoing({ preRoll, send, onMute }: OutgoingSpec): Outgoing {
  const waiting: Frame[] = [...preRoll]
  let name: string | null = null
  let sequence = 0
  let isOver = false
  let mutedFrames: number | null = 0

  function passOn(): void {
    if (name === null) return
    for (const frame of waiting.splice(0)) {
      send(name, sequence++, frame.buffer)
      frame.fill(0)
    }
  }

  function watchForMute({ peakDbfs }: SoundLevel): void {
    if (mutedFrames === null) return
    mutedFrames = peakDbfs > MUTE_DBFS ? null : mutedFrames + 1
    if (mutedFrames === null || mutedFrames * FRAME_MS < MUTE_AFTER_MS) return
    mutedFrames = null
    onMute()
  }

  return {
    hear: (frame, level) => {
      if (isOver || sequence + waiting.length >= MOST_FRAMES) frame.fill(0)
      else waiting.push(frame)
      passOn()
      if (!isOver) watchForMute(level)
    },
    sendAs: (utteranceId) => {
      if (isOver) return
      name = utteranceId
      passOn()
    },
    stop: () => {
      isOver = true
      wipe(waiting.splice(0))
    },
  }
}
