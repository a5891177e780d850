import { describe, expect, test } from 'vitest'
import { createFormatter } from '../../../../renderer/strings'
import { wordsToTry } from '../../../../renderer/screens/answer/nearest'
import { slotLabel, subjectOf } from '../../../../renderer/screens/answer/slot-label'
import { pickQuotes } from '../../../../renderer/screens/product/pick-quotes'
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
  const shop = {
    departments: [
      { id: 'fans-air', name: 'Fans & air', names: { de: 'Ventilatoren' }, aisle: '7', picture: 'tower-fan' },
    ],
    types: [{ name: 'tower fan', names: { de: 'Turmventilator', zh: '塔式风扇' } }],
  }
  const en = createFormatter('en', 'EUR', shop)
  const de = createFormatter('de', 'EUR', shop)

  test('says what was understood', () => {
    expect(slotLabel({ id: '1', kind: 'type', value: 'tower fan' }, en)).toBe('Tower fan')
    expect(slotLabel({ id: '2', kind: 'price-max', cents: 6000 }, en)).toBe('Up to €60')
    expect(slotLabel({ id: '3', kind: 'department', value: 'fans-air' }, en)).toBe('Fans & air')
    expect(slotLabel({ id: '4', kind: 'measure', value: 2, unit: 'm' }, en)).toBe('2 m')
  })

  test('speaks the language of the page, as far as the shop has it', () => {
    expect(slotLabel({ id: '1', kind: 'type', value: 'tower fan' }, de)).toBe('Turmventilator')
    expect(slotLabel({ id: '2', kind: 'type', value: 'kettle' }, de)).toBe('Kettle')
    expect(slotLabel({ id: '3', kind: 'department', value: 'fans-air' }, de)).toBe('Ventilatoren')
    expect(subjectOf([{ id: '1', kind: 'type', value: 'tower fan' }], de)).toBe('Turmventilator')
  })

  test('gives the answer its subject, where one word says it', () => {
    expect(subjectOf([{ id: '1', kind: 'type', value: 'kettle' }], en)).toBe('Kettle')
    expect(subjectOf([{ id: '1', kind: 'offers' }], en)).toBeNull()
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

describe('the quotes on a product', () => {
  const review = (stars: number) => ({ stars, text: `${stars} stars` })
  const starsOf = (stars: readonly number[]) => pickQuotes(stars.map(review), 3).map((each) => each.stars)

  test('are the first ones, in the shop’s order', () => {
    expect(starsOf([])).toEqual([])
    expect(starsOf([5, 2])).toEqual([5, 2])
    expect(starsOf([2, 5, 4, 3])).toEqual([2, 5, 4])
  })

  test('never leave out the least content of all', () => {
    expect(starsOf([5, 5, 4, 5, 1])).toEqual([5, 5, 1])
  })
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
