import { expect, it } from 'vitest'
import { fulfilment } from '../../../../electron/core/rank/wishes'
import { openSmallShop } from '../../../helpers/ask-small-shop'
import { smallProducts } from '../../../helpers/small-shop'

/** How far fans of these airflows fulfil the wish for the strongest. */
function shares(values: readonly number[]): readonly (number | undefined)[] {
  const [first] = smallProducts
  if (!first) throw new Error('the small shop is empty')
  const products = values.map((value) => ({
    ...first,
    attributes: [
      {
        key: 'airflow',
        label: 'Airflow',
        value,
        unit: 'm3/h',
        better: 'high',
        superlative: 'strongest',
      } as const,
    ],
  }))
  const { index } = openSmallShop({ products, offers: [] })
  const rows = [...values.keys()]
  const fulfilled = fulfilment({ kind: 'superlative', superlative: 'strongest' }, rows, index)
  return rows.map((row) => fulfilled.get(row))
}

it('one product far out does not make all others look alike', () => {
  const [mild, hot, strongest] = shares([2_000, 20_000, 200_000])
  expect([mild, strongest]).toEqual([0, 1])
  expect(hot).toBeCloseTo(0.5)
})

it('values that lie near one another count as they are, and so do those of no ratio', () => {
  expect(shares([100, 150, 200])).toEqual([0, 0.5, 1])
  expect(shares([-20, 0, 20])).toEqual([0, 0.5, 1])
  expect(shares([7, 7])).toEqual([1, 1])
})
