import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay, readMoment } from '../../../../electron/ledger/feed/moments'
import { readCents, readPrice, readQuantity, readStock } from '../../../../electron/ledger/feed/values'

describe('a price of a till', () => {
  it.each([
    ['12.90', 1290],
    ['12,90', 1290],
    ['12.9', 1290],
    ['12', 1200],
    ['0,05', 5],
    ['.99', 99],
    ['12.9000', 1290],
    ['1234.500', 123_450],
    ['1299', 129_900],
    ['1,299.00', 129_900],
    ['1.299,00', 129_900],
    ["1'299.00", 129_900],
    ['1 299,00', 129_900],
    ['1.000.000', 100_000_000],
    ['12,90 €', 1290],
    ['€12.90', 1290],
    ['EUR 12.90', 1290],
    ['12.90USD', 1290],
  ])('%j is read', (text, cents) => {
    expect(readPrice(text)).toBe(cents)
  })

  it.each([
    ['1.299', 'a thousand or one'],
    ['1,299', 'a thousand or one'],
    ['12.905', 'half a cent'],
    ['-1', 'below nothing'],
    ['1e309', 'no price'],
    ['Infinity', 'no price'],
    ['=1+1', 'a formula'],
    ['1.2.3', 'no number'],
    ['1,299,00', 'one mark for both'],
    ['', 'nothing'],
    ['.', 'no digit'],
    ['9'.repeat(30), 'too much'],
    ['1000000.01', 'above the limit'],
  ])('%j is refused: %s', (text) => {
    expect(readPrice(text)).toBeNull()
  })

  it('of nearly nothing but blanks is refused, and not looked at for minutes', () => {
    expect(readPrice(`x${' '.repeat(200_000)}x`)).toBeNull()
  })

  it('is read back as it was written, in any usual way', () => {
    const group = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
        const whole = String(Math.floor(cents / 100))
        const rest = String(cents % 100).padStart(2, '0')
        expect(readPrice(`${whole}.${rest}`)).toBe(cents)
        expect(readPrice(`${whole},${rest} €`)).toBe(cents)
        expect(readPrice(`${group(whole, ',')}.${rest}`)).toBe(cents)
        expect(readPrice(`${group(whole, '.')},${rest}`)).toBe(cents)
      }),
    )
  })
})

describe('a stock of a till', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['12.0', 12],
    ['2,5', 2],
    ['1.200,50', 1200],
    ['12.500', null],
    ['-3', 0],
    ['-1.200', 0],
    ['-', null],
    ['--3', null],
    ['1000001', null],
    ['many', null],
  ])('%j is %j', (text, count) => {
    expect(readStock(text)).toBe(count)
  })
})

describe('a number of JSON', () => {
  it.each([
    [49.900000000000006, 4990],
    [0.1 + 0.2, 30],
    [1299, 129_900],
    [12.905, null],
    [-1, null],
    [1_000_000.01, null],
    [Infinity, null],
  ])('%d is a price of %j cents', (number, cents) => {
    expect(readPrice(number)).toBe(cents)
  })

  it.each([
    [12.345, 12],
    [12.5, 12],
    [-2.5, 0],
    [1_000_001, null],
    [Infinity, null],
  ])('%d is a stock of %j', (number, count) => {
    expect(readStock(number)).toBe(count)
  })

  it('is as many cents or pieces as it says', () => {
    expect([1290, 12.9, -1].map(readCents)).toEqual([1290, null, null])
    expect([3, 1, 2.5, 13].map(readQuantity)).toEqual([3, null, null, null])
  })
})

describe('a time of a till', () => {
  it.each([
    ['2026-11-24T09:40:00Z', '2026-11-24T09:40:00.000Z'],
    ['2026-11-24T09:40:00.123456+01:00', '2026-11-24T08:40:00.000Z'],
    ['2026-11-24 09:40 -0530', '2026-11-24T15:10:00.000Z'],
    ['1795513200', '2026-11-24T09:40:00.000Z'],
    ['1795513200000', '2026-11-24T09:40:00.000Z'],
    ['2026-11-24 09:40', new Date(2026, 10, 24, 9, 40).toISOString()],
    ['24.11.2026 09:40:30', new Date(2026, 10, 24, 9, 40, 30).toISOString()],
    ['24.11.2026', new Date(2026, 10, 24).toISOString()],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['2026-11-24 25:00', null],
    ['11/24/2026', null],
    ['0000-01-01', null],
    ['yesterday', null],
  ])('%j is %j', (text, moment) => {
    expect(readMoment(text)).toBe(moment)
  })

  it.each([
    ['2026-11-30', '2026-11-30'],
    ['30.11.2026', '2026-11-30'],
    ['2026-11-30T23:59:59+09:00', '2026-11-30'],
    ['31.11.2026', null],
    ['1795513200', null],
  ])('%j names the day %j', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})
