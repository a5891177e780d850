import { skuSchema, type Sku } from '../../contract/ids'
import type { FeedReport } from '../../contract/overlay'
import type { KnownFact } from '../../core/overlay'
import type { Cell, Cells } from './cells'
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
  readonly cell: Cells
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
  const read = <T>(column: Column, parse: (cell: Cell) => T | null, reason: string): T | null => {
    const cell = row.cell(column)
    return cell === '' ? null : (parse(cell) ?? blame(column, reason))
  }

  const sku = skuSchema.safeParse(String(row.cell('sku'))).data ?? blame('sku', NO_SKU)
  const priceCents =
    read('price_cents', (cell) => noneIfZero(readCents(cell)), NO_CENTS) ??
    read('price', (cell) => noneIfZero(readPrice(cell)), NO_PRICE)
  const count = read('stock', readStock, NO_COUNT)
  const countedAt = readCountedAt(row, { read, blame })
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
  readonly read: <T>(column: Column, parse: (cell: Cell) => T | null, reason: string) => T | null
  readonly blame: (column: Column, reason: string) => null
}

function readOffer(
  row: RowContext,
  priceCents: number | null,
  { read, blame }: CellReading,
): SaidOffer | null {
  const cents = noneIfZero(read('offer_price', readPrice, NO_PRICE))
  const quantity = noneIfZero(read('offer_quantity', readQuantity, NO_QUANTITY))
  const totalCents = read('offer_total', readPrice, NO_PRICE)
  const until = read('offer_until', (cell) => readDay(String(cell)), NO_DAY)
  // Tills without an empty cell write 0 for no offer.
  const hasMultiBuy = totalCents !== 0 && (quantity !== null || totalCents !== null)
  if (cents === null && !hasMultiBuy) return null
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

/** A till whose clock is a little ahead counts now. */
function readCountedAt({ now }: RowContext, { read, blame }: CellReading): string | null {
  const moment = read('counted_at', (cell) => readMoment(String(cell)), NO_MOMENT)
  if (moment === null) return null
  const aheadMs = Date.parse(moment) - now.getTime()
  if (aheadMs > MOST_AHEAD_MS) return blame('counted_at', AHEAD)
  return aheadMs > 0 ? now.toISOString() : moment
}

const MOST_AHEAD_MS = 5 * 60_000

/** A price of nothing is a cell that nobody has filled in. */
const noneIfZero = (number: number | null): number | null => (number === 0 ? null : number)

/** Short, and without characters that a terminal or a spreadsheet would act on. */
export const shown = (cell: Cell): string => String(cell).slice(0, 80).replace(/\p{C}/gu, '\uFFFD')

const NO_SKU = 'Not an article number: up to 40 letters, digits, dots, dashes and underscores.'
const NO_PRICE = 'Not a price above 0, or thousands that could be decimals: write 12.90 or 1299.00.'
const NO_CENTS = 'Not a whole number of cents above 0.'
const NO_COUNT = 'Not a count up to 1000000, or thousands that could be decimals: write 1200.'
const NO_MOMENT = 'Not a time that has been: write 2026-11-24 09:40 or 2026-11-24T09:40:00Z.'
const AHEAD =
  'This time is still to come: is the time zone missing? Write 2026-11-24T09:40:00Z or 2026-11-24T10:40:00+01:00.'
const NO_QUANTITY = 'Not a number of pieces from 2 to 12.'
const NO_DAY = 'Not a day: write 2026-11-24.'
