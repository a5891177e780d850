import { AisleError } from '../../electron/contract/errors'
import { checkSamples, closed } from './checks'
import type { RecogniserHandle, VoskLibrary } from './library'
import { parsePartial, parseRecognition } from './recognition'
import { createTurns } from './turns'
import type { Recogniser, Recognition } from './types'

/** A recogniser in libvosk's memory; `free` gives it back to its model. */
export class NativeRecogniser implements Recogniser {
  readonly #library: VoskLibrary
  readonly #handle: RecogniserHandle
  readonly #free: () => Promise<void>
  readonly #turns = createTurns()
  #isFinished = false
  #closing: Promise<void> | null = null

  constructor(library: VoskLibrary, handle: RecogniserHandle, free: () => Promise<void>) {
    this.#library = library
    this.#handle = handle
    this.#free = free
  }

  async accept(samples: Int16Array): Promise<boolean> {
    checkSamples(samples)
    this.#checkListening()
    const copy = samples.slice()
    const state = await this.#turns(() => this.#library.accept(this.#handle, copy, copy.length)).finally(() =>
      copy.fill(0),
    )
    if (state < 0) throw new AisleError('bug', 'vosk-accept', 'libvosk failed while it heard sound')
    return state === 1
  }

  async partial(): Promise<string> {
    this.#checkListening()
    return parsePartial((await this.#turns(() => this.#library.partialResult(this.#handle))) ?? '')
  }

  async finish(): Promise<Recognition> {
    this.#checkListening()
    this.#isFinished = true
    return parseRecognition((await this.#turns(() => this.#library.finalResult(this.#handle))) ?? '')
  }

  close(): Promise<void> {
    this.#closing ??= this.#turns(this.#free)
    return this.#closing
  }

  [Symbol.dispose](): void {
    void this.close()
  }

  #checkListening(): void {
    if (this.#closing) throw closed('recogniser')
    if (this.#isFinished) {
      throw new AisleError('bug', 'recogniser-finished', 'this recogniser has finished: make a new one')
    }
  }
}
