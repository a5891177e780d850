import { basename } from 'node:path'
import { SAMPLE_RATE_HZ } from '../contract/audio'
import { speechOptionsSchema } from '../contract/options'
import { speechContract } from '../contract/speech'
import { readOptions, serve } from '../kit/process'
import { openVosk } from '../../native/vosk'
import { createListener } from './listener'

/** The speech process: sound in, words out. Sound lives in memory only and is wiped as soon as it was heard. */
const { libraryPath, modelDir, language } = readOptions(speechOptionsSchema)

const modelLoading = openVosk(libraryPath).openModel(modelDir)
const listenerLoading = modelLoading.then((model) =>
  createListener({
    model,
    onPartial: (partial) => speech.emit('partial', partial),
    onFinal: (final) => speech.emit('final', final),
    clock: () => performance.now(),
  }),
)

const speech = serve(
  speechContract,
  {
    describe: async () => {
      await listenerLoading
      return { language, model: basename(modelDir), sampleRateHz: SAMPLE_RATE_HZ }
    },
    startUtterance: async ({ utteranceId }) => {
      const listener = await listenerLoading
      await listener.start(utteranceId)
      return {}
    },
    finishUtterance: async ({ utteranceId }) => {
      const listener = await listenerLoading
      listener.finish(utteranceId)
      return {}
    },
    cancelUtterance: async ({ utteranceId }) => {
      const listener = await listenerLoading
      listener.cancel(utteranceId)
      return {}
    },
  },
  {
    readyWhen: listenerLoading,
    onAudio: (frame) => void listenerLoading.then((listener) => listener.hear(frame)),
    onStop: async () => {
      const [listener, model] = await Promise.all([listenerLoading, modelLoading])
      await listener.close()
      await model.close()
    },
  },
)
