import type { Suggestion } from '../contract/answer'
import type { Product } from '../contract/catalogue'
import { editDistance } from '../core/text/spelling'
import { wordsOf } from '../core/text/words'
import type { LoadedRelease } from './release'

/** Completes what is being typed. */
export type Suggest = (prefix: string, limit: number) => Suggestion[]

interface Entry {
  readonly words: readonly string[]
  readonly suggestion: Suggestion
}

/** Kinds in the order in which equally good ones are offered: a type leads to a choice, a product to one thing. */
const KINDS: readonly Suggestion['kind'][] = ['type', 'department', 'brand', 'product']

/** A typo is forgiven in words of at least this length. */
const MIN_FORGIVEN = 4

export function createSuggest(release: LoadedRelease): Suggest {
  const entries = entriesOf(release)
  return (prefix, limit) => {
    const typed = wordsOf(prefix)
    if (typed.length === 0) return []
    const exact = entries.filter(({ words }) => fits(words, typed, startsWith))
    const found =
      exact.length > 0 ? exact : entries.filter(({ words }) => fits(words, typed, nearlyStartsWith))
    const seen = new Set<string>()
    return found
      .toSorted((a, b) => order(a, b, typed))
      .map(({ suggestion }) => suggestion)
      .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
      .slice(0, limit)
  }
}

type WordTest = (word: string, typed: string) => boolean

const startsWith: WordTest = (word, typed) => word.startsWith(typed)

const nearlyStartsWith: WordTest = (word, typed) =>
  typed.length >= MIN_FORGIVEN &&
  [0, 1, -1].some((extra) => editDistance(word.slice(0, typed.length + extra), typed, 1) <= 1)

/** Each typed word begins a word of its own, in any order. */
function fits(words: readonly string[], typed: readonly string[], test: WordTest): boolean {
  const left = [...words]
  return typed.every((part) => {
    const at = left.findIndex((word) => test(word, part))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function order(a: Entry, b: Entry, typed: readonly string[]): number {
  const beginsWith = ({ words }: Entry) => (words[0]?.startsWith(typed[0] ?? '') ? 0 : 1)
  return (
    KINDS.indexOf(a.suggestion.kind) - KINDS.indexOf(b.suggestion.kind) ||
    beginsWith(a) - beginsWith(b) ||
    b.suggestion.count - a.suggestion.count ||
    a.suggestion.text.localeCompare(b.suggestion.text, 'en')
  )
}

function entriesOf({ catalogue, shop }: LoadedRelease): readonly Entry[] {
  const entries: Entry[] = []
  const groups = new Map<
    string,
    { first: Product; count: number; names: Set<string>; kind: Suggestion['kind'] }
  >()
  const count = (
    kind: 'type' | 'brand' | 'department',
    name: string,
    product: Product,
    also: readonly string[],
  ) => {
    const key = `${kind} ${name}`
    const group = groups.get(key) ?? { first: product, count: 0, names: new Set([name]), kind }
    group.count++
    also.forEach((synonym) => group.names.add(synonym))
    groups.set(key, group)
  }
  const nameOf = new Map(shop.departments.map(({ id, name }) => [id, name]))
  for (const product of catalogue.eachProduct()) {
    count('type', product.type, product, product.synonyms)
    count('brand', product.brand, product, [])
    count('department', nameOf.get(product.department) ?? product.department, product, [])
    entries.push(entryOf(product.name, 'product', product, 1))
  }
  for (const { first, count: products, names, kind } of groups.values()) {
    for (const name of names) entries.push(entryOf(name, kind, first, products))
  }
  return entries
}

const entryOf = (text: string, kind: Suggestion['kind'], product: Product, count: number): Entry => ({
  words: wordsOf(text),
  suggestion: { text, count, picture: product.picture, aisle: product.location.aisle, kind },
})
