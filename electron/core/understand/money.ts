import type { Slot } from '../../contract/answer'
import { unitAt } from './measures'
import { HUNDREDTHS, isCurrency, isNumeral, WHOLE_CURRENCIES } from './money-words'

/** Phrases for a limit, longest first where one begins another. */
const MOST = phrases(
  'no more than, not more than, less than, lower than, cheaper than, not over, up to, at most, under, below, within, maximum of, maximum, max',
)
const LEAST = phrases(
  'no less than, not less than, more than, not under, at least, starting at, over, above, minimum of, minimum, min, from',
)
const ABOUT = phrases('around, about, roughly, approximately')
const OR_LESS = phrases('or less, or cheaper, or under, or below, at most, maximum, max, tops')
const OR_MORE = phrases('or more, or above, at least, minimum')

/** "around 20" reaches this far to either side. */
const ABOUT_SHARE = 0.25

type PriceSlot = Extract<Slot, { kind: 'price-max' | 'price-min' }>

/** Takes price limits out of the words: "kettle under 60 euros" -> "kettle" and a limit of 6000 cents. */
export function takePrices(words: readonly string[]): {
  readonly words: readonly string[]
  readonly slots: readonly PriceSlot[]
} {
  const left: string[] = []
  const slots: PriceSlot[] = []
  for (let at = 0; at < words.length;) {
    const found = priceAt(words, at)
    if (!found) {
      left.push(words[at] ?? '')
      at++
      continue
    }
    if (found.max !== undefined)
      slots.push({ id: `price-max:${found.max}`, kind: 'price-max', cents: found.max })
    if (found.min !== undefined)
      slots.push({ id: `price-min:${found.min}`, kind: 'price-min', cents: found.min })
    at += found.length
  }
  // Said twice, the last one is meant.
  return { words: left, slots: [...new Map(slots.map((slot) => [slot.kind, slot])).values()] }
}

interface Limits {
  readonly max?: number
  readonly min?: number
  readonly length: number
}

function priceAt(words: readonly string[], at: number): Limits | null {
  return rangeAt(words, at) ?? prefixedAt(words, at) ?? suffixedAt(words, at)
}

/** "between 20 and 40", "from 20 to 40 euros", "20 to 40 euros". */
function rangeAt(words: readonly string[], at: number): Limits | null {
  const isOpened = words[at] === 'between' || words[at] === 'from'
  const low = amountAt(words, isOpened ? at + 1 : at)
  if (!low) return null
  const joint = (isOpened ? at + 1 : at) + low.length
  if (words[joint] !== 'and' && words[joint] !== 'to') return null
  const high = amountAt(words, joint + 1)
  if (!high || (!isOpened && !high.hasCurrency)) return null
  const cents = [low.cents, high.cents].sort((a, b) => a - b)
  return { min: cents[0] ?? 0, max: cents[1] ?? 0, length: joint + 1 + high.length - at }
}

/** "under 60", "at least 20 euros", "around 30 euros", "for 20 euros". */
function prefixedAt(words: readonly string[], at: number): Limits | null {
  const after = (list: readonly (readonly string[])[]) => {
    const length = longestPhrase(words, at, list)
    // "for under 20", "costs less than a 100"
    const amount = length > 0 ? amountAt(words, at + length) : null
    return amount && { amount, length: length + amount.length }
  }
  const most = after(MOST)
  if (most) return { max: most.amount.cents, length: most.length }
  const least = after(LEAST)
  if (least) return { min: least.amount.cents, length: least.length }
  const about = after(ABOUT)
  if (about?.amount.hasCurrency) {
    const reach = Math.round(about.amount.cents * ABOUT_SHARE)
    return { min: about.amount.cents - reach, max: about.amount.cents + reach, length: about.length }
  }
  const orLess = words[at] === 'for' ? suffixedAt(words, at + 1) : null
  if (orLess) return { ...orLess, length: orLess.length + 1 }
  const exact = after([['for']])
  if (exact?.amount.hasCurrency) return { max: exact.amount.cents, length: exact.length }
  return null
}

/** "60 euros or less", "20 euros maximum". */
function suffixedAt(words: readonly string[], at: number): Limits | null {
  const amount = amountAt(words, at)
  if (!amount) return null
  const end = at + amount.length
  const less = longestPhrase(words, end, OR_LESS)
  if (less > 0) return { max: amount.cents, length: amount.length + less }
  const more = longestPhrase(words, end, OR_MORE)
  if (more > 0) return { min: amount.cents, length: amount.length + more }
  return null
}

interface Amount {
  readonly cents: number
  readonly hasCurrency: boolean
  readonly length: number
}

/** Above this nothing is sold here; the contract's own bound. */
const MAX_CENTS = 100_000_000

/** "60", "19.99", "60 euros", "euros 60", "60 euros 50", "50 cents". A number with another unit is no amount. */
function amountAt(words: readonly string[], start: number): Amount | null {
  const isLed = WHOLE_CURRENCIES.has(words[start] ?? '') && isNumeral(words[start + 1])
  const at = isLed ? start + 1 : start
  const number = words[at]
  if (!isNumeral(number)) return null
  const next = words[at + 1] ?? ''
  if (!isCurrency(next) && unitAt(words, at + 1) !== null) return null
  const whole = Number(number)
  const change = WHOLE_CURRENCIES.has(next) && isChange(words[at + 2]) ? Number(words[at + 2]) : null
  const cents = HUNDREDTHS.has(next) ? whole : whole * 100 + (change ?? 0)
  const length = at - start + 1 + (isCurrency(next) ? 1 : 0) + (change === null ? 0 : 1)
  return {
    cents: Math.min(MAX_CENTS, Math.round(cents)),
    hasCurrency: isLed || isCurrency(next),
    length,
  }
}

const isChange = (word: string | undefined) => word !== undefined && /^\d{2}$/.test(word)

function phrases(list: string): readonly (readonly string[])[] {
  return list.split(', ').map((phrase) => phrase.split(' '))
}

function longestPhrase(words: readonly string[], at: number, list: readonly (readonly string[])[]): number {
  const found = list.filter((phrase) => phrase.every((word, index) => words[at + index] === word))
  return Math.max(0, ...found.map((phrase) => phrase.length))
}
