import type { Config } from '../../electron/contract/config'
import { startAudioThread, type AudioThread } from './audio-thread'
import type { Frame } from './frame'
import { problemOf, type MicrophoneProblem } from './problem'

interface DeviceStreamSpec {
  readonly processing: Config['microphone']
  readonly onFrame: (frame: Frame) => void
  /** It could not be opened, or was unplugged. */
  readonly onProblem: (problem: MicrophoneProblem) => void
}

/** The device itself: open or not, and nothing about who speaks. */
export interface DeviceStream {
  /** Gets ready to open, without opening. */
  warmUp(): Promise<void>
  /** Opens, unless it is open or opening already. */
  open(): void
  isOpen(): boolean
  close(): void
}

interface OpenStream {
  readonly stream: MediaStream
  readonly stopListening: () => void
}

export function createDeviceStream({ processing, onFrame, onProblem }: DeviceStreamSpec): DeviceStream {
  let thread: Promise<AudioThread> | null = null
  let opened: OpenStream | null = null
  /** Counts openings, so that a stream that arrives after `close` is let go. */
  let opening: symbol | null = null

  const warmThread = (): Promise<AudioThread> => {
    thread ??= startAudioThread().catch((thrown: unknown) => {
      thread = null
      throw thrown
    })
    return thread
  }

  async function openAs(mine: symbol): Promise<void> {
    const starting = warmThread()
    // Awaited below; until then nobody minds.
    starting.catch(() => undefined)
    let stream: MediaStream | null = null
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, ...processing } })
      const { listen } = await starting
      if (opening === mine) adopt(stream, listen(stream, onFrame))
      else stopTracks(stream)
    } catch (thrown) {
      if (stream !== null) stopTracks(stream)
      if (opening === mine) onProblem(problemOf(thrown))
    }
  }

  function adopt(stream: MediaStream, stopListening: () => void): void {
    opened = { stream, stopListening }
    for (const track of stream.getAudioTracks()) {
      track.addEventListener('ended', () => {
        if (opened?.stream === stream) onProblem('microphone-missing')
      })
    }
  }

  return {
    warmUp: async () => {
      // Asking for the devices starts Chromium's audio service, which opens nothing yet.
      await Promise.all([warmThread(), navigator.mediaDevices.enumerateDevices()])
    },
    open: () => {
      if (opening !== null) return
      opening = Symbol('opening')
      void openAs(opening)
    },
    isOpen: () => opened !== null,
    close: () => {
      opening = null
      opened?.stopListening()
      if (opened !== null) stopTracks(opened.stream)
      opened = null
    },
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
