import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attribute, Product } from '../../../../electron/contract/catalogue'
import type { ProductEdit } from '../../../../electron/contract/overlay'
import { rowOf, type CatalogueIndex } from '../../../../electron/core/rank'
import { bestsOf, standingOf, superlativesOf } from '../../../../electron/core/rank/comparison'
import {
  applyEdit,
  createLiveIndex,
  type LiveIndex,
  type RowFacts,
} from '../../../../electron/core/rank/live'
import { fitOf } from '../../../../electron/core/rank/slots'
import { makeSearchIndex } from '../../../../electron/kit/release/search-index'
import { smallIndex } from '../../../helpers/ask-small-shop'
import { smallOffers, smallProducts, smallShop } from '../../../helpers/small-shop'

const NOTHING: RowFacts = {
  stock: null,
  priceCents: null,
  offer: undefined,
  isBlocked: false,
  isPinned: false,
  edit: null,
}

const openLive = () => createLiveIndex(smallIndex, (row) => smallProducts[row], new Map())
const set = (live: LiveIndex, row: number, facts: RowFacts) => {
  const product = smallProducts[row]
  if (product) live.set(row, product.sku, facts)
}

/** What questions ask of a row, by the two ways to come by it. */
function factsOf(index: CatalogueIndex, product: Product) {
  const row = rowOf(index, product.sku) ?? -1
  const { columns, comparisons } = index
  const measure = (value: number, unit: string) =>
    fitOf({ id: '', kind: 'measure', value, unit }, columns)?.(row)
  return {
    price: columns.priceCents[row],
    stock: columns.stock[row],
    cheapness: columns.cheapness[row],
    ofType: columns.typeCounts[columns.types.ids[row] ?? -1],
    colour: ['red', 'blue', 'turquoise'].map((value) =>
      fitOf({ id: '', kind: 'colour', value }, columns)?.(row),
    ),
    measures: [measure(2, 'm'), measure(1.7, 'l'), measure(40, 'dB')],
    bests: bestsOf(comparisons, row),
    standings: ['quietest', 'largest', 'newest'].map((word) => standingOf(comparisons, row, word)),
    meanStanding: comparisons.meanStanding[row],
  }
}

const attribute = fc.constantFrom<Attribute>(
  { key: 'noise', label: 'Noise', value: 24, unit: 'dB', better: 'low', superlative: 'quietest' },
  { key: 'noise', label: 'Noise', value: 12, unit: 'dB', better: 'low', superlative: 'quietest' },
  { key: 'capacity', label: 'Capacity', value: 3, unit: 'l', better: 'high', superlative: 'largest' },
  { key: 'year', label: 'Year', value: 2025, better: 'high', superlative: 'newest' },
  { key: 'length', label: 'Length', value: 2, unit: 'm' },
)
const edit: fc.Arbitrary<ProductEdit> = fc.record(
  {
    attributes: fc.uniqueArray(attribute, { maxLength: 4, selector: ({ key }) => key }),
    colour: fc.constantFrom('red', 'turquoise', null),
  },
  { requiredKeys: [] },
)
const facts: fc.Arbitrary<RowFacts> = fc.record({
  stock: fc.option(fc.record({ count: fc.nat(9) })),
  priceCents: fc.option(fc.integer({ min: 1, max: 9000 })),
  offer: fc.constant(undefined),
  isBlocked: fc.boolean(),
  isPinned: fc.constant(false),
  edit: fc.option(edit),
})

const LOUD: readonly Attribute[] = [
  { key: 'noise', label: 'Noise', value: 99, unit: 'dB', better: 'low', superlative: 'quietest' },
]

const LONG: readonly Attribute[] = [2, 3, 4].map((value) => ({
  key: `length-${value}`,
  label: 'Length',
  value,
  unit: 'm',
  better: 'high',
  superlative: 'longest',
}))

describe('an index that follows the overlay', () => {
  it('says of every row what an index of the changed products would say', () => {
    const change = fc.tuple(fc.nat(smallProducts.length - 1), facts)
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const live = openLive()
        for (const [row, now] of changes) {
          set(live, row, now)
          live.settle()
        }
        const last = new Map(changes)
        const products = smallProducts.flatMap((product, row) => {
          const now = last.get(row) ?? NOTHING
          const edited = now.edit ? applyEdit(product, now.edit) : product
          const stock = now.stock?.count ?? product.stock
          return now.isBlocked ? [] : [{ ...edited, stock, priceCents: now.priceCents ?? product.priceCents }]
        })
        const anew = makeSearchIndex({ products, offers: smallOffers, shop: smallShop }).catalogue
        for (const product of products) {
          expect(factsOf(live.index, product)).toEqual(factsOf(anew, product))
        }
      }),
    )
  })

  it('is the release’s own again when nothing is said any more', () => {
    fc.assert(
      fc.property(fc.nat(smallProducts.length - 1), facts, (row, now) => {
        const live = openLive()
        set(live, row, now)
        live.settle()
        set(live, row, NOTHING)
        live.settle()
        for (const product of smallProducts) {
          expect(factsOf(live.index, product)).toEqual(factsOf(smallIndex, product))
        }
        expect(live.index.text.edited.size).toBe(0)
      }),
    )
  })

  it('leaves the release’s own index as it is', () => {
    const before = structuredClone(smallIndex)
    const live = openLive()
    for (const row of smallProducts.keys()) {
      set(live, row, { ...NOTHING, priceCents: 1, stock: { count: 99 }, isBlocked: row % 2 === 0 })
      set(live, row, { ...NOTHING, edit: { colour: 'turquoise', attributes: [...LOUD] } })
    }
    live.settle()
    expect(smallIndex).toEqual(before)
    expect(superlativesOf(smallIndex.comparisons)).toEqual(new Set(['largest', 'quietest']))
  })

  it('keeps nothing of the numbers that a product lost while it was blocked', () => {
    const live = openLive()
    const edit = { attributes: [] }
    set(live, 1, { ...NOTHING, isBlocked: true, edit })
    live.settle()
    set(live, 1, { ...NOTHING, edit })
    live.settle()
    expect(live.index.comparisons.meanStanding[1]).toBe(0.5)
  })

  it('needs no more room for an edit that is made and taken back again and again', () => {
    const live = openLive()
    const { comparisons, columns } = live.index
    const roomNow = () => comparisons.values.length + columns.measures.amounts.length
    const toggle = () => {
      set(live, 0, { ...NOTHING, edit: { attributes: [...LOUD, ...LONG] } })
      set(live, 0, { ...NOTHING, edit: { attributes: [] } })
      set(live, 0, NOTHING)
    }
    toggle()
    const room = roomNow()
    for (let times = 0; times < 100; times++) toggle()
    expect(roomNow()).toBe(room)
  })
})
