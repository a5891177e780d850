/** What a cell of a feed means; null where that cannot be told for certain. */

const MOST_CENTS = 100_000_000
const MOST_STOCK = 1_000_000

/** "12.90", "12,90 €", "1.299,00", "1'299.00", "EUR 5". A price a thousand times too high would be worse than none. */
export function readPrice(text: string): number | null {
  const bare = text.replace(/^(?:[A-Za-z]{3}|\p{Sc})\s*|\s*(?:[A-Za-z]{3}|\p{Sc})$/gu, '')
  const number = readDecimal(bare)
  if (number === null || !/^\d{0,2}0*$/.test(number.decimals)) return null
  const cents = Number(number.whole + number.decimals.slice(0, 2).padEnd(2, '0'))
  return cents <= MOST_CENTS ? cents : null
}

export function readCents(text: string): number | null {
  return /^\d{1,9}$/.test(text) && Number(text) <= MOST_CENTS ? Number(text) : null
}

/** Goods by weight are rounded down. */
export function readStock(text: string): number | null {
  const number = readDecimal(text)
  return number !== null && Number(number.whole) <= MOST_STOCK ? Number(number.whole) : null
}

export function readQuantity(text: string): number | null {
  return /^\d{1,2}$/.test(text) && Number(text) >= 2 && Number(text) <= 12 ? Number(text) : null
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
