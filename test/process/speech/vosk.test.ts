import { describe, expect, it } from 'vitest'
import { readWavFile } from '../../../electron/kit/wav'
import { openVosk } from '../../../native/vosk'
import { speak } from '../../helpers/speak'
import { SPEECH_OPTIONS, whyNoSpeech } from '../../helpers/speak-model'
import { framesOf, itBehavesLikeVosk } from '../../unit/native/vosk/behaviour'

const { libraryPath, modelDir } = SPEECH_OPTIONS
const reason = whyNoSpeech()

describe.skipIf(reason)(`libvosk${reason ? ` (${reason})` : ''}`, async () => {
  const speech = reason ? new Int16Array() : await readWavFile(await speak('show me a tower fan'))

  itBehavesLikeVosk(
    () => openVosk(libraryPath).openModel(modelDir),
    () => speech,
  )

  it('never blocks the event loop for long', async () => {
    const model = await openVosk(libraryPath).openModel(modelDir)
    const recogniser = await model.createRecogniser({ sampleRateHz: 16_000, maxAlternatives: 5 })
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    for (const frame of framesOf(speech)) await recogniser.accept(frame)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(20)
    await model.close()
  })

  it('names a library or a model that is not there', async () => {
    expect(() => openVosk('/nowhere/libvosk.so')).toThrow('libvosk is not at /nowhere/libvosk.so')
    await expect(openVosk(libraryPath).openModel('/nowhere')).rejects.toThrow(
      '/nowhere is not a Vosk model: it has no am/final.mdl',
    )
  })
})
