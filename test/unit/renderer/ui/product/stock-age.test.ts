import { describe, expect, test } from 'vitest'
import { stockAge } from '../../../../../renderer/ui/product/stock-age'

const CHECKED = '2026-11-24T09:40:00.000Z'
const at = (time: string) => Date.parse(`2026-11-24T${time}.000Z`)
const mark = { staleAfterMinutes: 60, whenStale: 'mark' } as const
const hide = { staleAfterMinutes: 60, whenStale: 'hide' } as const

describe('a count of the stock', () => {
  test('is fresh up to the last moment the shop allows', () => {
    expect(stockAge(CHECKED, mark, at('09:40:00'))).toBe('fresh')
    expect(stockAge(CHECKED, mark, at('10:40:00'))).toBe('fresh')
  })

  test('is marked or hidden after that, as the shop wishes', () => {
    expect(stockAge(CHECKED, mark, at('10:40:01'))).toBe('stale')
    expect(stockAge(CHECKED, hide, at('10:40:01'))).toBe('hidden')
  })

  test('never gets stale where the shop sets no limit', () => {
    expect(
      stockAge('2020-01-01T00:00:00Z', { staleAfterMinutes: null, whenStale: 'hide' }, at('10:00:00')),
    ).toBe('fresh')
  })

  test('of a till whose clock runs ahead is fresh', () => {
    expect(stockAge(CHECKED, hide, at('09:00:00'))).toBe('fresh')
  })
})
