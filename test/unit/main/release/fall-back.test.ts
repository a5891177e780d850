import { describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { pointerWithoutLive, releasesBefore } from '../../../../electron/main/release/fall-back'

const [a, b, bad, shipped] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16)) as [
  ReleaseId,
  ReleaseId,
  ReleaseId,
  ReleaseId,
]
const pointer = { releaseId: bad, history: [b, a] }

describe('falling back from the live release', () => {
  it('tries those before it, newest first, and the shipped one last', () => {
    expect(releasesBefore(pointer, shipped)).toEqual([b, a, shipped])
    expect(releasesBefore(pointer, a)).toEqual([b, a])
    expect(releasesBefore({ releaseId: shipped, history: [] }, shipped)).toEqual([])
    expect(releasesBefore(pointer, null)).toEqual([b, a])
  })

  it('leaves no way back to the one that was no good', () => {
    expect(pointerWithoutLive(pointer, b)).toEqual({ releaseId: b, history: [a] })
    expect(pointerWithoutLive(pointer, a)).toEqual({ releaseId: a, history: [] })
    expect(pointerWithoutLive(pointer, shipped)).toEqual({ releaseId: shipped, history: [] })
  })
})
