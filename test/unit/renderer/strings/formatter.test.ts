import { describe, expect, test } from 'vitest'
import type { Reason } from '../../../../electron/contract/answer'
import { createFormatter } from '../../../../renderer/strings'

const en = createFormatter('en')
const de = createFormatter('de')
const NOW = new Date('2026-11-24T12:00:00').getTime()

const reason = (code: Reason['code'], facts: Reason['facts']): Reason => ({ code, feature: 'test', facts })

describe('numbers and money', () => {
  test('follow the language', () => {
    expect(en.money(4910)).toBe('€49.10')
    expect(de.money(4910)).toBe('49,10\u00a0€')
    expect(createFormatter('en', 'GBP').money(4910)).toBe('£49.10')
  })

  test('a round sum loses its zeros where a limit or a saving is meant', () => {
    expect(en.roundMoney(6000)).toBe('€60')
    expect(en.roundMoney(6050)).toBe('€60.50')
  })

  test('a quantity keeps its unit on the same line', () => {
    expect(en.quantity(1000, 'W')).toBe('1,000\u00a0W')
    expect(de.quantity(1.7, 'l')).toBe('1,7\u00a0l')
    expect(en.quantity('steel')).toBe('steel')
  })
})

describe('when something was checked', () => {
  test('is a time today, a weekday this week, a date before that', () => {
    expect(en.time('2026-11-24T09:40:00', NOW)).toBe('09:40')
    expect(en.time('2026-11-22T09:40:00', NOW)).toBe('Sun 09:40')
    expect(en.time('2026-11-02T09:40:00', NOW)).toBe('2 Nov')
  })

  test('a day to come is a weekday within a week, else a date', () => {
    expect(en.day('2026-11-28', NOW)).toBe('Sat')
    expect(en.day('2026-12-24', NOW)).toBe('24 Dec')
    expect(en.day('2026-11-23', NOW)).toBe('23 Nov')
  })
})

describe('a reason', () => {
  test.each<[Reason, string]>([
    [reason('type', { type: 'tower fan' }), 'This is what you asked for: tower fan.'],
    [reason('words', { words: 'usb-c braided' }), 'Matches “usb-c braided”.'],
    [reason('brand', { brand: 'Norrvik' }), 'It is from Norrvik.'],
    [reason('colour', { colour: 'red' }), 'It comes in red.'],
    [reason('measure', { label: 'Length', value: 2, unit: 'm' }), 'Length: 2 m, as you asked.'],
    [reason('attribute', { label: 'Timer', value: 8, unit: 'h' }), 'Timer: 8\u00a0h.'],
    [reason('attribute', { label: 'Material', value: 'steel' }), 'Material: steel.'],
    [reason('attribute', { label: 'Dishwasher safe', isYes: true }), 'Dishwasher safe: yes.'],
    [
      reason('superlative', {
        superlative: 'quietest',
        label: 'Noise on low',
        value: 24,
        unit: 'dB',
        count: 9,
        type: 'fan',
      }),
      'The quietest of 9 here. Noise on low: 24\u00a0dB.',
    ],
    [reason('under-limit', { cents: 4910, limitCents: 6000 }), '€10.90 under your limit of €60.'],
    [reason('under-limit', { cents: 6000, limitCents: 6000 }), 'Just within your limit of €60.'],
    [reason('cheapest', { cents: 3990, count: 5, type: 'fan' }), 'The lowest price of 5 here: €39.90.'],
    [reason('price-cut', { savedCents: 990, until: '2026-11-28' }), 'You save €9.90, until Sat.'],
    [reason('multi-buy', { quantity: 2, totalCents: 4000, until: '2026-12-24' }), '2 for €40, until 24 Dec.'],
    [reason('rating', { mean: 4.5, count: 1 }), 'Rated 4.5 of 5 by 1 shopper.'],
    [reason('meaning', { text: 'something quiet' }), 'Close to what you asked for: “something quiet”.'],
    [reason('department', { name: 'Fans & air' }), 'From our department Fans & air.'],
  ])('%j becomes one sentence', (given, sentence) => {
    expect(en.reason(given, NOW)).toBe(sentence)
  })

  test('is said in the language that was chosen', () => {
    const cheap = reason('under-limit', { cents: 4910, limitCents: 6000 })
    expect(de.reason(cheap, NOW)).toBe('10,90\u00a0€ unter Ihrer Grenze von 60\u00a0€.')
    expect(createFormatter('es').reason(cheap, NOW)).toContain('por debajo de su límite')
    expect(createFormatter('zh').reason(cheap, NOW)).toContain('上限')
  })
})
