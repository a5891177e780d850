import { expect, it } from 'vitest'
import { afterPageLoss } from '../../../../electron/main/shell/crash-policy'

it('opens a lost page again, and the third time within ten minutes the offline page', () => {
  expect(afterPageLoss([0])).toBe('again')
  expect(afterPageLoss([0, 1000])).toBe('again')
  expect(afterPageLoss([0, 1000, 2000])).toBe('offline-page')
})

it('forgets losses of long ago', () => {
  expect(afterPageLoss([0, 1000, 700_000])).toBe('again')
})
