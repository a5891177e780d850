import { describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { pointerWithoutLive, releasesBefore } from '../../../../electron/main/release/fall-back'

const [a, b, bad, shipped, later] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(16)) as [
  ReleaseId,
  ReleaseId,
  ReleaseId,
  ReleaseId,
  ReleaseId,
]
const pointer = { releaseId: bad, history: [b, a], undone: [later] }

describe('falling back from the live release', () => {
  it('tries those before it, newest first, and the shipped one last', () => {
    expect(releasesBefore(pointer, shipped)).toEqual([b, a, shipped])
    expect(releasesBefore(pointer, a)).toEqual([b, a])
    expect(releasesBefore({ releaseId: shipped, history: [], undone: [] }, shipped)).toEqual([])
    expect(releasesBefore(pointer, null)).toEqual([b, a])
  })

  it('leaves no way back to the one that was no good', () => {
    expect(pointerWithoutLive(pointer, b)).toEqual({ releaseId: b, history: [a], undone: [later] })
    expect(pointerWithoutLive(pointer, a)).toEqual({ releaseId: a, history: [], undone: [later] })
  })

  it('keeps those before it when only the shipped one serves', () => {
    expect(pointerWithoutLive(pointer, shipped)).toEqual({
      releaseId: shipped,
      history: [b, a],
      undone: [later],
    })
  })

  it('names the shipped one once when that was undone', () => {
    const undone = { releaseId: bad, history: [], undone: [shipped, later] }
    expect(pointerWithoutLive(undone, shipped)).toEqual({ releaseId: shipped, history: [], undone: [later] })
  })
})
