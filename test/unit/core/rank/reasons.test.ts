import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonSchema, type Reason } from '../../../../electron/contract/answer'
import type { Product } from '../../../../electron/contract/catalogue'
import { askSmallShop, smallVocabulary } from '../../../helpers/ask-small-shop'
import { smallOffers, smallProducts } from '../../../helpers/small-shop'

const first = (said: string) => askSmallShop(said).reasons[0] ?? []
const named = (reasons: readonly Reason[], code: Reason['code']) =>
  reasons.find((reason) => reason.code === code)?.facts

describe('reasons', () => {
  it('name what was asked for', () => {
    expect(named(first('usb c cable two metres'), 'measure')).toEqual({
      label: 'Length',
      value: 2,
      unit: 'm',
    })
    expect(named(first('red kettle'), 'colour')).toEqual({ colour: 'red' })
    expect(named(first('ekkoa headphones'), 'brand')).toEqual({ brand: 'Ekkoa' })
    expect(named(first('headphones with noise cancelling'), 'attribute')).toEqual({
      label: 'Noise cancelling',
      isYes: true,
    })
    expect(named(first('tower fan under 60'), 'under-limit')).toEqual({ cents: 3990, limitCents: 6000 })
    expect(named(first('plant that needs little water'), 'words')).toEqual({ words: 'needs little water' })
  })

  it('lead with the wish that is fulfilled', () => {
    expect(first('a quiet tower fan')[0]).toEqual({
      code: 'superlative',
      feature: 'wish.superlative',
      facts: { superlative: 'quietest', label: 'Noise', value: 24, unit: 'dB', count: 3, type: 'tower fan' },
    })
    expect(first('a cheap kettle')[0]).toEqual({
      code: 'cheapest',
      feature: 'wish.cheap',
      facts: { cents: 2490, count: 4, type: 'kettle' },
    })
  })

  it('say how much of a wish a product fulfils, even where another is better', () => {
    expect(askSmallShop('a quiet tower fan').reasons[1]?.[0]).toMatchObject({
      code: 'attribute',
      feature: 'wish.attribute',
      facts: { label: 'Noise' },
    })
  })

  it('tell of live offers only', () => {
    expect(named(first('red kettle'), 'price-cut')).toEqual({ savedCents: 1000, until: '2026-12-24' })
    expect(named(first('aa batteries'), 'multi-buy')).toBeUndefined()
  })

  it('differ on the first three cards where they can', () => {
    for (const said of ['kettle', 'fan', 'red kettle', 'usb cable under 20']) {
      const leads = askSmallShop(said)
        .reasons.slice(0, 3)
        .map(([lead]) => JSON.stringify(lead))
      expect(new Set(leads).size).toBe(leads.length)
    }
  })

  it('are always there, short, and true', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(...smallVocabulary.words),
        fc.constantFrom('under', '40', 'cheap', 'quiet', 'red', 'offers', '2', 'm'),
      ),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(words, (said) => {
        const { products, reasons } = askSmallShop(said.join(' '))
        products.forEach((product, index) => {
          const told = reasons[index] ?? []
          expect(told.length).toBeGreaterThan(0)
          expect(told.length).toBeLessThanOrEqual(6)
          for (const reason of told) {
            expect(reasonSchema.safeParse(reason).error).toBeUndefined()
            expect(isTrue(reason, product)).toBe(true)
          }
        })
      }),
    )
  })
})

/** Checked against the rows themselves, not against what ranking made of them. */
function isTrue({ code, facts }: Reason, product: Product): boolean {
  const ofType = smallProducts.filter(({ type }) => type === product.type)
  const attribute = product.attributes.find(({ label }) => label === facts['label'])
  switch (code) {
    case 'type':
      return facts['type'] === product.type
    case 'brand':
      return facts['brand'] === product.brand
    case 'colour':
      return facts['colour'] === product.colour
    case 'cheapest':
      return (
        facts['count'] === ofType.length && ofType.every(({ priceCents }) => priceCents >= product.priceCents)
      )
    case 'under-limit':
      return facts['cents'] === product.priceCents && product.priceCents <= Number(facts['limitCents'])
    case 'attribute':
      return facts['isYes'] === true ? attribute?.value === true : attribute?.value === facts['value']
    case 'measure':
      return attribute?.value === facts['value'] && attribute?.unit === facts['unit']
    case 'superlative': {
      const values = ofType.flatMap(({ attributes }) =>
        attributes.filter(({ key }) => key === attribute?.key),
      )
      const others = values.filter((other) => other !== attribute)
      const isLow = attribute?.better === 'low'
      const isBest = others.every(({ value }) =>
        isLow ? Number(value) > Number(facts['value']) : Number(value) < Number(facts['value']),
      )
      return attribute?.superlative === facts['superlative'] && values.length === facts['count'] && isBest
    }
    case 'rating':
      return facts['mean'] === product.rating?.mean && facts['count'] === product.rating?.count
    case 'pinned':
      // Nobody has put anything first here.
      return false
    case 'price-cut':
    case 'multi-buy':
      return smallOffers.some(({ sku, until }) => sku === product.sku && until === facts['until'])
    case 'words':
    case 'meaning':
    case 'department':
      return true
  }
}
