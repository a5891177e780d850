import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Product, Shop } from '../../../../electron/contract/catalogue'
import { skuSchema } from '../../../../electron/contract/ids'
import {
  decodeEarlierIndex,
  decodeSearchIndex,
  encodeSearchIndex,
  makeSearchIndex,
  SEARCH_INDEX_SCHEMA,
} from '../../../../electron/kit/release/search-index'
import { smallOffers, smallProducts, smallShop } from '../../../helpers/small-shop'

const kettlesAbroad: Shop = {
  ...smallShop,
  types: [{ name: 'kettle', names: { de: 'Wasserkocher', es: 'hervidor', zh: '电热水壶' } }],
}
const made = makeSearchIndex({ products: smallProducts, offers: smallOffers, shop: kettlesAbroad })

/** What may happen to a product between two builds; `null` takes it away. */
const change = fc.oneof(
  fc.constant<Partial<Product> | null>(null),
  fc.record({ name: fc.constantFrom('Zebra teapot', 'Emberly kettle, red', 'USB-C über-kettle 电热水壶') }),
  fc.record({ description: fc.string({ minLength: 1, maxLength: 60 }), priceCents: fc.nat(9999) }),
  fc.record({ names: fc.constant({ de: 'Roter Wasserkocher', zh: '红色水壶' }) }),
)

describe('an index made from an earlier one', () => {
  it('is the one that would be made anew', () => {
    const row = fc.nat(smallProducts.length - 1)
    const changes = fc.array(fc.tuple(row, change), { maxLength: 5 })
    fc.assert(
      fc.property(changes, fc.boolean(), fc.boolean(), (changed, isReversed, isTranslated) => {
        const changeOf = new Map(changed)
        const after = smallProducts.flatMap((product, before) => {
          const what = changeOf.get(before)
          return what === null
            ? []
            : [{ product: { ...product, ...what }, before: what ? undefined : before }]
        })
        if (isReversed) after.reverse()
        const shop = isTranslated ? kettlesAbroad : smallShop
        const input = { products: after.map(({ product }) => product), offers: smallOffers, shop }
        const again = makeSearchIndex({ ...input, previous: made, sameAs: (at) => after[at]?.before })
        expect(again).toEqual(makeSearchIndex(input))
      }),
    )
  })
})

describe('search-index.bin', () => {
  it('gives back what was written', () => {
    expect(decodeSearchIndex(encodeSearchIndex(made))).toEqual(made)
  })

  it('gives back the parts that the next index is made from', () => {
    const { forward, suggestions } = made
    expect(decodeEarlierIndex(encodeSearchIndex(made))).toEqual({ forward, suggestions })
  })

  it('may be empty', () => {
    const empty = makeSearchIndex({ products: [], offers: [], shop: smallShop })
    expect(decodeSearchIndex(encodeSearchIndex(empty))).toEqual(empty)
  })

  it('knows more brands than fit into two bytes', () => {
    const [product] = smallProducts
    const brands = Array.from({ length: 70_000 }, (_, at) => `brand${at}`)
    const products = brands.map(
      (brand, at) => ({ ...product, sku: skuSchema.parse(`s${at}`), brand }) as Product,
    )
    const { catalogue } = makeSearchIndex({ products, offers: [], shop: smallShop })
    expect(catalogue.columns.brands.ids.at(-1)).toBe(69_999)
  })

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 9)],
    ['too long', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('more')])],
    ['empty', () => new Uint8Array()],
    ['something else', () => Buffer.from('{"schema": 1}')],
  ])('is refused as damaged when it is %s', (_, spoil) => {
    const decode = () => decodeSearchIndex(spoil(encodeSearchIndex(made)))
    expect(decode).toThrow(expect.objectContaining({ kind: 'corrupt', code: 'bad-search-index' }))
  })
})

/** The parts of an index and what each is: "catalogue.skus.rows: Uint32Array". */
function layoutOf(value: unknown, path = ''): string[] {
  const isPlain = typeof value === 'object' && value !== null && value.constructor === Object
  if (isPlain) return Object.entries(value).flatMap(([key, child]) => layoutOf(child, `${path}.${key}`))
  if (!Array.isArray(value)) return [`${path.slice(1)}: ${(value as object).constructor.name}`]
  return [...new Set(value.flatMap((child) => layoutOf(child, `${path}[]`)))]
}

it('has a schema number for this layout alone: count it up with the layout, and write the new pair here', () => {
  const layout = createHash('sha256').update(layoutOf(made).join('\n')).digest('hex').slice(0, 16)
  expect({ schema: SEARCH_INDEX_SCHEMA, layout }).toEqual({ schema: 1, layout: '3fa4b1f9e78d5e14' })
})
