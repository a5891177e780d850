import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestionSchema } from '../../../../electron/contract/answer'
import { suggest as entriesFor, suggestionAt } from '../../../../electron/core/suggest'
import { smallSuggestions } from '../../../helpers/ask-small-shop'

const suggest = (prefix: string, limit: number) =>
  entriesFor(smallSuggestions, prefix, limit).map((entry) => suggestionAt(smallSuggestions, entry))
const offered = (prefix: string, limit = 6) =>
  suggest(prefix, limit).map(({ text, kind }) => `${kind}: ${text}`)

describe('suggestions', () => {
  it('offer a type once, then its products', () => {
    expect(offered('ket')).toEqual([
      'type: kettle',
      'product: Emberly kettle, black',
      'product: Emberly kettle, red',
      'product: Tarn family kettle',
      'product: Tarn travel kettle',
    ])
  })

  it('offer the word that is typed, when it is another word for a type', () => {
    expect(offered('electric')[0]).toBe('type: electric kettle')
    expect(offered('telev')).toEqual(['type: television'])
  })

  it('offer what several types share before each of them', () => {
    expect(suggest('fan', 3).map(({ text, count }) => [text, count])).toEqual([
      ['fan', 5],
      ['tower fan', 3],
      ['desk fan', 2],
    ])
  })

  it('know brands and departments', () => {
    expect(offered('em')).toContain('brand: Emberly')
    expect(offered('sound')).toEqual(['department: Sound & TV'])
  })

  it.each([
    ['tower f', 'type: tower fan'],
    ['fan tow', 'type: tower fan'],
    ['kittle', 'type: kettle'],
    ['hedphones', 'type: headphones'],
  ])('%s: %s', (prefix, first) => {
    expect(offered(prefix)[0]).toBe(first)
  })

  it('offer what is named in a longer question', () => {
    expect(offered('quiet tower fan und')).toEqual(['type: fan', 'type: tower fan'])
  })

  it.each(['', '  ', '?', 'zzzz', 'kq'])('offer nothing for %j', (prefix) => {
    expect(offered(prefix)).toEqual([])
  })

  it('take any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 12 }),
        (prefix, limit) => {
          const found = suggest(prefix, limit)
          expect(found.length).toBeLessThanOrEqual(limit)
          for (const suggestion of found) expect(suggestionSchema.safeParse(suggestion).error).toBeUndefined()
        },
      ),
    )
  })
})
