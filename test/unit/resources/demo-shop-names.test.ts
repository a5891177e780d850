import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { floorPlanSchema, productSchema, shopSchema } from '../../../electron/contract/catalogue'

const folder = join(import.meta.dirname, '../../../resources/demo-shop')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const shop = shopSchema.parse(read('shop.json'))
const products = z.array(productSchema).parse(read('products.json'))
const { aisles } = floorPlanSchema.parse(read('floor-plan.json'))
const LANGUAGES = ['de', 'es', 'zh'] as const
const HAN = /\p{Script=Han}/u

describe.each(LANGUAGES)('the demo shop in %s', (language) => {
  it('has a name of its own for every product, with the brand in it', () => {
    const seen = new Map<string, string>()
    for (const { name, names, brand } of products) {
      const here = names?.[language] ?? ''
      expect(here, name).toContain(brand)
      expect(here, name).not.toMatch(/undefined|null|\s\s|, ,|，，|^\s|\s$/)
      expect(seen.get(here), `${name}: ${here}`).toBeUndefined()
      seen.set(here, name)
    }
  })

  it('has a word for every type, department and aisle', () => {
    const words = new Map((shop.types ?? []).map(({ name, names }) => [name, names[language]]))
    expect(products.filter(({ type }) => !words.get(type)).map(({ type }) => type)).toEqual([])
    expect(words.size).toBe(new Set(products.map(({ type }) => type)).size)
    for (const { name, names } of [...shop.departments, ...aisles])
      expect(names?.[language], name).toBeTruthy()
  })

  it('writes the type into the name', () => {
    const words = new Map((shop.types ?? []).map(({ name, names }) => [name, names[language] ?? '']))
    const without = products.filter(({ type, names }) => {
      const word = words.get(type) ?? ''
      return !names?.[language]?.toLowerCase().includes(word.toLowerCase())
    })
    // Some have a drawing and a word of their own: a head torch is no torch in the other languages.
    expect(without.length / products.length).toBeLessThan(0.1)
  })
})

describe('the words of the demo shop', () => {
  it('are Chinese in Chinese, and nowhere else', () => {
    for (const { name, names } of products) {
      expect(names?.zh, name).toMatch(HAN)
      expect(`${names?.de ?? ''}${names?.es ?? ''}`, name).not.toMatch(HAN)
    }
  })

  it('write numbers as the language does', () => {
    const kettle = products.find(({ name }) => name === 'Emberva kettle, 1.7 l, red')
    expect(kettle?.names).toEqual({
      de: 'Emberva Wasserkocher, 1,7 l, rot',
      es: 'Hervidor de agua Emberva, 1,7 l, rojo',
      zh: 'Emberva 电热水壶，1.7 l，红色',
    })
  })
})

describe('the brands of the demo shop', () => {
  const brands = [...new Set(products.map(({ brand }) => brand))]

  it('are sixty or more', () => {
    expect(brands.length).toBeGreaterThanOrEqual(60)
  })

  it("are mostly words that no recogniser knows: none of the shop's own sentences uses them", () => {
    const sentences = products.flatMap(({ description, reviews = [] }) => [
      description,
      ...reviews.map(({ text }) => text),
    ])
    const known = new Set(
      sentences
        .join(' ')
        .toLowerCase()
        .match(/[a-z]+/g),
    )
    expect(brands.filter((brand) => !known.has(brand.toLowerCase())).length).toBeGreaterThanOrEqual(20)
  })
})

describe('the reviews of the demo shop', () => {
  const reviewed = products.filter(({ reviews = [] }) => reviews.length > 0)

  it('are three or fewer, on most products, and only where somebody rated', () => {
    expect(reviewed.length / products.length).toBeGreaterThan(0.5)
    for (const { name, rating, reviews = [] } of reviewed) {
      expect(rating, name).toBeDefined()
      expect(reviews.length, name).toBeLessThanOrEqual(Math.min(3, rating?.count ?? 0))
    }
  })

  it('have stars that fit the mean', () => {
    for (const { name, rating, reviews = [] } of reviewed) {
      const mean = reviews.reduce((sum, { stars }) => sum + stars, 0) / reviews.length
      expect(Math.abs(mean - (rating?.mean ?? 0)), name).toBeLessThanOrEqual(1)
    }
  })

  it('never say the same twice of one product, nor the same three of two', () => {
    const seen = new Map<string, string>()
    for (const { name, type, reviews = [] } of reviewed) {
      const texts = reviews.map(({ text }) => text).sort()
      expect(new Set(texts).size, name).toBe(texts.length)
      if (texts.length < 3) continue
      const mark = `${type}: ${texts.join(' ')}`
      expect(seen.get(mark), `${name} and this one say the same`).toBeUndefined()
      seen.set(mark, name)
    }
  })
})
