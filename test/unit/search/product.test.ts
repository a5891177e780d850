import { expect, it } from 'vitest'
import { skuSchema } from '../../../electron/contract/ids'
import { productDetail } from '../../../electron/search/product'
import type { LoadedRelease } from '../../../electron/search/release'
import { openSmallShop } from '../../helpers/ask-small-shop'
import { smallProduct } from '../../helpers/small-shop'

const COUNT = 500

it('what could stand in for a product is chosen without reading every product of its type', () => {
  const kettle = smallProduct('Tarn travel kettle')
  const products = Array.from({ length: COUNT }, (_, row) => ({
    ...kettle,
    sku: skuSchema.parse(`K${row}`),
    name: `Kettle ${row}`,
    priceCents: 1_000 + row * 100,
    stock: row === 101 ? 0 : 5,
  }))
  const { index } = openSmallShop({ products, offers: [] })
  let read = 0
  const release: Partial<LoadedRelease> = {
    index,
    refresh: () => undefined,
    productAt: (row) => {
      read++
      return products[row]
    },
  }
  const asked = {
    releaseId: 'any' as LoadedRelease['releaseId'],
    sku: skuSchema.parse('K100'),
    today: '2026-11-24',
  }
  const detail = productDetail(release as LoadedRelease, asked)
  // Nearest in price; 101 is sold out.
  expect(detail?.similar.map(({ name }) => name)).toEqual(
    [102, 99, 103, 98, 104, 97].map((row) => `Kettle ${row}`).toSorted((a, b) => distance(a) - distance(b)),
  )
  expect(read).toBeLessThan(COUNT / 5)

  function distance(name: string): number {
    const { priceCents } = products[Number(name.split(' ')[1])] ?? kettle
    return Math.abs(Math.log(priceCents / (products[100]?.priceCents ?? 1)))
  }
})
