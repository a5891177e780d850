import { FRAME_MS, measureLevel, SILENCE_DBFS } from '../../electron/contract/audio'
import type { Config } from '../../electron/contract/config'
import { createDeviceStream } from './device-stream'
import { wipe, type Frame } from './frame'
import { createPreRoll } from './pre-roll'
import type { MicrophoneProblem } from './problem'
import { createOutgoing, type Outgoing } from './utterance'

/** Name of the performance measure from a press to the first sample that was kept. */
export const FIRST_SAMPLE_MEASURE = 'press-to-first-sample'

/** Hands are quicker than voices: the last sound is still under way when the shopper lets go. */
export const POST_ROLL_MS = 160

export interface MicrophoneSpec {
  readonly processing: Config['microphone']
  readonly sendAudioFrame: (utteranceId: string, sequence: number, samples: ArrayBuffer) => void
}

/**
 * The kiosk's ear. The stream opens at the first press of a visit and stays open until `close`, so that the next
 * press has sound from before it; at any other time the microphone is off.
 */
export interface Microphone {
  /** Gets ready for the first press, without opening the microphone. */
  warmUp(): Promise<void>
  /** Captures from this moment on; nothing leaves before the utterance is named. */
  startUtterance(onProblem: (problem: MicrophoneProblem) => void): Utterance
  /** Loudness of the last frame; SILENCE_DBFS when the microphone is off. */
  levelDbfs(): number
  isOn(): boolean
  /** The visit is over: off, and nothing that was heard is kept. */
  close(): void
}

/** One press, as the screens hold it. */
export interface Utterance extends Pick<Outgoing, 'sendAs' | 'stop'> {
  /** Hears on for POST_ROLL_MS, then stops; at once when it was stopped before. */
  readonly finish: () => Promise<void>
}

interface Course {
  readonly outgoing: Outgoing
  readonly onProblem: (problem: MicrophoneProblem) => void
}

export function createMicrophone({ processing, sendAudioFrame }: MicrophoneSpec): Microphone {
  const preRoll = createPreRoll()
  const device = createDeviceStream({ processing, onFrame: hear, onProblem: fail })
  let course: Course | null = null
  let pressedAtMs: number | null = null
  let levelDbfs = SILENCE_DBFS

  function hear(frame: Frame): void {
    const level = measureLevel(frame)
    levelDbfs = level.rmsDbfs
    if (course === null) {
      preRoll.keep(frame)
      return
    }
    measureFirstSample(performance.now() - FRAME_MS)
    course.outgoing.hear(frame, level)
  }

  function measureFirstSample(atMs: number): void {
    if (pressedAtMs === null) return
    performance.measure(FIRST_SAMPLE_MEASURE, { start: pressedAtMs, end: Math.max(pressedAtMs, atMs) })
    pressedAtMs = null
  }

  function fail(problem: MicrophoneProblem): void {
    const failed = course
    close()
    failed?.onProblem(problem)
  }

  function close(): void {
    course?.outgoing.stop()
    course = null
    pressedAtMs = null
    device.close()
    levelDbfs = SILENCE_DBFS
    wipe(preRoll.take())
  }

  return {
    warmUp: () => device.warmUp(),
    startUtterance: (onProblem) => {
      course?.outgoing.stop()
      pressedAtMs = performance.now()
      const before = preRoll.take()
      const outgoing = createOutgoing({
        preRoll: before,
        send: sendAudioFrame,
        onMute: () => fail('microphone-silent'),
      })
      const mine: Course = { outgoing, onProblem }
      course = mine
      if (before.length > 0) measureFirstSample(pressedAtMs)
      device.open()
      const stop = (): void => {
        outgoing.stop()
        if (course === mine) course = null
      }
      return {
        sendAs: outgoing.sendAs,
        stop,
        finish: async () => {
          if (course === mine) await new Promise((resolve) => setTimeout(resolve, POST_ROLL_MS))
          stop()
        },
      }
    },
    levelDbfs: () => levelDbfs,
    isOn: () => device.isOpen(),
    close,
  }
}
