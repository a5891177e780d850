import type { Lexicon } from './lexicon'
import { isCurrency } from './money-words'
import { unitAt } from './measures'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
])

interface Spoken {
  readonly value: number
  /** Words it took. */
  readonly length: number
}

/**
 * Number words to digits, where they are meant as numbers: more than one word long, before a unit or a currency, after a
 * word for a limit, or when the catalogue does not use the word itself ("three-way" keeps its three).
 */
export function writeNumbers(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const written: string[] = []
  let at = 0
  while (at < words.length) {
    const spoken = spokenNumber(words, at)
    const isMeant = spoken !== null && isMeantAsNumber(words, at, spoken, lexicon)
    if (isMeant) written.push(String(spoken.value))
    else written.push(words[at] ?? '')
    at += isMeant ? spoken.length : 1
  }
  return written
}

const LIMIT_WORDS = new Set(
  'under below than over above to most least between and around about maximum max'.split(' '),
)

function isMeantAsNumber(words: readonly string[], at: number, spoken: Spoken, lexicon: Lexicon): boolean {
  const [word = '', next = ''] = [words[at], words[at + spoken.length]]
  if (spoken.length > 1 || isCurrency(next) || unitAt(words, at + spoken.length) !== null) return true
  if (LIMIT_WORDS.has(words[at - 1] ?? '') && word !== 'one') return true
  return word !== 'one' && word !== 'half' && !lexicon.isKnown(word)
}

/** The number that begins at `at`, or null. "two point five", "a hundred and twenty", "one and a half", "half a". */
export function spokenNumber(words: readonly string[], at: number): Spoken | null {
  if (words[at] === 'half' && (words[at + 1] === 'a' || words[at + 1] === 'an'))
    return { value: 0.5, length: 2 }
  const whole = wholeNumber(words, at)
  if (!whole) return null
  const end = at + whole.length
  if (words[end] === 'point') {
    const digits = decimals(words, end + 1)
    if (digits !== '') {
      return { value: Number(`${whole.value}.${digits}`), length: whole.length + 1 + digits.length }
    }
  }
  if (words[end] === 'and' && words[end + 1] === 'a' && words[end + 2] === 'half') {
    return { value: whole.value + 0.5, length: whole.length + 3 }
  }
  return whole
}

function wholeNumber(words: readonly string[], start: number): Spoken | null {
  const isArticle = words[start] === 'a' && SCALES.has(words[start + 1] ?? '')
  const isBare = SCALES.has(words[start] ?? '')
  let at = isArticle ? start + 1 : start
  let total = 0
  let current: number | null = isArticle || isBare ? 1 : null
  let last: number | null = null
  for (; at < words.length; at++) {
    const word = words[at] ?? ''
    const small = SMALL.get(word)
    const scale = SCALES.get(word)
    if (small !== undefined) {
      if (last === null) current = small
      else if (last >= 100) current = (current ?? 0) + small
      else if (last >= 20 && last < 100 && small > 0 && small < 10) current = (current ?? 0) + small
      // "nineteen ninety nine", "twenty twenty": two pairs of digits, as years and prices are said.
      else if (last >= 10 && small >= 20 && (current ?? 0) < 100) current = (current ?? 0) * 100 + small
      else break
      last = small
    } else if (scale !== undefined && current !== null) {
      current *= scale
      if (scale === 1000) {
        total += current
        current = 0
      }
      last = scale
    } else if (word === 'and' && last !== null && last >= 100 && SMALL.has(words[at + 1] ?? '')) {
      continue
    } else break
  }
  return current === null ? null : { value: total + current, length: at - start }
}

function decimals(words: readonly string[], start: number): string {
  let digits = ''
  for (let at = start; at < words.length; at++) {
    const value = SMALL.get(words[at] ?? '')
    if (value === undefined || value > 9) break
    digits += String(value)
  }
  return digits
}
