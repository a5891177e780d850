import { skuSchema, type Sku } from '../../contract/ids'
import type { FeedReport } from '../../contract/overlay'
import type { KnownFact } from '../../core/overlay'
import type { Column } from './columns'
import { dayOf, endOfDay, readDay, readMoment } from './moments'
import { readCents, readPrice, readQuantity, readStock } from './values'

export type Fault = FeedReport['faults'][number]

/** One row as it was understood. */
export interface SaidRow {
  readonly sku: Sku
  readonly facts: readonly KnownFact[]
}

/** Whether a row says nothing new: as in `shop.db`, a later time of counting alone is news once a minute. */
export function saysSame(one: SaidRow, other: SaidRow): boolean {
  return (
    one.facts.length === other.facts.length &&
    one.facts.every((fact, index) => isSame(fact, other.facts[index]))
  )
}

export interface RowContext {
  /** The text of a cell without the blanks around it; '' when the row has none. */
  readonly cell: (column: Column) => string
  /** The feed speaks of offers, so that a row without one says that there is none. */
  readonly hasOffers: boolean
  /** As of when the feed speaks; what it says without a time of its own follows it. */
  readonly at: string
  readonly now: Date
}

/** The facts of one row, or what is wrong with it: a row with one bad cell may have slipped, so none of it is taken. */
export function readRow(row: RowContext): SaidRow | Omit<Fault, 'row'> {
  const faults: Omit<Fault, 'row'>[] = []
  const blame = (column: Column, reason: string): null => {
    faults.push({ column, value: shown(row.cell(column)), reason })
    return null
  }
  const read = <T>(column: Column, parse: (text: string) => T | null, reason: string): T | null => {
    const text = row.cell(column)
    return text === '' ? null : (parse(text) ?? blame(column, reason))
  }

  const sku = skuSchema.safeParse(row.cell('sku')).data ?? blame('sku', NO_SKU)
  const priceCents = read('price_cents', readCents, NO_CENTS) ?? read('price', readPrice, NO_PRICE)
  const count = read('stock', readStock, NO_COUNT)
  const countedAt = read('counted_at', (text) => readCountedAt(text, row.now), NO_MOMENT)
  const offer = readOffer(row, priceCents, { read, blame })
  const [fault] = faults
  if (fault !== undefined) return fault
  if (sku === null || (priceCents === null && count === null && offer === null)) {
    return {
      column: '',
      value: shown(row.cell('sku')),
      reason: 'The row says neither price nor stock nor offer.',
    }
  }

  const about = { sku, source: 'feed', at: row.at, followsFeed: true } as const
  const facts: KnownFact[] = []
  if (count !== null) {
    const age = countedAt === null ? {} : { at: countedAt, followsFeed: false }
    facts.push({ ...about, ...age, kind: 'stock', count })
  }
  const lasts = offer === null ? {} : { until: endOfDay(offer.until) }
  if (offer?.kind === 'price-cut') facts.push({ ...about, ...lasts, kind: 'price', cents: offer.cents })
  else if (priceCents !== null) facts.push({ ...about, kind: 'price', cents: priceCents })
  if (row.hasOffers) facts.push({ ...about, ...lasts, kind: 'offer', offer: offer && liveOf(offer) })
  return { sku, facts }
}

type SaidOffer =
  | { readonly kind: 'price-cut'; readonly cents: number; readonly wasCents: number; readonly until: string }
  | {
      readonly kind: 'multi-buy'
      readonly quantity: number
      readonly totalCents: number
      readonly until: string
    }

interface CellReading {
  readonly read: <T>(column: Column, parse: (text: string) => T | null, reason: string) => T | null
  readonly blame: (column: Column, reason: string) => null
}

function readOffer(
  row: RowContext,
  priceCents: number | null,
  { read, blame }: CellReading,
): SaidOffer | null {
  const cents = read('offer_price', readPrice, NO_PRICE)
  const quantity = read('offer_quantity', readQuantity, NO_QUANTITY)
  const totalCents = read('offer_total', readPrice, NO_PRICE)
  const until = read('offer_until', readDay, NO_DAY)
  if (cents === null && quantity === null && totalCents === null) return null
  if (until === null)
    return row.cell('offer_until') === '' ? blame('offer_until', 'An offer needs its last day.') : null
  const isOver = until < dayOf(row.now)
  if (cents !== null) {
    if (priceCents === null) return blame('offer_price', 'An offer price needs the ordinary price beside it.')
    if (cents > priceCents) return blame('offer_price', 'The offer price is above the ordinary price.')
    return isOver || cents === priceCents ? null : { kind: 'price-cut', cents, wasCents: priceCents, until }
  }
  if (quantity === null) return blame('offer_quantity', 'A multi-buy needs a number of pieces.')
  if (totalCents === null) return blame('offer_total', 'A multi-buy needs the price of all pieces together.')
  return isOver ? null : { kind: 'multi-buy', quantity, totalCents, until }
}

const liveOf = (offer: SaidOffer) =>
  offer.kind === 'price-cut'
    ? { kind: offer.kind, wasCents: offer.wasCents, until: offer.until }
    : { kind: offer.kind, quantity: offer.quantity, totalCents: offer.totalCents, until: offer.until }

function isSame(one: KnownFact, other: KnownFact | undefined): boolean {
  if (one.kind !== other?.kind || one.until !== other.until || one.followsFeed !== other.followsFeed)
    return false
  if (!one.followsFeed && one.at.slice(0, MINUTE_LETTERS) !== other.at.slice(0, MINUTE_LETTERS)) return false
  return JSON.stringify({ ...one, at: '' }) === JSON.stringify({ ...other, at: '' })
}

/** "2026-11-24T09:40" */
const MINUTE_LETTERS = 16

/** A till whose clock is ahead counts now; one that is a day ahead counts nothing. */
function readCountedAt(text: string, now: Date): string | null {
  const moment = readMoment(text)
  if (moment === null || Date.parse(moment) > now.getTime() + DAY_MS) return null
  return Date.parse(moment) > now.getTime() ? now.toISOString() : moment
}

const DAY_MS = 86_400_000

/** Short, and without characters that a terminal or a spreadsheet would act on. */
export const shown = (text: string): string => text.slice(0, 80).replace(/\p{C}/gu, '\uFFFD')

const NO_SKU = 'Not an article number: up to 40 letters, digits, dots, dashes and underscores.'
const NO_PRICE = 'Not a price, or thousands that could be decimals: write 12.90 or 1299.00.'
const NO_CENTS = 'Not a whole number of cents.'
const NO_COUNT = 'Not a count from 0 to 1000000, or thousands that could be decimals: write 1200.'
const NO_MOMENT = 'Not a time that has been: write 2026-11-24 09:40 or 2026-11-24T09:40:00Z.'
const NO_QUANTITY = 'Not a number of pieces from 2 to 12.'
const NO_DAY = 'Not a day: write 2026-11-24.'
