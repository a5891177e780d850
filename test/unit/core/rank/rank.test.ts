import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linear4 } from '../../../../electron/core/rank/linear4'
import { stem } from '../../../../electron/core/text/stem'
import { answerSmallShop, askSmallShop, smallIndex, smallVocabulary } from '../../../helpers/ask-small-shop'
import { smallProduct, smallProducts } from '../../../helpers/small-shop'

describe('the first product', () => {
  it.each([
    ['red kettle', 'Emberly kettle, red'],
    ['a cheap kettle', 'Tarn travel kettle'],
    ['the biggest kettle', 'Tarn family kettle'],
    ['Tarn kettle 2.2 litres', 'Tarn family kettle'],
    ['quiet fan', 'Nordal Hush tower fan'],
    ['quiet fan under 60', 'Brisant 20 desk fan'],
    ['usb c cable two metres', 'Slado USB-C cable, 2 m'],
    ['cable 4.5 m', 'Slado Clear HDMI cable, 5 m'],
    ['aaa batteries', 'Zappo AAA batteries, pack of 4'],
    ['headphones that block noise', 'Ekkoa Calm headphones'],
    ['plant that needs little water', 'Fernlow Snake plant'],
    ['television 55 inch', 'Klarin View TV, 55 inch'],
  ])('%s: %s', (said, name) => {
    expect(askSmallShop(said).names[0]).toBe(name)
  })
})

describe('limits', () => {
  it('shows nothing above the price', () => {
    const { products, relaxed } = askSmallShop('fan under 40')
    expect(products.map(({ name }) => name).toSorted()).toEqual([
      'Brisant 20 desk fan',
      'Brisant 30 desk fan',
      'Brisant Column tower fan',
    ])
    expect(relaxed).toEqual([])
  })

  it('shows the nearest when nothing is cheap enough, and says so', () => {
    const { names, relaxed } = askSmallShop('tower fan under 20')
    expect(relaxed).toEqual(['price-max:2000'])
    expect(names[0]).toBe('Brisant Column tower fan')
  })

  it('gives up offers before the price', () => {
    const { products, relaxed } = askSmallShop('tower fan on sale under 60')
    expect(relaxed).toEqual(['offers'])
    expect(products.every(({ priceCents }) => priceCents <= 6000)).toBe(true)
  })

  it('gives up both when neither can be had', () => {
    expect(askSmallShop('tower fan on sale under 10').relaxed).toEqual(['offers', 'price-max:1000'])
  })

  it('knows offers by the day', () => {
    expect(askSmallShop('offers').names).toEqual(['Emberly kettle, red'])
    expect(askSmallShop('offers', { today: '2026-11-20' }).total).toBe(2)
  })

  it('counts what fits, whatever is shown', () => {
    const { names, total } = askSmallShop('fan', { limit: 2 })
    expect(names).toHaveLength(2)
    expect(total).toBe(5)
  })
})

describe('browsing', () => {
  it('shows one of each type before a second one', () => {
    const { products } = askSmallShop('kitchen')
    expect(new Set(products.slice(0, 2).map(({ type }) => type)).size).toBe(2)
    expect(products).toHaveLength(7)
  })

  it('does not take a question of which nothing was understood for a wish to see everything', () => {
    expect(answerSmallShop({ intent: 'find', text: '', alternatives: [], slots: [] }).total).toBe(0)
  })
})

describe('order', () => {
  it('puts an empty shelf behind full ones, but shows it', () => {
    expect(askSmallShop('mug').names.at(-1)).toBe('Lerrin mug, white')
  })

  it('finds nothing where nothing is shared', () => {
    expect(askSmallShop('submarine')).toMatchObject({ names: [], total: 0, relaxed: [] })
  })

  it('is descending, complete and the same every time', () => {
    const words = fc.array(fc.constantFrom(...smallVocabulary.words), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(words, (said) => {
        const { scores, names, total } = askSmallShop(said.join(' '))
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        expect(scores.every(Number.isFinite)).toBe(true)
        expect(names).toHaveLength(total)
        expect(askSmallShop(said.join(' ')).names).toEqual(names)
      }),
    )
  })
})

describe('linear4', () => {
  it('adds its four parts, each at most 1 before its weight', () => {
    const nearness = Float32Array.from(smallProducts, (_, row) => (row === 3 ? 0.8 : 0.1))
    const reading = {
      terms: ['kettl', 'unheard'],
      matches: [{ row: 0, score: 4 }],
      nearness,
      openShare: 0,
    }
    const { coverage, meaning, knownShare, score } = linear4(smallIndex.text, reading)
    expect(coverage[0]).toBe(1)
    expect(knownShare).toBeLessThan(1)
    expect(meaning?.[3]).toBeCloseTo(1)
    expect(meaning?.[0]).toBe(0)
    expect(score[0]).toBeGreaterThan(score[4] ?? 0)
    expect(Math.max(...score)).toBeLessThanOrEqual(3.5)
  })

  it('lets rows without a vector neither gain nor lose by it', () => {
    const near = Float32Array.from(smallProducts, (_, row) => (row === 3 ? 0.8 : row / 100))
    const some = near.map((cosine, row) => (row % 2 === 0 ? NaN : cosine))
    const reading = { terms: ['kettl'], matches: [], openShare: 0 }
    const { meaning, score } = linear4(smallIndex.text, { ...reading, nearness: some })
    const without = linear4(smallIndex.text, { ...reading, nearness: null })
    expect(meaning?.[3]).toBeCloseTo(1)
    expect(score.every(Number.isFinite)).toBe(true)
    for (let row = 0; row < score.length; row += 2) expect(score[row]).toBe(without.score[row])
    // The median of the rows that have one: half of them are farther.
    const held = [...(meaning ?? [])].filter((_, row) => row % 2 === 1)
    const far = held.filter((value) => value === 0).length
    expect(far).toBe(Math.floor(held.length / 2) + 1)
  })

  it('does without vectors', () => {
    const reading = { terms: [stem('kettles')], matches: [], nearness: null, openShare: 1 }
    const { score, meaning } = linear4(smallIndex.text, reading)
    expect(meaning).toBeNull()
    expect(score[smallProducts.indexOf(smallProduct('Tarn family kettle'))]).toBeGreaterThan(0)
  })
})
