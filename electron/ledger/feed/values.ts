import type { Cell } from './cells'

/** What a cell of a feed means; null where that cannot be told for certain. */

const MOST_CENTS = 100_000_000
const MOST_STOCK = 1_000_000
/** Beyond it no cell is a number, and looking at it would take time. */
const LONGEST = 40

/** "12.90", "12,90 €", "1.299,00", "1'299.00", "EUR 5". A price a thousand times too high would be worse than none. */
export function readPrice(cell: Cell): number | null {
  const cents = typeof cell === 'number' ? wholeOf(cell * 100) : centsIn(cell)
  return cents !== null && cents <= MOST_CENTS ? cents : null
}

export function readCents(cell: Cell): number | null {
  const cents = typeof cell === 'number' ? wholeOf(cell) : /^\d{1,9}$/.test(cell) ? Number(cell) : null
  return cents !== null && cents <= MOST_CENTS ? cents : null
}

/** Goods by weight are rounded down. What was sold before it was booked in, many tills count below zero: none is left. */
export function readStock(cell: Cell): number | null {
  const count = typeof cell === 'number' ? Math.floor(cell) : countIn(cell)
  return count !== null && count <= MOST_STOCK ? Math.max(0, count) : null
}

/** 0: none. */
export function readQuantity(cell: Cell): number | null {
  const text = String(cell)
  if (!/^\d{1,2}$/.test(text)) return null
  const quantity = Number(text)
  return quantity === 0 || (quantity >= 2 && quantity <= 12) ? quantity : null
}

function centsIn(text: string): number | null {
  if (text.length > LONGEST) return null
  const bare = text.replace(/^(?:[A-Za-z]{3}|\p{Sc})\s*|\s*(?:[A-Za-z]{3}|\p{Sc})$/gu, '')
  const number = readDecimal(bare)
  if (number === null || !/^\d{0,2}0*$/.test(number.decimals)) return null
  return Number(number.whole + number.decimals.slice(0, 2).padEnd(2, '0'))
}

/** Computers write 49.9 as 49.900000000000006 once they have reckoned with it. */
function wholeOf(number: number): number | null {
  const whole = Math.round(number)
  return whole >= 0 && Math.abs(number - whole) < 1e-4 ? whole : null
}

function countIn(text: string): number | null {
  // However its thousands are written.
  if (text.length <= LONGEST && /^-\s?\d[\d.,]*$/.test(text)) return 0
  const number = readDecimal(text)
  return number && Number(number.whole)
}

interface Decimal {
  readonly whole: string
  readonly decimals: string
}

/** Point or comma, whichever it is. Three digits after the only one of them may be thousands: nobody can tell. */
function readDecimal(text: string): Decimal | null {
  if (text.length > 24) return null
  const plain = /^(\d*)(?:[.,](\d+))?$/.exec(text)
  if (plain !== null) {
    const [, whole = '', decimals = ''] = plain
    const isAmbiguous = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
    return whole + decimals === '' || isAmbiguous ? null : { whole: whole || '0', decimals }
  }
  const grouped = /^(\d{1,3}(?:([.,' \u00a0\u202f’])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(text)
  if (grouped === null) return null
  const [, whole = '', separator, point, decimals = ''] = grouped
  return separator === point ? null : { whole: whole.replace(/\D/g, ''), decimals }
}
