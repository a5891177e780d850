import { z } from 'zod'
import { offerSchema, productSchema, type Offer, type Product } from '../contract/catalogue'
import type { Sku } from '../contract/ids'
import { documentOf, meaningOf } from '../core/rank/document'
import { CATALOGUE_SCHEMA, rowOfOffer, rowOfProduct } from '../kit/release'
import { keyOf } from './hash'

const SKU = 'A-1' as Sku

/** Has everything that a product can have: what the code makes of it tells whether the code has changed. */
export const SAMPLE: Product = {
  sku: SKU,
  name: 'Brand thing, red',
  names: { de: 'Ding', es: 'Cosa', zh: '东西' },
  brand: 'Brand',
  type: 'thing',
  synonyms: ['object', 'item'],
  department: 'things',
  description: 'A thing to look at.',
  priceCents: 199,
  colour: 'red',
  attributes: [
    { key: 'length', label: 'Length', value: 2, unit: 'm', better: 'high', superlative: 'longest' },
    { key: 'loud', label: 'Loud', value: true },
    { key: 'soft', label: 'Soft', value: false },
    { key: 'form', label: 'Form', value: 'round' },
  ],
  picture: 'thing',
  location: { aisle: '1', bay: 2, shelf: 3 },
  stock: 4,
  stockCheckedAt: '2026-01-01T00:00:00.000Z',
  rating: { mean: 4.5, count: 6 },
  reviews: [{ stars: 5, text: 'Good.' }],
  minimumAge: 18,
}

export const SAMPLE_OFFERS: readonly Offer[] = [
  { kind: 'price-cut', sku: SKU, wasCents: 299, until: '2026-01-01' },
  { kind: 'multi-buy', sku: SKU, quantity: 2, totalCents: 300, until: '2026-01-01' },
]

/** By these rules rows are checked and put into words. A row that other rules have passed is read afresh. */
export const ROW_RULES = keyOf(
  JSON.stringify(z.toJSONSchema(productSchema, { io: 'input' })),
  JSON.stringify(z.toJSONSchema(offerSchema, { io: 'input' })),
  meaningOf(SAMPLE),
)

/** By these rules rows become tables. */
export const CATALOGUE_RULES = keyOf(
  ROW_RULES,
  CATALOGUE_SCHEMA,
  JSON.stringify(rowOfProduct(SAMPLE, 1)),
  JSON.stringify(documentOf(SAMPLE)),
  JSON.stringify(SAMPLE_OFFERS.map(rowOfOffer)),
)
