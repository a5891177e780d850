import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueryId } from '../../../electron/contract/ids'
import { readWavFile } from '../../../electron/kit/wav'
import { seededRandom } from '../../helpers/chance'
import { speak, VOICES } from '../../helpers/speak'
import { whyNoSpeech } from '../../helpers/speak-model'
import { startSpeech, type SpokenTo } from '../../helpers/speak-process'
import { emptyStore, writeTinyRelease } from '../../helpers/tiny-release'

const reason = whyNoSpeech()
const QUESTION = 'show me a vacuum cleaner'
const seconds = (count: number): Int16Array => new Int16Array(count * 16_000)

describe.skipIf(reason)(`the speech process${reason ? ` (${reason})` : ''}`, () => {
  let talk: SpokenTo
  let question: Int16Array
  beforeAll(async () => {
    talk = await startSpeech()
    question = await readWavFile(await speak(QUESTION))
  })
  afterAll(() => talk.speech.stop())

  it.each(VOICES)('hears the voice %s', async (voice) => {
    const samples = await readWavFile(await speak('do you have a vacuum cleaner', { voice }))
    talk.partials.length = 0
    const final = await talk.say(samples)
    expect(final).toMatchObject({ endedBy: 'silence' })
    expect(final.hypotheses[0]?.text).toBe('do you have a vacuum cleaner')
    expect(talk.partials.length).toBeGreaterThan(0)
    expect(final.timingsMs.trailingSilence).toBeLessThan(1_500)
    expect(final.peakDbfs).toBeGreaterThan(-20)
  })

  it('hears two utterances in a row, each by itself', async () => {
    const other = await readWavFile(await speak('do you have a vacuum cleaner'))
    const [first, second] = [await talk.say(question), await talk.say(other)]
    expect(first.hypotheses[0]?.text).toBe(QUESTION)
    expect(second.hypotheses[0]?.text).toBe('do you have a vacuum cleaner')
  })

  it('gives what was heard when the shopper lets go in the middle', async () => {
    const final = await talk.say(question.subarray(0, 16_000))
    expect(final.endedBy).toBe('released')
    expect(final.hypotheses[0]?.text).toMatch(/^show me/)
  })

  it('hears for a release only once it has loaded it', async () => {
    const { own } = emptyStore()
    const releaseId = writeTinyRelease(own, 'another shop')
    const utterance = { utteranceId: crypto.randomUUID() as unknown as QueryId, releaseId }
    await expect(talk.speech.call('startUtterance', utterance)).rejects.toMatchObject({
      kind: 'not-ready',
      code: 'release-not-loaded',
    })
    const loaded = await talk.speech.call('load', { releaseDir: join(own, releaseId) })
    expect(loaded).toEqual({ releaseId, ownWords: false })
    await talk.speech.call('startUtterance', utterance)
    await talk.speech.call('cancelUtterance', { utteranceId: utterance.utteranceId })
    await talk.speech.call('unload', { releaseId })
    expect((await talk.say(question)).hypotheses[0]?.text).toBe(QUESTION)
  })

  it('gives no final words after a cancel', async () => {
    const utteranceId = await talk.start()
    talk.send(utteranceId, question)
    await talk.speech.call('cancelUtterance', { utteranceId })
    await talk.say(question)
    expect(talk.finals.some((final) => final.utteranceId === utteranceId)).toBe(false)
  })

  it('ends at a gap with the words before it', async () => {
    const utteranceId = await talk.start()
    talk.send(utteranceId, question.subarray(0, 16_000))
    talk.send(utteranceId, question.subarray(16_000), 26)
    const final = await talk.final(utteranceId)
    expect(final.endedBy).toBe('gap')
    expect(final.hypotheses[0]?.text).toMatch(/^show me/)
  })

  describe('lives through hostile sound', () => {
    const random = seededRandom(7)
    const noise = (loudness: number) => seconds(6).map(() => (random() * 2 - 1) * loudness)
    const square = () => seconds(6).map((_, at) => (Math.floor(at / 20) % 2 ? 32_767 : -32_768))

    it.each([
      ['digital silence', () => seconds(6), -120],
      ['the noise of a room', () => noise(20), -60],
      ['a step from nothing to full scale', () => seconds(6).fill(32_767, 48_000), 0],
    ])('%s: no words, and it gives up', async (_, sound, loudestDbfs) => {
      const final = await talk.say(sound())
      expect(final).toMatchObject({ hypotheses: [], endedBy: 'silence' })
      expect(final.timingsMs.audio).toBeLessThanOrEqual(5_000)
      expect(final.peakDbfs).toBeLessThanOrEqual(loudestDbfs)
    })

    it.each([
      ['white noise at full scale', () => noise(32_767)],
      ['clipping', square],
      [
        'speech clipped hard',
        () => question.map((sample) => Math.max(-32_768, Math.min(32_767, sample * 50))),
      ],
    ])('%s: some final, and it goes on', async (_, sound) => {
      const final = await talk.say(sound())
      expect(final.hypotheses.length).toBeLessThanOrEqual(10)
    })

    it('sound that is no frame leaves a gap', async () => {
      const utteranceId = await talk.start()
      talk.send(utteranceId, question.subarray(0, 640))
      talk.send(utteranceId, question.subarray(640, 1_280), 2)
      expect((await talk.final(utteranceId)).endedBy).toBe('gap')
    })

    it('somebody who never stops is stopped by the limit', async () => {
      // A second of speech again and again leaves no pause.
      const second = question.subarray(8_000, 24_000)
      const endless = seconds(20).map((_, at) => second[at % second.length] ?? 0)
      const final = await talk.say(endless)
      expect(final.timingsMs.audio).toBeLessThanOrEqual(12_000)
      expect(final.hypotheses[0]?.text).toBeTruthy()
    })
  })

  it('stays as big as it was over fifty utterances', { timeout: 180_000 }, async () => {
    const word = question.subarray(8_000, 16_000)
    for (let warmUp = 0; warmUp < 5; warmUp++) await talk.say(word)
    const before = await residentMb(talk)
    for (let utterance = 0; utterance < 50; utterance++) await talk.say(word)
    // A recogniser that is not freed keeps 6 MB or more.
    expect((await residentMb(talk)) - before).toBeLessThan(30)
  })
})

async function residentMb({ speech }: SpokenTo): Promise<number> {
  const status = await readFile(`/proc/${String(speech.pid)}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}
