import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understandingSchema, viaSchema } from '../../../../electron/contract/answer'
import { dropSlot, understand } from '../../../../electron/core/understand'
import { isFiller } from '../../../../electron/core/understand/phrases'
import { wordsOf } from '../../../../electron/core/text/words'
import { smallVocabulary as vocabulary } from '../../../helpers/ask-small-shop'
import { smallProducts } from '../../../helpers/small-shop'

const via = fc.constantFrom(...viaSchema.options)
const shopWord = fc.constantFrom(...vocabulary.words)
const talk = fc.constantFrom(
  ...'under between and to from twenty hundred point half a one euros metres inch for the red on sale where compare'.split(
    ' ',
  ),
)
const sentence = fc
  .array(fc.oneof(shopWord, talk, fc.string({ maxLength: 12 })), { maxLength: 20 })
  .map((words) => words.join(' '))
const figures = fc
  .array(fc.constantFrom(...'9 99 1.5 2m 55in 0 , . € 9999999999 "'.split(' '), ' ', ' '), { maxLength: 400 })
  .map((parts) => parts.join(''))
const anyText = fc.oneof(sentence, figures, fc.string({ unit: 'binary', maxLength: 700 }))

describe('understand', () => {
  it('answers any words, in the shape that was promised', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), via, (hypotheses, how) => {
        const understanding = understand({ hypotheses, via: how, vocabulary, currency: 'EUR' })
        expect(understandingSchema.safeParse(understanding).error).toBeUndefined()
        const ids = understanding.slots.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('never loses a word of a product', () => {
    const names = fc.constantFrom(...smallProducts.flatMap(({ name, type }) => [name, type]))
    fc.assert(
      fc.property(names, via, (name, how) => {
        const { text } = understand({ hypotheses: [name], via: how, vocabulary, currency: 'EUR' })
        const kept = new Set(wordsOf(text))
        for (const word of wordsOf(name)) if (!isFiller(word)) expect(kept).toContain(word)
      }),
    )
  })

  it('has nothing left to drop after dropping every slot', () => {
    fc.assert(
      fc.property(sentence, (said) => {
        const first = understand({ hypotheses: [said], via: 'text', vocabulary, currency: 'EUR' })
        const last = first.slots.reduce((left, { id }) => dropSlot(left, id), first)
        expect(last.slots).toEqual([])
        const left = ` ${last.text} `
        for (const slot of first.slots) {
          if ('words' in slot && slot.words !== undefined) expect(left).not.toContain(` ${slot.words} `)
        }
      }),
    )
  })
})
