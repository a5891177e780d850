import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FRAME_MS, FRAME_SAMPLES, PRE_ROLL_MS } from '../../../../electron/contract/audio'
import { createPreRoll } from '../../../../renderer/audio/pre-roll'

it('keeps the last moments in order, and wipes what is older', () => {
  fc.assert(
    fc.property(fc.nat(40), (count) => {
      const preRoll = createPreRoll()
      const frames = Array.from({ length: count }, (_, at) => new Int16Array(FRAME_SAMPLES).fill(at + 1))
      for (const frame of frames) preRoll.keep(frame)
      const kept = preRoll.take()
      expect(kept).toEqual(frames.slice(frames.length - kept.length))
      expect(kept.length * FRAME_MS).toBeGreaterThanOrEqual(Math.min(count * FRAME_MS, PRE_ROLL_MS))
      expect(kept.length * FRAME_MS).toBeLessThan(PRE_ROLL_MS + FRAME_MS)
      expect(
        frames.slice(0, -kept.length || undefined).every((frame) => kept.includes(frame) || frame[0] === 0),
      ).toBe(true)
      expect(preRoll.take()).toEqual([])
    }),
  )
})
