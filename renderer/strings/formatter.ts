import { IntlMessageFormat } from 'intl-messageformat'
import type { Reason } from '../../electron/contract/answer'
import type { Config } from '../../electron/contract/config'
import { de } from './de'
import { type MessageKey, type Messages, en } from './en'
import { es } from './es'
import { type Names, type NamingShop, createNames } from './names'
import { reasonSentence } from './reasons'
import { zh } from './zh'

export type Language = Config['language']
export type Params = Readonly<Record<string, string | number>>

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '中文',
  de: 'Deutsch',
  es: 'Español',
}

export const messages: Readonly<Record<Language, Messages>> = { en, zh, de, es }

/** Everything that turns facts into text for a person, in one language. Pure: the terminal uses it too. */
export interface Formatter {
  readonly language: Language
  /** BCP 47 tag, for `lang` and for Intl. */
  readonly locale: string
  readonly t: (key: MessageKey, params?: Params) => string
  readonly money: (cents: number) => string
  /** Without ",00": for limits and offers, where a round sum reads better. */
  readonly roundMoney: (cents: number) => string
  readonly number: (value: number) => string
  /** When something was, for a sentence to choose from. */
  readonly moment: (iso: string, nowMs: number) => Moment
  /** A calendar day (YYYY-MM-DD): "Sat" within a week, else "12 Dec". */
  readonly day: (date: string, nowMs: number) => string
  /** A number or word with its unit: "24 dB". */
  readonly quantity: (value: string | number, unit?: string) => string
  /** One plain sentence for why a product is here. */
  readonly reason: (reason: Reason, nowMs: number) => string
  /** What the shop calls its things. */
  readonly names: Names
}

/** "09:40" of today or yesterday, else the day: "Mon" this week, "12 Dec" before that. */
export type Moment = {
  readonly when: 'today' | 'yesterday' | 'week' | 'older'
  readonly clock: string
  readonly day: string
}

// Day before month and a 24-hour clock: shorter, and the same on every kiosk.
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN', de: 'de-DE', es: 'es-ES' }
const DAY_MS = 86_400_000
const HALF_A_YEAR_DAYS = 183
const NO_SHOP: NamingShop = { departments: [] }

/**
 * @param currency ISO 4217 code of the shop's prices
 * @param shop what it calls its departments and types; without it they keep their English names
 */
export function createFormatter(language: Language, currency = 'EUR', shop: NamingShop = NO_SHOP): Formatter {
  const locale = LOCALES[language]
  const compiled = new Map<MessageKey, IntlMessageFormat>()
  const moneyFormat = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const roundMoneyFormat = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  })
  const numberFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false })
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short' })
  const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
  const dayAndYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })

  const formatter: Formatter = {
    language,
    locale,
    t: (key, params = {}) => {
      let message = compiled.get(key)
      if (message === undefined) {
        message = new IntlMessageFormat(messages[language][key], locale)
        compiled.set(key, message)
      }
      return String(message.format({ ...params }))
    },
    money: (cents) => moneyFormat.format(cents / 100),
    roundMoney: (cents) => roundMoneyFormat.format(cents / 100),
    number: (value) => numberFormat.format(value),
    moment: (iso, nowMs) => {
      const at = new Date(iso)
      const days = calendarDaysBetween(at, new Date(nowMs))
      const clockTime = clock.format(at)
      if (days === 0) return { when: 'today', clock: clockTime, day: weekday.format(at) }
      if (days === 1) return { when: 'yesterday', clock: clockTime, day: weekday.format(at) }
      if (days > 0 && days < 7) return { when: 'week', clock: clockTime, day: weekday.format(at) }
      // A bare "3 Nov" is the last one; what is older than that has to say its year.
      const date = days < HALF_A_YEAR_DAYS ? dayAndMonth : dayAndYear
      return { when: 'older', clock: clockTime, day: date.format(at) }
    },
    day: (date, nowMs) => {
      const at = new Date(`${date}T12:00:00`)
      const days = calendarDaysBetween(new Date(nowMs), at)
      return days >= 0 && days < 7 ? weekday.format(at) : dayAndMonth.format(at)
    },
    quantity: (value, unit) => {
      const amount = typeof value === 'number' ? numberFormat.format(value) : value
      return unit === undefined ? amount : `${amount}\u00a0${unit}`
    },
    reason: (reason, nowMs) => reasonSentence(formatter, reason, nowMs),
    names: createNames(language, shop),
  }
  return formatter
}

function calendarDaysBetween(from: Date, to: Date): number {
  const noon = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12).getTime()
  return Math.round((noon(to) - noon(from)) / DAY_MS)
}
