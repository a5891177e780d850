import { load, opaque, pointer, type LibraryHandle, type TypeObject } from 'koffi'

declare const handleOf: unique symbol
/** An address inside libvosk. Two kinds, so that they cannot be swapped. */
export type NativeHandle<Kind extends string> = bigint & { readonly [handleOf]: Kind }
export type ModelHandle = NativeHandle<'model'>
export type RecogniserHandle = NativeHandle<'recogniser'>

/**
 * The C functions of libvosk that we use (`vosk_api.h`), unchecked, each on a worker thread of koffi. Strings come
 * back copied; libvosk keeps its own until the next call on the same recogniser.
 */
export interface VoskLibrary {
  /** null when the folder could not be loaded. */
  modelNew(modelDir: string): Promise<ModelHandle | null>
  modelFree(model: ModelHandle): Promise<void>
  recogniserNew(model: ModelHandle, sampleRateHz: number): Promise<RecogniserHandle | null>
  recogniserFree(recogniser: RecogniserHandle): Promise<void>
  setMaxAlternatives(recogniser: RecogniserHandle, count: number): Promise<void>
  setWords(recogniser: RecogniserHandle, isOn: number): Promise<void>
  /** 1 = end of speech, 0 = more to come, negative = an exception inside libvosk. */
  accept(recogniser: RecogniserHandle, samples: Int16Array, count: number): Promise<number>
  partialResult(recogniser: RecogniserHandle): Promise<string | null>
  finalResult(recogniser: RecogniserHandle): Promise<string | null>
}

/** Loads libvosk and switches its own log off, which would write shoppers' words to stderr. */
export function loadLibrary(libraryPath: string): VoskLibrary {
  const library = load(libraryPath)
  // Unnamed types: named ones live in one table for the whole process, and a second load would collide.
  const model = pointer(opaque())
  const recogniser = pointer(opaque())
  const c = (name: string, result: TypeSpec, args: TypeSpec[]): NativeCall =>
    inWorker(library.func(name, result, args))

  library.func('vosk_set_log_level', 'void', ['int'])(-1)
  return {
    modelNew: c('vosk_model_new', model, ['str']),
    modelFree: c('vosk_model_free', 'void', [model]),
    recogniserNew: c('vosk_recognizer_new', recogniser, [model, 'float']),
    recogniserFree: c('vosk_recognizer_free', 'void', [recogniser]),
    setMaxAlternatives: c('vosk_recognizer_set_max_alternatives', 'void', [recogniser, 'int']),
    setWords: c('vosk_recognizer_set_words', 'void', [recogniser, 'int']),
    accept: c('vosk_recognizer_accept_waveform_s', 'int', [recogniser, 'int16_t *', 'int']),
    partialResult: c('vosk_recognizer_partial_result', 'str', [recogniser]),
    finalResult: c('vosk_recognizer_final_result', 'str', [recogniser]),
  } as VoskLibrary
}

type TypeSpec = string | TypeObject
type NativeCall = (...args: unknown[]) => Promise<unknown>

function inWorker(native: ReturnType<LibraryHandle['func']>): NativeCall {
  return (...args) =>
    new Promise((resolve, reject) => {
      native.async(...args, (error: Error | null, value: unknown) => {
        if (error) reject(error)
        else resolve(value)
      })
    })
}
