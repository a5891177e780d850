import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseOf } from '../../../../electron/core/text/phrase'
import { piecesOf } from '../../../../electron/core/text/pieces'
import { soundKey } from '../../../../electron/core/text/sound'
import { editDistance } from '../../../../electron/core/text/spelling'
import { stem } from '../../../../electron/core/text/stem'
import { comparable, unitNamed } from '../../../../electron/core/text/units'
import { wordsOf } from '../../../../electron/core/text/words'

describe('words', () => {
  it.each([
    ['USB-C cable, 2,5 m', ['usb', 'c', 'cable', '2.5', 'm']],
    ['Café  crème!', ['cafe', 'creme']],
    ['', []],
    ['€ ½ — 🙂', ['1', '2']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}.]+$/u)
      }),
    )
  })
})

describe('pieces', () => {
  it.each([
    ['kettle', ['kettle']],
    ['kuhlschrank', ['kuhlschrank']],
    ['水壶', ['水壶']],
    ['电热水壶', ['电热水壶', '电热', '热水', '水壶']],
    ['usb数据线', ['usb数据线', '数据', '据线']],
  ])('%s', (word, pieces) => {
    expect(piecesOf(word)).toEqual(pieces)
  })
})

describe('stem', () => {
  it.each(
    Object.entries({
      batteries: 'batteri',
      battery: 'batteri',
      boxes: 'box',
      wireless: 'wireless',
      running: 'run',
      relational: 'relat',
      generalizations: 'gener',
      oscillating: 'oscil',
      agreed: 'agre',
      happy: 'happi',
      sky: 'sky',
      cordless: 'cordless',
      controller: 'control',
      tv: 'tv',
      mp3: 'mp3',
    }),
  )('%s -> %s', (word, stemmed) => {
    expect(stem(word)).toBe(stemmed)
  })
})

describe('edit distance', () => {
  it.each([
    ['kettle', 'kettle', 0],
    ['ketle', 'kettle', 1],
    ['ekttle', 'kettle', 1],
    ['cattle', 'kettle', 2],
    ['', 'tv', 2],
  ])('%s %s', (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance)
  })

  it('is the same both ways, and never more than the limit plus one', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (left, right, limit) => {
        const distance = editDistance(left, right, limit)
        expect(distance).toBe(editDistance(right, left, limit))
        expect(distance).toBeLessThanOrEqual(limit + 1)
        expect(distance === 0).toBe(left === right)
      }),
    )
  })
})

describe('sound', () => {
  it.each([
    ['phone', 'fone'],
    ['fan', 'van'],
    ['cattle', 'kettle'],
    ['kabel', 'cable'],
    ['night', 'nite'],
    ['kremora', 'creamaura'],
  ])('%s sounds like %s', (left, right) => {
    expect(soundKey(left)).toBe(soundKey(right))
  })

  it('tells other words apart', () => {
    expect(soundKey('kettle')).not.toBe(soundKey('kennel'))
    expect(soundKey('fan')).not.toBe(soundKey('fern'))
  })
})

describe('phrase and units', () => {
  it('is the same for all writings of a name', () => {
    expect(['Tower fans', 'tower-fan', 'TOWER FAN'].map(phraseOf)).toEqual(Array(3).fill('tower fan'))
  })

  it('compares across units of a dimension', () => {
    expect(comparable(2, 'm')).toEqual(comparable(200, 'cm'))
    expect(comparable(1, 'l')).not.toEqual(comparable(1, 'm'))
    expect(unitNamed('Litres')?.symbol).toBe('l')
    expect(unitNamed('parsec')).toBeUndefined()
  })
})
