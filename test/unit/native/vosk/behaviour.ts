import { expect, it } from 'vitest'
import type { Model, Recogniser } from '../../../../native/vosk'

const OPTIONS = { sampleRateHz: 16_000, maxAlternatives: 5 }

/** What every `Vosk` has to keep, the real one and the fake one. `speech` is a second or more that holds words. */
export function itBehavesLikeVosk(openModel: () => Promise<Model>, speech: () => Int16Array): void {
  it('hears the same words however the calls were made', async () => {
    const model = await openModel()
    const patient = await model.createRecogniser(OPTIONS)
    for (const frame of framesOf(speech())) await patient.accept(frame)
    const hasty = await model.createRecogniser(OPTIONS)
    const calls = framesOf(speech()).map((frame) => hasty.accept(frame))
    const [expected, heard] = await Promise.all([patient.finish(), hasty.finish(), ...calls])
    // Scores differ a little from run to run: features are dithered.
    expect(heard.alternatives[0]?.text).toEqual(expected.alternatives[0]?.text)
    expect(expected.alternatives[0]?.text).toBeTruthy()
    expect(expected.alternatives.length).toBeLessThanOrEqual(OPTIONS.maxAlternatives)
    await model.close()
  })

  it('tells words while they are spoken, where they lie, and when the speaker has finished', async () => {
    const model = await openModel()
    const recogniser = await model.createRecogniser(OPTIONS)
    const partials = new Set<string>()
    let hasEnded = false
    for (const frame of framesOf(speech())) {
      hasEnded = (await recogniser.accept(frame)) || hasEnded
      partials.add(await recogniser.partial())
    }
    expect(hasEnded).toBe(true)
    expect(partials.size).toBeGreaterThan(2)
    const [best] = (await recogniser.finish()).alternatives
    const lengthSeconds = speech().length / OPTIONS.sampleRateHz
    expect(best?.words.at(-1)?.endSeconds).toBeLessThanOrEqual(lengthSeconds)
    expect(best?.words.map(({ word }) => word).join(' ')).toBe(best?.text)
    await model.close()
  })

  it('copies sound, so that it may be wiped at once', async () => {
    const model = await openModel()
    const recogniser = await model.createRecogniser(OPTIONS)
    const sound = speech().slice()
    const accepted = recogniser.accept(sound)
    sound.fill(0)
    await accepted
    expect((await recogniser.finish()).alternatives).not.toEqual([])
    await model.close()
  })

  it('names what it was given wrongly', async () => {
    const model = await openModel()
    await expect(model.createRecogniser({ ...OPTIONS, sampleRateHz: 0 })).rejects.toThrow(
      'sampleRateHz has to be a whole number from 8000 to 48000, not 0',
    )
    await expect(model.createRecogniser({ ...OPTIONS, maxAlternatives: NaN })).rejects.toThrow('not NaN')
    const recogniser = await model.createRecogniser(OPTIONS)
    for (const wrong of [null, undefined, 'sound', [1, 2], new Uint8Array(8), new Float32Array(8)]) {
      await expect(recogniser.accept(wrong as never)).rejects.toMatchObject({ code: 'not-samples' })
    }
    expect(await recogniser.accept(new Int16Array(0))).toBe(false)
    await model.close()
  })

  it('refuses to go on after the end', async () => {
    const model = await openModel()
    const finished = await model.createRecogniser(OPTIONS)
    await finished.finish()
    await expectAllRefused(finished, 'recogniser-finished')
    const closed = await model.createRecogniser(OPTIONS)
    const last = closed.accept(speech())
    await Promise.all([closed.close(), closed.close()])
    await expect(last).resolves.toBeTypeOf('boolean')
    await expectAllRefused(closed, 'recogniser-closed')
    const left = await model.createRecogniser(OPTIONS)
    await model.close()
    await expectAllRefused(left, 'recogniser-closed')
    await expect(model.createRecogniser(OPTIONS)).rejects.toMatchObject({ code: 'model-closed' })
    await model.close()
  })
}

/** Cuts sound into frames of 40 ms; the last one may be shorter. */
export function framesOf(samples: Int16Array): Int16Array[] {
  return Array.from({ length: Math.ceil(samples.length / 640) }, (_, at) =>
    samples.slice(at * 640, (at + 1) * 640),
  )
}

async function expectAllRefused(recogniser: Recogniser, code: string): Promise<void> {
  await expect(recogniser.accept(new Int16Array(640))).rejects.toMatchObject({ code })
  await expect(recogniser.partial()).rejects.toMatchObject({ code })
  await expect(recogniser.finish()).rejects.toMatchObject({ code })
}
