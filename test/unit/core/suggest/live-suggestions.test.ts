import { describe, expect, it } from 'vitest'
import type { Product } from '../../../../electron/contract/catalogue'
import { skuSchema } from '../../../../electron/contract/ids'
import { applyEdit, createLiveIndex, type RowFacts } from '../../../../electron/core/rank/live'
import { createLiveSuggestions } from '../../../../electron/core/suggest'
import { openSmallShop } from '../../../helpers/ask-small-shop'
import { smallProducts, smallShop } from '../../../helpers/small-shop'

const NOTHING: RowFacts = {
  stock: null,
  priceCents: null,
  offer: undefined,
  isBlocked: false,
  isPinned: false,
  edit: null,
}
const BLOCKED: Partial<RowFacts> = { isBlocked: true }

const shop = { ...smallShop, types: [{ name: 'kettle', names: { de: 'Wasserkocher' } }] }
/** Two mugs are called alike, and each product stands in an aisle of its own. */
const products = smallProducts.map((product, row): Product => ({
  ...product,
  sku: skuSchema.parse(`P${row}`),
  name: product.name === 'Lerrin mug, white' ? 'Lerrin mug, red' : product.name,
  picture: `picture-${row}`,
  location: { ...product.location, aisle: `${row}` },
}))
const { index, suggestions: table } = openSmallShop({ products, offers: [], shop })
const rowsWith = (fits: (product: Product) => boolean) =>
  products.flatMap((product, row) => (fits(product) ? [row] : []))
const kettles = rowsWith(({ type }) => type === 'kettle')
const redMugs = rowsWith(({ name }) => name === 'Lerrin mug, red')

function open() {
  const live = createLiveIndex(index, (row) => products[row], new Map())
  const facts = new Map<number, Partial<RowFacts>>()
  const suggestions = createLiveSuggestions(table, shop, live.index, {
    madeAt: (row) => products[row],
    productAt: (row) => {
      const [product, edit] = [products[row], facts.get(row)?.edit]
      return product && edit ? applyEdit(product, edit) : product
    },
  })
  return {
    say: (rows: readonly number[], says: Partial<RowFacts>) => {
      for (const row of rows) {
        facts.set(row, says)
        live.set(row, skuSchema.parse(`P${row}`), { ...NOTHING, ...says })
      }
      live.settle()
    },
    offered: (prefix: string) => suggestions.suggest(prefix, 8),
    texts: (prefix: string) => suggestions.suggest(prefix, 8).map(({ text }) => text),
  }
}

describe('a suggestion', () => {
  it('counts what is not blocked, and is back when the block is lifted', () => {
    const { say, offered } = open()
    const before = ['kettle', 'emberly', 'kitchen', 'wasserk'].map((prefix) => offered(prefix))
    expect(before.map(([first]) => first?.count)).toEqual([4, 2, 7, 4])
    say([kettles[0] ?? -1], BLOCKED)
    const counts = ['kettle', 'emberly', 'kitchen', 'wasserk'].map((prefix) => offered(prefix)[0]?.count)
    expect(counts).toEqual([3, 1, 6, 3])
    say([kettles[0] ?? -1], {})
    expect(['kettle', 'emberly', 'kitchen', 'wasserk'].map((prefix) => offered(prefix))).toEqual(before)
  })

  it('is none when all that it leads to is blocked', () => {
    const { say, texts } = open()
    say(kettles, BLOCKED)
    for (const prefix of ['kettle', 'electric', 'wasserk', 'emberly', 'tarn'])
      expect(texts(prefix)).toEqual([])
    expect(texts('kitchen')).toEqual(['Kitchen'])
  })

  it('leads to another product than one that is blocked', () => {
    const { say, offered } = open()
    const [first = -1, second = -1] = kettles
    say([first], BLOCKED)
    for (const prefix of ['kettle', 'emberly', 'kitchen', 'wasserk']) {
      expect(offered(prefix)[0]).toMatchObject({ picture: `picture-${second}`, aisle: `${second}` })
    }
  })

  it('names the aisle to which staff have moved the product', () => {
    const { say, offered } = open()
    say([kettles[0] ?? -1], { edit: { location: { aisle: '99', bay: 1, shelf: 1 } } })
    for (const prefix of ['kettle', 'emberly', 'kitchen']) expect(offered(prefix)[0]?.aisle).toBe('99')
  })
})

describe('a name that two products share', () => {
  const [first = -1, second = -1] = redMugs
  const offeredMug = (shopNow: ReturnType<typeof open>) =>
    shopNow.offered('lerrin mug').filter(({ text }) => text !== 'Lerrin mug, blue')

  it('is offered for the one that is left, and for none', () => {
    const now = open()
    expect(offeredMug(now)).toMatchObject([{ text: 'Lerrin mug, red', count: 2, aisle: `${first}` }])
    now.say([first], BLOCKED)
    expect(offeredMug(now)).toMatchObject([{ text: 'Lerrin mug, red', count: 1, aisle: `${second}` }])
    now.say([second], BLOCKED)
    expect(offeredMug(now)).toEqual([])
  })

  it('is that of the one that is still called so', () => {
    const now = open()
    now.say([first], { edit: { name: 'Zephyr beaker' } })
    expect(offeredMug(now)).toMatchObject([{ text: 'Lerrin mug, red', count: 1, aisle: `${second}` }])
    now.say([second], BLOCKED)
    expect(offeredMug(now)).toMatchObject([{ text: 'Zephyr beaker', count: 1, aisle: `${first}` }])
  })
})
