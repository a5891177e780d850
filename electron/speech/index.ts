import { basename } from 'node:path'
import { SAMPLE_RATE_HZ } from '../contract/audio'
import { speechOptionsSchema } from '../contract/options'
import { speechContract } from '../contract/speech'
import { errorFields, readOptions, serve } from '../kit/process'
import { openVosk } from '../../native/vosk'
import { createListener } from './listener'
import { createReadyReleases } from './releases'

/** The speech process: sound in, words out. Sound lives in memory only and is wiped as soon as it was heard. */
const { libraryPath, modelDir, language, releaseDirs } = readOptions(speechOptionsSchema)

const modelLoading = openVosk(libraryPath).openModel(modelDir)
const listenerLoading = modelLoading.then((model) =>
  createListener({
    model,
    onPartial: (partial) => speech.emit('partial', partial),
    onFinal: (final) => speech.emit('final', final),
    clock: () => performance.now(),
  }),
)

const releases = createReadyReleases()
// One that is damaged is missed when somebody speaks for it; all others can be heard.
const releasesLoading: Promise<unknown> = Promise.all(
  releaseDirs.map((dir) =>
    releases
      .load(dir)
      .catch((thrown: unknown) => speech.log.error('a release cannot be heard for', errorFields(thrown))),
  ),
)

const speech = serve(
  speechContract,
  {
    describe: async () => {
      await listenerLoading
      return { language, model: basename(modelDir), sampleRateHz: SAMPLE_RATE_HZ }
    },
    load: ({ releaseDir }) => releases.load(releaseDir),
    unload: ({ releaseId }) => {
      releases.unload(releaseId)
      return {}
    },
    startUtterance: async ({ utteranceId, releaseId }) => {
      const [listener] = await Promise.all([listenerLoading, releasesLoading])
      releases.get(releaseId)
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
    readyWhen: Promise.all([listenerLoading, releasesLoading]),
    onAudio: (frame) => void listenerLoading.then((listener) => listener.hear(frame)),
    onStop: async () => {
      const [listener, model] = await Promise.all([listenerLoading, modelLoading])
      await listener.close()
      await model.close()
    },
  },
)
