import { FRAME_MS, measureLevel, SILENCE_DBFS } from '../../electron/contract/audio'
import type { Config } from '../../electron/contract/config'
import { startAudioThread, type AudioThread } from './audio-thread'
import { wipe, type Frame } from './frame'
import { createPreRoll } from './pre-roll'
import { problemOf, type MicrophoneProblem } from './problem'
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

interface OpenStream {
  readonly stream: MediaStream
  readonly stopListening: () => void
}

export function createMicrophone({ processing, sendAudioFrame }: MicrophoneSpec): Microphone {
  const preRoll = createPreRoll()
  let thread: Promise<AudioThread> | null = null
  let open: OpenStream | null = null
  /** Counts openings, so that a stream that arrives after `close` is let go. */
  let opening: symbol | null = null
  let course: Course | null = null
  let pressedAtMs: number | null = null
  let levelDbfs = SILENCE_DBFS

  const warmThread = (): Promise<AudioThread> => {
    thread ??= startAudioThread().catch((thrown: unknown) => {
      thread = null
      throw thrown
    })
    return thread
  }

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

  async function openStream(): Promise<void> {
    const mine = Symbol('opening')
    opening = mine
    const starting = warmThread()
    // Awaited below; until then nobody minds.
    starting.catch(() => undefined)
    let stream: MediaStream | null = null
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, ...processing } })
      const { listen } = await starting
      if (opening === mine) adopt(stream, listen(stream, hear))
      else stopTracks(stream)
    } catch (thrown) {
      if (stream !== null) stopTracks(stream)
      if (opening === mine) fail(problemOf(thrown))
    }
  }

  function adopt(stream: MediaStream, stopListening: () => void): void {
    open = { stream, stopListening }
    for (const track of stream.getAudioTracks()) track.addEventListener('ended', () => lose(stream))
  }

  /** The microphone was unplugged. */
  function lose(stream: MediaStream): void {
    if (open?.stream === stream) fail('microphone-missing')
  }

  function fail(problem: MicrophoneProblem): void {
    const failed = course
    close()
    failed?.onProblem(problem)
  }

  function close(): void {
    opening = null
    course?.outgoing.stop()
    course = null
    pressedAtMs = null
    open?.stopListening()
    if (open !== null) stopTracks(open.stream)
    open = null
    levelDbfs = SILENCE_DBFS
    wipe(preRoll.take())
  }

  return {
    warmUp: async () => {
      // Asking for the devices starts Chromium's audio service, which opens nothing yet.
      await Promise.all([warmThread(), navigator.mediaDevices.enumerateDevices()])
    },
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
      if (opening === null) void openStream()
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
    isOn: () => open !== null,
    close,
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
