import { describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { NO_BLAME, searchEnded, searchReady, wentLive } from '../../../../electron/main/release/blame'

const [a, b] = ['a'.repeat(16), 'b'.repeat(16)] as [ReleaseId, ReleaseId]

describe('who is to blame when search ends', () => {
  it('the live release, when search ends twice while it loads it', () => {
    const first = searchEnded(NO_BLAME, a, 1000)
    expect(first.isGuilty).toBe(false)
    expect(searchEnded(first.blame, a, 2000).isGuilty).toBe(true)
  })

  it('the live release, when search ends twice right after it was ready', () => {
    const first = searchEnded(searchReady(NO_BLAME, a, 1000), a, 3000)
    expect(searchEnded(searchReady(first.blame, a, 4000), a, 6000).isGuilty).toBe(true)
  })

  it('nobody, when the release has served for a while before', () => {
    const first = searchEnded(searchReady(NO_BLAME, a, 1000), a, 60_000)
    const second = searchEnded(first.blame, a, 61_000)
    expect(searchEnded(second.blame, a, 62_000)).toMatchObject({ isGuilty: false })
  })

  it('the new one, counted from the swap, when another release went live', () => {
    const first = searchEnded(NO_BLAME, a, 1000)
    const live = wentLive(first.blame, b, true, 2000)
    const second = searchEnded(live, b, 3000)
    expect(second.isGuilty).toBe(false)
    expect(searchEnded(second.blame, b, 4000).isGuilty).toBe(true)
  })

  it('not releases, when the one before fails in the same way: it never goes on along the history', () => {
    let { blame } = searchEnded(NO_BLAME, a, 1000)
    ;({ blame } = searchEnded(blame, a, 2000))
    blame = wentLive(blame, b, false, 2000)
    for (let end = 0; end < 10; end++) {
      const verdict = searchEnded(blame, b, 3000 + end)
      expect(verdict.isGuilty).toBe(false)
      blame = verdict.blame
    }
  })
})
