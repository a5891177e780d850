import { AisleError } from '../../electron/contract/errors'
import { checkLibraryPath, checkModelDir } from './checks'
import { loadLibrary } from './library'
import { NativeModel } from './model'
import type { Vosk } from './types'

export type { Alternative, HeardWord, Model, Recogniser, RecogniserOptions, Recognition, Vosk } from './types'

/**
 * Loads libvosk (.so, .dll or .dylib of the npm package `vosk`, whose own JavaScript is never run). Everything it
 * then does happens on worker threads: the event loop is never blocked. Throws kind `input` when the file is missing.
 */
export function openVosk(libraryPath: string): Vosk {
  checkLibraryPath(libraryPath)
  const library = loadLibrary(libraryPath)
  return {
    openModel: async (modelDir) => {
      checkModelDir(modelDir)
      const handle = await library.modelNew(modelDir)
      if (handle === null) throw new AisleError('corrupt', 'bad-model', `libvosk cannot load ${modelDir}`)
      return new NativeModel(library, handle)
    },
  }
}
