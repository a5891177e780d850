import { describe, expect, it, vi } from 'vitest'
import {
  FRAME_MS,
  FRAME_SAMPLES,
  measureLevel,
  UTTERANCE_LIMIT_MS,
} from '../../../../electron/contract/audio'
import type { Frame } from '../../../../renderer/audio/frame'
import { createOutgoing, MUTE_AFTER_MS } from '../../../../renderer/audio/utterance'

const frameOf = (value: number): Frame => new Int16Array(FRAME_SAMPLES).fill(value)

function startOutgoing(preRoll: Frame[] = []) {
  const sent: { name: string; sequence: number; first: number }[] = []
  const onMute = vi.fn<() => void>()
  const outgoing = createOutgoing({
    preRoll,
    send: (name, sequence, samples) => sent.push({ name, sequence, first: new Int16Array(samples)[0] ?? 0 }),
    onMute,
  })
  const hear = (frame: Frame) => outgoing.hear(frame, measureLevel(frame))
  return { outgoing, hear, sent, onMute }
}

describe('an utterance on its way out', () => {
  it('keeps sound back until it has a name, then sends all of it in order', () => {
    const { outgoing, hear, sent } = startOutgoing([frameOf(1), frameOf(2)])
    hear(frameOf(3))
    expect(sent).toEqual([])
    outgoing.sendAs('q')
    hear(frameOf(4))
    expect(sent).toEqual([1, 2, 3, 4].map((first, sequence) => ({ name: 'q', sequence, first })))
  })

  it('wipes every frame once it was sent, and what was never sent', () => {
    const named = startOutgoing()
    const sent = frameOf(5)
    named.outgoing.sendAs('q')
    named.hear(sent)
    const unnamed = startOutgoing()
    const kept = frameOf(6)
    const late = frameOf(7)
    unnamed.hear(kept)
    unnamed.outgoing.stop()
    unnamed.hear(late)
    unnamed.outgoing.sendAs('q')
    expect([sent, kept, late].flatMap((frame) => [...frame]).every((sample) => sample === 0)).toBe(true)
    expect(unnamed.sent).toEqual([])
  })

  it('never holds or sends more than the longest utterance', () => {
    const { outgoing, hear, sent } = startOutgoing()
    for (let at = 0; at < 400; at++) hear(frameOf(1))
    outgoing.sendAs('q')
    for (let at = 0; at < 400; at++) hear(frameOf(1))
    expect(sent.length * FRAME_MS).toBe(UTTERANCE_LIMIT_MS)
  })

  it('tells once that the microphone is mute, and only when no sound came at all', () => {
    const frames = MUTE_AFTER_MS / FRAME_MS + 1
    const mute = startOutgoing()
    for (let at = 0; at < 2 * frames; at++) mute.hear(frameOf(at % 3))
    expect(mute.onMute).toHaveBeenCalledTimes(1)
    const pausing = startOutgoing()
    pausing.hear(frameOf(100))
    for (let at = 0; at < 2 * frames; at++) pausing.hear(frameOf(0))
    expect(pausing.onMute).not.toHaveBeenCalled()
  })
})
