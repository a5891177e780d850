import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FRAME_MS, UTTERANCE_LIMIT_MS } from '../../../electron/contract/audio'
import {
  advance,
  newUtterance,
  nextStep,
  PATIENCE_MS,
  QUIET_END_MS,
  UNCHANGED_END_MS,
  type Utterance,
  type UtteranceEvent,
} from '../../../electron/speech/utterance'

const LOUD = -20
const ROOM = -70

/** Frames with these levels and words, one after another, each heard at once. */
function hearAll(frames: readonly { words: string; rmsDbfs?: number; isEndpoint?: boolean }[]): Utterance {
  return frames.reduce((utterance, { words, rmsDbfs = LOUD, isEndpoint = false }) => {
    if (utterance.endedBy !== null) return utterance
    const taken = advance(utterance, { type: 'frame', sequence: utterance.taken })
    return advance(taken, { type: 'heard', words, rmsDbfs, isEndpoint })
  }, newUtterance)
}

const times = <T>(ms: number, value: T): T[] => Array.from({ length: ms / FRAME_MS }, () => value)

describe('an utterance ends', () => {
  it('when the recogniser says so and words were heard', () => {
    expect(hearAll([{ words: 'tower fan' }, { words: 'tower fan', isEndpoint: true }]).endedBy).toBe(
      'silence',
    )
    expect(hearAll([{ words: '', isEndpoint: true }]).endedBy).toBeNull()
  })

  it('when it is quiet after words', () => {
    const talk = times(400, { words: 'tower fan' })
    const pause = times(QUIET_END_MS, { words: 'tower fan', rmsDbfs: ROOM })
    expect(hearAll([...talk, ...pause.slice(1)]).endedBy).toBeNull()
    expect(hearAll([...talk, ...pause]).endedBy).toBe('silence')
  })

  it('not when a soft voice follows a bump', () => {
    const bump = times(120, { words: '', rmsDbfs: 0 })
    const softly = times(1_200, null).map((_, at) => ({ words: `word ${at}`, rmsDbfs: -35 }))
    expect(hearAll([...bump, ...softly]).endedBy).toBeNull()
  })

  it('when no new words come out of steady noise', () => {
    const noise = times(UNCHANGED_END_MS, { words: 'tower fan' })
    expect(hearAll([{ words: 'tower fan' }, ...noise.slice(1)]).endedBy).toBeNull()
    expect(hearAll([{ words: 'tower fan' }, ...noise]).endedBy).toBe('silence')
  })

  it('when nobody says a word', () => {
    const nothing = times(PATIENCE_MS, { words: '' })
    expect(hearAll(nothing.slice(1)).endedBy).toBeNull()
    expect(hearAll(nothing).endedBy).toBe('silence')
  })

  it('at the limit, when somebody talks on', () => {
    const talk = times(UTTERANCE_LIMIT_MS + 1_000, null).map((_, at) => ({ words: `word ${at}` }))
    const utterance = hearAll(talk)
    expect(utterance.endedBy).toBe('limit')
    expect(utterance.heard * FRAME_MS).toBe(UTTERANCE_LIMIT_MS)
  })

  it('at a gap, after what came before it was heard', () => {
    const before = advance(newUtterance, { type: 'frame', sequence: 0 })
    const gap = advance(before, { type: 'frame', sequence: 2 })
    expect(gap.endedBy).toBe('gap')
    expect(nextStep(gap)).toBe('feed')
    const heard = advance(gap, { type: 'heard', words: '', isEndpoint: false, rmsDbfs: LOUD })
    expect(nextStep(heard)).toBe('finish')
  })
})

describe('whatever happens in whatever order', () => {
  const happening = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ type: fc.constant('frame' as const), ahead: fc.integer({ min: -2, max: 1 }) }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant('hear' as const),
        words: fc.constantFrom('', 'tower', 'tower fan'),
        isEndpoint: fc.boolean(),
        rmsDbfs: fc.integer({ min: -120, max: 0 }),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom({ type: 'finish' as const }, { type: 'cancel' as const }) },
  )

  /** Plays the process: hears only when told to feed, and stops when told to finish or drop. */
  function play(happenings: readonly (typeof happening extends fc.Arbitrary<infer T> ? T : never)[]) {
    const states: Utterance[] = [newUtterance]
    let utterance = newUtterance
    const dispatch = (event: UtteranceEvent): void => {
      utterance = advance(utterance, event)
      states.push(utterance)
    }
    for (const it of happenings) {
      if (it.type === 'frame') dispatch({ type: 'frame', sequence: Math.max(0, utterance.taken + it.ahead) })
      else if (it.type !== 'hear') dispatch({ type: it.type })
      else if (nextStep(utterance) === 'feed') dispatch({ ...it, type: 'heard' })
    }
    return { states, utterance }
  }

  const runs = fc.array(happening, { maxLength: 900 })

  it('frames are heard in order, once, and never more than the limit', () => {
    fc.assert(
      fc.property(runs, (happenings) => {
        for (const { heard, taken } of play(happenings).states) {
          expect(heard).toBeLessThanOrEqual(taken)
          expect(taken * FRAME_MS).toBeLessThanOrEqual(UTTERANCE_LIMIT_MS)
        }
      }),
    )
  })

  it('an end is final, but for a pause found in what was already taken', () => {
    fc.assert(
      fc.property(runs, (happenings) => {
        const ends = play(happenings).states.map(({ endedBy }) => endedBy)
        const first = ends.findIndex((endedBy) => endedBy !== null)
        if (first < 0) return
        const changes = ends.slice(first).filter((endedBy, at, all) => at > 0 && endedBy !== all[at - 1])
        expect(changes.filter((endedBy) => endedBy !== 'silence')).toEqual([])
        expect(changes.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('nothing is taken after the end', () => {
    fc.assert(
      fc.property(runs, fc.nat(400), (happenings, sequence) => {
        const { utterance } = play([...happenings, { type: 'finish' }])
        expect(advance(utterance, { type: 'frame', sequence })).toEqual(utterance)
      }),
    )
  })

  it('a cancelled one is dropped, whatever comes', () => {
    fc.assert(
      fc.property(runs, runs, (before, after) => {
        const { utterance } = play([...before, { type: 'cancel' }, ...after])
        expect(nextStep(utterance)).toBe('drop')
      }),
    )
  })

  it('a released one comes to its final words once all was heard', () => {
    fc.assert(
      fc.property(fc.nat(300), (frames) => {
        const taken = times(frames * FRAME_MS, null).map((_, at) => ({
          type: 'frame' as const,
          sequence: at,
        }))
        let utterance = [...taken, { type: 'finish' as const }].reduce(advance, newUtterance)
        let fed = 0
        while (nextStep(utterance) === 'feed') {
          fed++
          utterance = advance(utterance, { type: 'heard', words: `${fed}`, isEndpoint: false, rmsDbfs: LOUD })
        }
        expect(nextStep(utterance)).toBe('finish')
        expect(fed).toBe(frames)
        expect(utterance.endedBy).toBe(frames < 300 ? 'released' : 'limit')
      }),
    )
  })
})
