/** libvosk, loaded. Made by `openVosk`; `createFakeVosk` makes one of the same type that hears a script. */
export interface Vosk {
  /**
   * Loads a model folder (`am/`, `conf/`, `graph/`, `ivector/`) on a worker thread: 0.3 to 0.6 s, about 130 MB.
   * Rejects with kind `input` when the folder is not a model, `corrupt` when libvosk refuses its files.
   */
  openModel(modelDir: string): Promise<Model>
}

/** A loaded model. Any number of recognisers can listen with it at once. */
export interface Model extends Disposable {
  /** A fresh recogniser, without memory of any speaker; 50 to 110 ms on a worker thread. */
  createRecogniser(options: RecogniserOptions): Promise<Recogniser>
  /** Closes every recogniser that is still open, then frees the model. Further calls return the same promise. */
  close(): Promise<void>
}

export interface RecogniserOptions {
  /** Rate of the samples to come, 8,000 to 48,000. */
  readonly sampleRateHz: number
  /** How many ways of hearing `finish` tells at most, 1 to 20. */
  readonly maxAlternatives: number
}

/**
 * Listens to one utterance. Calls may be made without waiting: they are carried out one after another, in order, on a
 * worker thread, because libvosk breaks when two touch one recogniser at once.
 */
export interface Recogniser extends Disposable {
  /**
   * Hears more sound: signed 16-bit mono. The samples are copied, so the caller may wipe its own at once; the copy is
   * wiped when it was heard. Resolves to true when the speaker seems to have finished (the model's end-point rules).
   */
  accept(samples: Int16Array): Promise<boolean>
  /** The words so far; they may still change. Empty while nothing was heard. */
  partial(): Promise<string>
  /** Ends the utterance and tells its words. Afterwards only `close` is allowed. */
  finish(): Promise<Recognition>
  /** Frees the native memory once the calls before it are done. Further calls return the same promise. */
  close(): Promise<void>
}

/** What was heard: best first, empty when there were no words. */
export interface Recognition {
  readonly alternatives: readonly Alternative[]
}

export interface Alternative {
  /** Lower-case words with single spaces, never empty. */
  readonly text: string
  /** libvosk's score: comparable within one recognition only. */
  readonly confidence: number
  readonly words: readonly HeardWord[]
}

/** One word and where it lies, in seconds of sound since the utterance began. */
export interface HeardWord {
  readonly word: string
  readonly startSeconds: number
  readonly endSeconds: number
}
