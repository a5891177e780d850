import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FRAME_SAMPLES } from '../../../../electron/contract/audio'
import { createFramer, toInt16 } from '../../../../renderer/audio/framing'

describe('framing', () => {
  it('keeps every sample in order, however the blocks fall', () => {
    const blocks = fc.array(fc.float32Array({ noNaN: true, min: -1, max: 1, maxLength: 700 }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(blocks, (pushed) => {
        const frames: Int16Array[] = []
        const framer = createFramer((frame) => frames.push(frame))
        for (const block of pushed) framer.push(block)
        const samples = pushed.flatMap((block) => [...block].map(toInt16))
        const whole = samples.length - (samples.length % FRAME_SAMPLES)
        expect(frames.flatMap((frame) => [...frame])).toEqual(samples.slice(0, whole))
        expect(frames.every(({ length }) => length === FRAME_SAMPLES)).toBe(true)
        expect(new Set(frames.map(({ buffer }) => buffer)).size).toBe(frames.length)
      }),
    )
  })

  it.each([
    [0, 0],
    [0.5, 16_384],
    [1, 32_767],
    [-1, -32_768],
    [7, 32_767],
    [-7, -32_768],
    [Infinity, 32_767],
    [NaN, 0],
  ])('makes %d into %d', (sample, expected) => {
    expect(toInt16(sample)).toBe(expected)
  })
})
