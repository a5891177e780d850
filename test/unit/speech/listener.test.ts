import { describe, expect, it, vi } from 'vitest'
import { FRAME_SAMPLES, type AudioFrame } from '../../../electron/contract/audio'
import type { QueryId } from '../../../electron/contract/ids'
import { createListener } from '../../../electron/speech/listener'
import type { Final, Partial } from '../../../electron/speech/session'
import { createFakeVosk, type FakeUtterance } from '../../../native/vosk/fake'

const ID = 'a7a7a7a7-0000-4000-8000-000000000001' as QueryId
const OTHER_ID = 'a7a7a7a7-0000-4000-8000-000000000002' as QueryId
const TOWER_FAN: FakeUtterance = {
  words: [
    { word: 'tower', startSeconds: 0.2, endSeconds: 0.5 },
    { word: 'fan', startSeconds: 0.5, endSeconds: 0.9 },
  ],
  alternatives: ['how are fan'],
  endSilenceSeconds: 0.3,
}
const NOTHING: FakeUtterance = { words: [] }

async function startListener(utterance = TOWER_FAN, wait?: () => Promise<void>) {
  const vosk = createFakeVosk(() => utterance, wait)
  const partials: Partial[] = []
  const finals: Final[] = []
  let nowMs = 0
  const listener = await createListener({
    model: await vosk.openModel(''),
    onPartial: (partial) => partials.push(partial),
    onFinal: (final) => finals.push(final),
    clock: () => (nowMs += 40),
  })
  return { listener, vosk, partials, finals }
}

function frameOf(sequence: number, utteranceId = ID, value = 1_000): AudioFrame {
  return { utteranceId, sequence, samples: new Int16Array(FRAME_SAMPLES).fill(value).buffer }
}

const framesOf = (count: number, value?: number): AudioFrame[] =>
  Array.from({ length: count }, (_, at) => frameOf(at, ID, value))

describe('a listener', () => {
  it('tells words while they come, and the final ones when the speaker falls silent', async () => {
    const { listener, partials, finals } = await startListener()
    await listener.start(ID)
    for (const frame of framesOf(50)) listener.hear(frame)
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    expect(partials.map(({ text }) => text)).toEqual(['tower', 'tower fan'])
    expect(finals[0]).toMatchObject({
      utteranceId: ID,
      endedBy: 'silence',
      hypotheses: [{ text: 'tower fan' }, { text: 'how are fan' }],
      timingsMs: { audio: 1_200, trailingSilence: 300 },
    })
    expect(finals[0]?.peakDbfs).toBeCloseTo(20 * Math.log10(1_000 / 32_768))
  })

  it('gives what was heard when the shopper lets go', async () => {
    const { listener, finals } = await startListener()
    await listener.start(ID)
    for (const frame of framesOf(15)) listener.hear(frame)
    listener.finish(ID)
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    expect(finals[0]).toMatchObject({
      endedBy: 'released',
      hypotheses: [{ text: 'tower' }, { text: 'how are fan' }],
    })
  })

  it('gives no words for silence, and tells a mute microphone apart', async () => {
    const { listener, finals } = await startListener(NOTHING)
    await listener.start(ID)
    for (const frame of framesOf(200, 0)) listener.hear(frame)
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    expect(finals[0]).toMatchObject({
      endedBy: 'silence',
      hypotheses: [],
      peakDbfs: -120,
      timingsMs: { audio: 5_000 },
    })
  })

  it('gives no words when it was finished before any sound came', async () => {
    const { listener, finals } = await startListener()
    await listener.start(ID)
    listener.finish(ID)
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    expect(finals[0]).toMatchObject({ endedBy: 'released', hypotheses: [], timingsMs: { audio: 0 } })
  })

  it('ends at a gap', async () => {
    const { listener, finals } = await startListener()
    await listener.start(ID)
    for (const frame of framesOf(15)) listener.hear(frame)
    listener.hear(frameOf(17))
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    expect(finals[0]).toMatchObject({ endedBy: 'gap', timingsMs: { audio: 600 } })
  })

  it('forgets a cancelled utterance, even while its last words are sought', async () => {
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => (release = resolve))
    const { listener, vosk, finals } = await startListener(TOWER_FAN, () => gate)
    await listener.start(ID)
    listener.finish(ID)
    await Promise.resolve()
    listener.cancel(ID)
    release()
    await listener.close()
    expect(finals).toEqual([])
    await vi.waitFor(() => expect(vosk.openRecognisers).toBe(1))
  })

  it('drops an open utterance for a new one, and wipes its late frames', async () => {
    const { listener, finals } = await startListener()
    await listener.start(ID)
    listener.hear(frameOf(0))
    await listener.start(OTHER_ID)
    const late = frameOf(1)
    listener.hear(late)
    listener.finish(ID)
    for (const { sequence } of framesOf(50)) listener.hear(frameOf(sequence, OTHER_ID))
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    expect(finals[0]?.utteranceId).toBe(OTHER_ID)
    expect(isWiped(late)).toBe(true)
  })

  it('leaves no sound behind, heard or not, and one spare recogniser', async () => {
    const { listener, vosk, finals } = await startListener()
    await listener.start(ID)
    const frames = framesOf(400)
    for (const frame of frames) listener.hear(frame)
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    await listener.close()
    expect(frames.every(isWiped)).toBe(true)
    await vi.waitFor(() => expect(vosk.openRecognisers).toBe(1))
  })

  it('has one frame in the recogniser at a time, however fast they come', async () => {
    let inFlight = 0
    let most = 0
    const { listener, finals } = await startListener(NOTHING, async () => {
      most = Math.max(most, ++inFlight)
      await Promise.resolve()
      inFlight--
    })
    await listener.start(ID)
    for (const frame of framesOf(100)) listener.hear(frame)
    listener.finish(ID)
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    expect(most).toBe(1)
  })

  it('tells live words at most ten times a second', async () => {
    const words = Array.from({ length: 100 }, (_, at) => ({
      word: `word${at}`,
      startSeconds: at * 0.04,
      endSeconds: (at + 1) * 0.04,
    }))
    const vosk = createFakeVosk(() => ({ words }))
    const toldMs: number[] = []
    let nowMs = 0
    const finals: Final[] = []
    const listener = await createListener({
      model: await vosk.openModel(''),
      onPartial: () => toldMs.push(nowMs),
      onFinal: (final) => finals.push(final),
      clock: () => (nowMs += 7),
    })
    await listener.start(ID)
    for (const frame of framesOf(100)) listener.hear(frame)
    listener.finish(ID)
    await vi.waitFor(() => expect(finals).toHaveLength(1))
    expect(toldMs.length).toBeGreaterThan(1)
    for (const [at, told] of toldMs.entries()) {
      if (at > 0) expect(told - (toldMs[at - 1] ?? 0)).toBeGreaterThanOrEqual(100)
    }
  })
})

function isWiped({ samples }: AudioFrame): boolean {
  return new Int16Array(samples).every((sample) => sample === 0)
}
