import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../../../renderer/ui/kept-together'

describe('a number and its unit', () => {
  test.each([
    ['Emberva Wasserkocher, 1,7 l, silber', '1,7 l'],
    ['Budjo Mini drill, 3.6 V', '3.6 V'],
    ['Rug 120 × 170 cm, grey', '120 × 170 cm'],
    ['电热水壶，1.7 升，银色', '1.7 升'],
    ['Frame (30 x 40 cm)', '30 x 40 cm'],
  ])('of "%s" stay in one line', (name, measure) => {
    expect(partsOf(name)).toContain(measure)
  })

  test('are not taken from longer words, so that long names can still break', () => {
    expect(partsOf('Paper, 500 sheets')).toEqual(['Paper, 500 sheets'])
  })

  test('leave every name of the demo shop as it is', () => {
    const products = JSON.parse(readFileSync('resources/demo-shop/products.json', 'utf8')) as {
      name: string
      names?: Record<string, string>
    }[]
    for (const name of products.flatMap((each) => [each.name, ...Object.values(each.names ?? {})])) {
      expect(partsOf(name).join('')).toBe(name)
    }
  })
})
