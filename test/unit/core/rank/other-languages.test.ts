import { describe, expect, it } from 'vitest'
import type { Shop } from '../../../../electron/contract/catalogue'
import { understand } from '../../../../electron/core/understand'
import { openSmallShop } from '../../../helpers/ask-small-shop'
import { smallProducts, smallShop } from '../../../helpers/small-shop'

/** "Red" is what Spanish calls a net, and "Becher" a mug; German calls a tower fan by a word that English has too. */
const shop: Shop = {
  ...smallShop,
  types: [
    { name: 'kettle', names: { de: 'Wasserkocher', es: 'hervidor eléctrico', zh: '电热水壶' } },
    { name: 'USB cable', names: { es: 'cable de red' } },
    { name: 'mug', names: { de: 'Becher', zh: '杯子' } },
    { name: 'tower fan', names: { de: 'Turmventilator', es: 'TV' } },
  ],
}
const abroad = openSmallShop({
  shop,
  products: smallProducts.map((product) =>
    product.name === 'Lerrin mug, blue'
      ? { ...product, names: { de: 'Lerrin Becher, himmelblau' } }
      : product,
  ),
})
const home = openSmallShop({ shop: smallShop, products: smallProducts })

describe('names in other languages', () => {
  it.each([
    ['Wasserkocher', 'kettle'],
    ['wasserkocher unter 30', 'kettle'],
    ['hervidor electrico', 'kettle'],
    ['hervidor', 'kettle'],
    ['电热水壶', 'kettle'],
    ['我要电热水壶', 'kettle'],
    ['Turmventilator', 'tower fan'],
    ['杯子', 'mug'],
  ])('%s finds a %s', (said, type) => {
    expect(abroad.ask(said).products[0]?.type).toBe(type)
  })

  it('find the product that alone is called so', () => {
    expect(abroad.ask('himmelblau').names).toEqual(['Lerrin mug, blue'])
  })

  it('never stand in the way of the shop’s own words', () => {
    for (const said of [
      'red kettle',
      'something red',
      'red',
      'tv',
      'tv 55 inch',
      'quiet fan',
      'cable',
      'mug',
    ]) {
      expect(abroad.ask(said).names).toEqual(home.ask(said).names)
    }
  })

  it('are known, but nothing that was heard is mended to them', () => {
    const hear = (said: string) =>
      understand({ hypotheses: [said], via: 'speech', vocabulary: abroad.vocabulary, currency: 'EUR' }).text
    expect(hear('wasserkocher')).toBe('wasserkocher')
    expect(hear('betcher')).not.toContain('becher')
  })
})
