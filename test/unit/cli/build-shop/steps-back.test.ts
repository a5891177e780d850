import { describe, expect, it } from 'vitest'
import { stepTarget } from '../../../../electron/cli/build-shop/steps-back'
import type { ReleaseId } from '../../../../electron/contract/ids'

const [live, before, first, undone, wish, shipped] = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) =>
  letter.repeat(16),
) as [ReleaseId, ReleaseId, ReleaseId, ReleaseId, ReleaseId, ReleaseId]
const pointer = { releaseId: live, history: [before, first], undone: [undone] }

describe('a step back or forth', () => {
  it('leads to the release before the live one, and to the one that was undone last', () => {
    expect(stepTarget('undo', { pointer, wish: null, shipped })).toBe(before)
    expect(stepTarget('redo', { pointer, wish: null, shipped })).toBe(undone)
  })

  it('takes back a wish that no kiosk has followed yet: what is live stays', () => {
    expect(stepTarget('undo', { pointer, wish, shipped })).toBe(live)
    expect(stepTarget('undo', { pointer: null, wish, shipped })).toBe(shipped)
  })

  it('goes on from a step that no kiosk has followed yet', () => {
    expect(stepTarget('undo', { pointer, wish: before, shipped })).toBe(first)
    expect(stepTarget('redo', { pointer, wish: before, shipped })).toBe(live)
    expect(stepTarget('undo', { pointer, wish: undone, shipped })).toBe(live)
  })

  it('says when there is none', () => {
    const alone = { pointer: { releaseId: live, history: [], undone: [] }, wish: null, shipped }
    expect(() => stepTarget('undo', alone)).toThrow('nothing to undo')
    expect(() => stepTarget('redo', alone)).toThrow('nothing to redo')
    expect(() => stepTarget('undo', { pointer: null, wish: null, shipped })).toThrow('nothing to undo')
    expect(() => stepTarget('undo', { pointer: null, wish, shipped: null })).toThrow('nothing to undo')
    expect(() => stepTarget('redo', { pointer, wish, shipped })).toThrow('nothing to redo')
  })
})
