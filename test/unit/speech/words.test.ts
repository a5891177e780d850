import { describe, expect, it } from 'vitest'
import { hypothesesOf, lastWordEndMs, meantWords } from '../../../electron/speech/words'

describe('the words that were meant', () => {
  it.each([
    ['usb c cable', 'usb c cable'],
    ['uh a quiet fan um for the bedroom', 'a quiet fan for the bedroom'],
    ['[unk] tower [unk] fan', 'tower fan'],
    ['huh', ''],
    ['the', ''],
    ['uh the', ''],
    ['', ''],
    ['the fan', 'the fan'],
  ])('%j is %j', (heard, meant) => {
    expect(meantWords(heard)).toBe(meant)
  })

  it('are told once each, best first, and never empty', () => {
    const alternatives = [
      { text: 'uh tower fan', confidence: 3, words: [] },
      { text: 'tower fan', confidence: 2, words: [] },
      { text: 'how are fan', confidence: 1, words: [] },
      { text: '[unk]', confidence: 0, words: [] },
    ]
    expect(hypothesesOf({ alternatives })).toEqual([
      { text: 'tower fan', confidence: 3 },
      { text: 'how are fan', confidence: 1 },
    ])
  })

  it('end where the best hearing ends', () => {
    const words = [{ word: 'fan', startSeconds: 0.5, endSeconds: 0.9 }]
    expect(lastWordEndMs({ alternatives: [{ text: 'fan', confidence: 1, words }] })).toBe(900)
    expect(lastWordEndMs({ alternatives: [] })).toBe(0)
  })
})
