import { expect, it } from 'vitest'
import { localDay } from '../../../electron/main/local-day'

it("is the day on the shop's own calendar, not Greenwich's", () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05')
  expect(localDay(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31')
})
