import { createFramer } from './framing'

/** Names of the audio thread's global scope, which TypeScript's DOM library leaves out. */
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void

/** Runs on the audio thread: posts each whole frame of the first channel, until it is told to stop. */
class FrameProcessor extends AudioWorkletProcessor {
  readonly #framer = createFramer((frame) => this.port.postMessage(frame, [frame.buffer]))
  #isStopped = false

  constructor() {
    super()
    this.port.onmessage = () => {
      this.#isStopped = true
    }
  }

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    const channel = input?.[0]
    if (channel) this.#framer.push(channel)
    return !this.#isStopped
  }
}

registerProcessor('frames', FrameProcessor)
