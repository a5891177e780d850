import { describe, expect, it } from 'vitest'
import { createFakeVosk } from '../../../../native/vosk/fake'
import { itBehavesLikeVosk } from './behaviour'

const UTTERANCE = {
  words: [
    { word: 'tower', startSeconds: 0.2, endSeconds: 0.5 },
    { word: 'fan', startSeconds: 0.5, endSeconds: 0.9 },
  ],
  alternatives: ['how are fans'],
  endSilenceSeconds: 0.3,
}

describe('the fake', () => {
  itBehavesLikeVosk(
    () => createFakeVosk(() => UTTERANCE).openModel(''),
    () => new Int16Array(16_000 * 1.5),
  )

  it('counts what is open', async () => {
    const vosk = createFakeVosk(() => UTTERANCE)
    const model = await vosk.openModel('')
    const recogniser = await model.createRecogniser({ sampleRateHz: 16_000, maxAlternatives: 2 })
    expect(vosk.openRecognisers).toBe(1)
    await recogniser.close()
    expect(vosk.openRecognisers).toBe(0)
  })
})
