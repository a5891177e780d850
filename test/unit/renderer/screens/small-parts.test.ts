import { describe, expect, test } from 'vitest'
import { createFormatter } from '../../../../renderer/strings'
import { wordsToTry } from '../../../../renderer/screens/answer/nearest'
import { slotLabel, subjectOf } from '../../../../renderer/screens/answer/slot-label'
import { heldPeak, judgeLoudness, shareOfScale } from '../../../../renderer/screens/listen/level'
import { splitUnsure } from '../../../../renderer/screens/listen/live-words'
import { foldedPath, wavePath } from '../../../../renderer/screens/listen/wave'
import { shelfHeight } from '../../../../renderer/screens/way/shelf-height'
import { chevrons, roundedPath } from '../../../../renderer/ui/floor-plan/line-path'
import { DIGITS, layoutOf } from '../../../../renderer/ui/keyboard/layouts'

describe('live words', () => {
  test('the last word may still change, until they are final', () => {
    expect(splitUnsure('a quiet fan', false)).toEqual({ sure: 'a quiet', unsure: 'fan' })
    expect(splitUnsure('a quiet fan', true)).toEqual({ sure: 'a quiet fan', unsure: '' })
    expect(splitUnsure('', false)).toEqual({ sure: '', unsure: '' })
  })
})

describe('the level of a voice', () => {
  test('is said in words', () => {
    expect([-90, -50, -20, -1].map(judgeLoudness)).toEqual(['waiting', 'quiet', 'good', 'loud'])
  })

  test('is a share of the scale', () => {
    expect([-100, -60, -30, 0, 3].map(shareOfScale)).toEqual([0, 0, 0.5, 1, 1])
  })

  test('remembers the loudest moment between words, but not for ever', () => {
    const loud = heldPeak({ dbfs: -100, atMs: 0 }, -20, 100)
    expect(heldPeak(loud, -60, 500)).toBe(loud)
    expect(heldPeak(loud, -60, 2000)).toEqual({ dbfs: -60, atMs: 2000 })
  })

  test('draws a flat line for silence and a live one for a voice', () => {
    const heights = (path: string) =>
      new Set(
        path
          .split(/[ML]/)
          .slice(1)
          .map((point) => point.split(' ')[1]),
      )
    expect(heights(wavePath(1000, 0)).size).toBe(1)
    expect(heights(wavePath(1000, 0.8)).size).toBeGreaterThan(20)
    expect(heights(foldedPath(700)).size).toBeGreaterThan(5)
  })
})

describe('a chip', () => {
  const en = createFormatter('en')
  const departments = [{ id: 'fans-air', name: 'Fans & air', aisle: '7', picture: 'tower-fan' }]

  test('says what was understood', () => {
    expect(slotLabel({ id: '1', kind: 'type', value: 'tower fan' }, en, departments)).toBe('Tower fan')
    expect(slotLabel({ id: '2', kind: 'price-max', cents: 6000 }, en, departments)).toBe('Up to €60')
    expect(slotLabel({ id: '3', kind: 'department', value: 'fans-air' }, en, departments)).toBe('Fans & air')
    expect(slotLabel({ id: '4', kind: 'measure', value: 2, unit: 'm' }, en, departments)).toBe('2 m')
  })

  test('gives the answer its subject, where one word says it', () => {
    expect(subjectOf([{ id: '1', kind: 'type', value: 'kettle' }], departments)).toBe('Kettle')
    expect(subjectOf([{ id: '1', kind: 'offers' }], departments)).toBeNull()
  })
})

test('words to try for something that was not found: the long ones first, short ones never', () => {
  const understanding = {
    intent: 'find',
    text: 'a hedge trimmer',
    alternatives: ['a hedge timer'],
    slots: [],
  } as const
  expect(wordsToTry({ ...understanding, alternatives: [...understanding.alternatives], slots: [] })).toEqual([
    'trimmer',
    'hedge',
    'timer',
  ])
})

test('a shelf is as high as it is for a standing person', () => {
  expect([1, 2, 3, 4, 5].map((shelf) => shelfHeight(shelf, 5))).toEqual([
    'floor',
    'knee',
    'waist',
    'eye',
    'above',
  ])
})

describe('the line on the plan', () => {
  const corner = [
    [0, 0],
    [100, 0],
    [100, 100],
  ] as const

  test('rounds its corners and keeps its ends', () => {
    expect(roundedPath(corner, 20)).toBe('M0.0 0.0L80.0 0.0Q100.0 0.0 100.0 20.0L100.0 100.0')
  })

  test('carries arrows along its legs, clear of what lies on it', () => {
    const arrows = chevrons(
      [
        [0, 0],
        [400, 0],
      ],
      50,
      [[200, 0]],
    )
    expect(arrows.every(({ angle }) => angle === 0)).toBe(true)
    expect(arrows.map(({ at }) => at[0])).not.toContain(200)
  })
})

test('every keyboard has the digits and every letter of its language', () => {
  expect(DIGITS).toHaveLength(10)
  const letters = (language: 'en' | 'de' | 'es') => layoutOf(language, 'letters').rows.join('')
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    for (const language of ['en', 'de', 'es'] as const) expect(letters(language)).toContain(letter)
  }
  for (const letter of 'äöüß') expect(letters('de')).toContain(letter)
  expect(letters('es')).toContain('ñ')
})
