import { AisleError } from '../../electron/contract/errors'
import { checkRecogniserOptions, closed } from './checks'
import type { ModelHandle, RecogniserHandle, VoskLibrary } from './library'
import { NativeRecogniser } from './recogniser'
import { createTurns } from './turns'
import type { Model, Recogniser, RecogniserOptions } from './types'

/** A model in libvosk's memory and the recognisers that were made from it. */
export class NativeModel implements Model {
  readonly #library: VoskLibrary
  readonly #handle: ModelHandle
  /** libvosk promises no safe counting of references across threads, so making and freeing take turns. */
  readonly #turns = createTurns()
  readonly #open = new Set<NativeRecogniser>()
  #closing: Promise<void> | null = null

  constructor(library: VoskLibrary, handle: ModelHandle) {
    this.#library = library
    this.#handle = handle
  }

  async createRecogniser(options: RecogniserOptions): Promise<Recogniser> {
    checkRecogniserOptions(options)
    if (this.#closing) throw closed('model')
    return this.#turns(async () => {
      const handle = await this.#library.recogniserNew(this.#handle, options.sampleRateHz)
      if (handle === null) throw new AisleError('bug', 'no-recogniser', 'libvosk could not make a recogniser')
      await this.#library.setMaxAlternatives(handle, options.maxAlternatives)
      await this.#library.setWords(handle, 1)
      const made: NativeRecogniser = new NativeRecogniser(this.#library, handle, () =>
        this.#free(made, handle),
      )
      this.#open.add(made)
      return made
    })
  }

  close(): Promise<void> {
    this.#closing ??= this.#closeAll()
    return this.#closing
  }

  [Symbol.dispose](): void {
    void this.close()
  }

  async #closeAll(): Promise<void> {
    // One that is being made right now is waited for, so that it is closed too.
    await this.#turns(() => Promise.resolve())
    await Promise.all([...this.#open].map((recogniser) => recogniser.close()))
    await this.#turns(() => this.#library.modelFree(this.#handle))
  }

  #free(recogniser: NativeRecogniser, handle: RecogniserHandle): Promise<void> {
    this.#open.delete(recogniser)
    return this.#turns(() => this.#library.recogniserFree(handle))
  }
}
