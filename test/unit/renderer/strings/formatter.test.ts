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

describe('the age of a count', () => {
  const checked = (format: typeof en, iso: string) => format.t('card.checked', format.moment(iso, NOW))
  const counted = (format: typeof en, count: number, iso: string) =>
    format.t('card.left.then', { count }) + format.t('card.counted', format.moment(iso, NOW))

  test('is a time today and yesterday, a weekday this week, a date before that', () => {
    expect(checked(en, '2026-11-24T09:40:00')).toBe(', checked 09:40')
    expect(checked(en, '2026-11-23T23:59:00')).toBe(', checked yesterday 23:59')
    expect(checked(en, '2026-11-22T09:40:00')).toBe(', checked Sun 09:40')
    expect(checked(en, '2026-11-02T09:40:00')).toBe(', checked 2 Nov')
  })

  test('says its year once the day alone could be another year’s', () => {
    expect(checked(en, '2025-11-20T09:40:00')).toBe(', checked 20 Nov 2025')
  })

  test('of a clock that runs ahead is a day like any other', () => {
    expect(checked(en, '2026-11-24T18:00:00')).toBe(', checked 18:00')
    expect(checked(en, '2026-11-26T18:00:00')).toBe(', checked 26 Nov')
  })

  test('is a sentence of its own when it is too old', () => {
    expect(counted(en, 12, '2026-11-03T09:40:00')).toBe('12 left when last counted, on 3 Nov')
    expect(counted(en, 0, '2026-11-23T09:40:00')).toBe('Sold out when last counted, yesterday at 09:40')
    expect(counted(de, 12, '2026-11-24T09:40:00')).toBe('Noch 12 bei der letzten Zählung um 09:40')
    expect(counted(createFormatter('es'), 12, '2026-11-03T09:40:00')).toBe(
      'Quedaban 12 en el último recuento, el 3 nov',
    )
    expect(counted(createFormatter('zh'), 0, '2026-11-03T09:40:00')).toBe('已售完，最后盘点：11月3日')
  })
})

describe('days', () => {
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
    [reason('pinned', {}), 'The shop recommends it.'],
  ])('%j becomes one sentence', (given, sentence) => {
    expect(en.reason(given, NOW)).toBe(sentence)
  })

  test('names types and departments as the shop does in that language', () => {
    const shop = {
      departments: [
        { id: 'air', name: 'Fans & air', names: { de: 'Ventilatoren' }, aisle: '7', picture: 'fan' },
      ],
      types: [{ name: 'tower fan', names: { de: 'Turmventilator' } }],
    }
    const german = createFormatter('de', 'EUR', shop)
    expect(german.reason(reason('type', { type: 'tower fan' }), NOW)).toContain('Turmventilator')
    expect(german.reason(reason('department', { name: 'Fans & air' }), NOW)).toContain('Ventilatoren')
  })

  test('is said in the language that was chosen', () => {
    const cheap = reason('under-limit', { cents: 4910, limitCents: 6000 })
    expect(de.reason(cheap, NOW)).toBe('10,90\u00a0€ unter Ihrer Grenze von 60\u00a0€.')
    expect(createFormatter('es').reason(cheap, NOW)).toContain('por debajo de su límite')
    expect(createFormatter('zh').reason(cheap, NOW)).toContain('上限')
  })
})
