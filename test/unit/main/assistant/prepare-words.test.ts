import { expect, it } from 'vitest'
import type { Vocabulary } from '../../../../electron/contract/search'
import { understand } from '../../../../electron/core/understand'
import { prepareWords } from '../../../../electron/main/assistant/prepare-words'

it('lets others go first again and again while a large catalogue’s words are put in order', async () => {
  const words = Array.from({ length: 5000 }, (_, at) => `word${at.toString(26).replaceAll(/\d/g, 'x')}${at}`)
  const vocabulary: Vocabulary = {
    types: [{ name: 'kettle', synonyms: ['water boiler'], count: 4 }],
    brands: words.slice(0, 1000),
    colours: ['red'],
    departments: [],
    words: [...words, 'kettle', 'red'],
  }
  let turns = 0
  const timer = setInterval(() => turns++, 0)
  let nowMs = 0
  // A slow machine: each look at the clock finds two milliseconds gone.
  const prepared = await prepareWords(vocabulary, () => (nowMs += 2))
  clearInterval(timer)
  expect(turns).toBeGreaterThan(3)
  const { slots } = understand({
    hypotheses: ['a red water boiler'],
    via: 'text',
    vocabulary: prepared,
    currency: 'EUR',
  })
  expect(slots).toMatchObject([
    { kind: 'colour', value: 'red' },
    { kind: 'type', value: 'kettle' },
  ])
})
