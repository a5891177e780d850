import { SAMPLE_RATE_HZ } from '../../electron/contract/audio'
import type { Frame } from './frame'
import workletUrl from './worklet?worker&url'

declare global {
  /** In Chromium since 110; TypeScript's DOM library leaves it out. */
  interface AudioContextOptions {
    readonly sinkId?: { readonly type: 'none' }
  }
}

/** The audio thread, which outlives any one stream, because starting it takes longer than a press. */
export interface AudioThread {
  /** Delivers the frames of `stream` until the returned function is called. */
  readonly listen: (stream: MediaStream, onFrame: (frame: Frame) => void) => () => void
}

export async function startAudioThread(): Promise<AudioThread> {
  // The kiosk makes no sound of its own here, and a machine without loudspeakers can listen too.
  const context = new AudioContext({ sampleRate: SAMPLE_RATE_HZ, sinkId: { type: 'none' } })
  await context.audioWorklet.addModule(workletUrl)
  return {
    listen: (stream, onFrame) => {
      // Chromium may have put it to sleep while nobody was here.
      if (context.state !== 'running') void context.resume()
      const source = context.createMediaStreamSource(stream)
      const node = new AudioWorkletNode(context, 'frames')
      node.port.onmessage = ({ data }: MessageEvent<Frame>) => onFrame(data)
      // An unconnected node is not run; it puts out silence.
      source.connect(node).connect(context.destination)
      return () => {
        node.port.onmessage = null
        node.port.postMessage('stop')
        source.disconnect()
        node.disconnect()
      }
    },
  }
}
