import { stem } from '../text/stem'
import { wordsOf } from '../text/words'
import { measuredBy, superlativesOf } from './comparison'
import type { CatalogueIndex } from './index-catalogue'

/** Something that a shopper wants much of, without a number: "cheap", "quiet", "the longest-lasting". */
export type Wish = { readonly kind: 'cheap' } | { readonly kind: 'superlative'; readonly superlative: string }

const CHEAP = new Set(['cheap', 'cheaper', 'cheapest', 'affordable', 'inexpensive', 'budget'])

/** Words that mean what another superlative of the shop says. */
const LIKE: Readonly<Record<string, string>> = {
  silent: 'quiet',
  big: 'large',
  bigger: 'large',
  biggest: 'large',
}

/** The wishes in the words of a question, by the superlatives that the shop's attributes know. */
export function wishesOf(
  words: readonly string[],
  { columns, comparisons }: CatalogueIndex,
): readonly Wish[] {
  const said = words.map((word) => LIKE[word] ?? word)
  const wishes: Wish[] = said.some((word) => CHEAP.has(word)) ? [{ kind: 'cheap' }] : []
  for (const superlative of superlativesOf(comparisons)) {
    const forms = formsOf(superlative)
    const isSaid = said.some((_, start) =>
      forms.some(
        (form) =>
          form.every((word, at) => said[start + at] !== undefined && stem(said[start + at] ?? '') === word) &&
          // "light" in "night light" is no wish for little weight.
          !(form.length === 1 && isPartOfType(said, start, columns.typesCalled)),
      ),
    )
    if (isSaid) wishes.push({ kind: 'superlative', superlative })
  }
  return wishes
}

/** How far each of `rows` fulfils a wish, compared with the others among them: 1 best to 0 worst. */
export function fulfilment(
  wish: Wish,
  rows: readonly number[],
  { columns, comparisons }: CatalogueIndex,
): ReadonlyMap<number, number> {
  const measured =
    wish.kind === 'cheap'
      ? rows.map((row) => ({
          row,
          value: 1 + (columns.priceCents[row] ?? 0),
          scale: 'price',
          isLowBetter: true,
        }))
      : measuredBy(comparisons, wish.superlative, rows)
  const fulfilled = new Map<number, number>()
  for (const scale of new Set(measured.map((one) => one.scale))) {
    const ofScale = measured.filter((one) => one.scale === scale)
    const low = ofScale.reduce((least, { value }) => Math.min(least, value), Infinity)
    const high = ofScale.reduce((most, { value }) => Math.max(most, value), -Infinity)
    const onScale = low > 0 && (scale === 'price' || high >= low * DECADE) ? Math.log : same
    const [first, last] = [onScale(low), onScale(high)]
    for (const { row, value, isLowBetter } of ofScale) {
      const share = high === low ? 1 : (onScale(value) - first) / (last - first)
      const good = high === low || !isLowBetter ? share : 1 - share
      fulfilled.set(row, Math.max(fulfilled.get(row) ?? 0, good))
    }
  }
  return fulfilled
}

/** Where values span as much (2,500 to 200,000), one far out would make all others look alike: ratios count then. */
const DECADE = 10

const same = (value: number) => value

/** "quietest" -> quiet, quieter, quietest; "most powerful" -> powerful; "longest-lasting" -> long lasting. As stems. */
function formsOf(superlative: string): readonly (readonly string[])[] {
  const [first = '', ...rest] = wordsOf(superlative)
  if (first === 'most') return [rest.map(stem)]
  const base = first.replace(/(?:i(?=est$))?est$/, '')
  const heads = first === base ? [first] : [first, base, `${base}e`, `${base}y`, `${base}er`, undouble(base)]
  return heads.map((head) => [head, ...rest].map(stem))
}

const undouble = (base: string) => base.replace(/(.)\1$/, '$1')

/** Is the word at `at`, with a neighbour, what the shop calls one of its types? */
function isPartOfType(
  words: readonly string[],
  at: number,
  typesCalled: CatalogueIndex['columns']['typesCalled'],
): boolean {
  const [before, word, after] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? '']
  return [word, `${before} ${word}`, `${word} ${after}`].some((phrase) => {
    const parts = phrase.split(' ')
    return typesCalled.has([...parts.slice(0, -1), stem(parts.at(-1) ?? '')].join(' '))
  })
}
