import type { Suggestion } from '../contract/answer'
import type { Product, Shop } from '../contract/catalogue'
import { phraseOf } from '../core/text/phrase'
import { editDistance } from '../core/text/spelling'
import { wordsOf } from '../core/text/words'

/** Completes what is being typed. */
export type Suggest = (prefix: string, limit: number) => Suggestion[]

interface Entry {
  readonly words: readonly string[]
  readonly suggestion: Suggestion
  /** Entries that lead to the same products share it; only the best of them is offered. */
  readonly target: string
  /** Another word for something that has a name of its own. */
  readonly isSynonym: boolean
}

/** Kinds in the order in which equally good ones are offered: a type leads to a choice, a product to one thing. */
const KINDS: readonly Suggestion['kind'][] = ['type', 'department', 'brand', 'product']

/** A typo is forgiven in words of at least this length. */
const MIN_FORGIVEN = 4

export function createSuggest(products: Iterable<Product>, shop: Shop): Suggest {
  const entries = entriesOf(products, shop)
  const beginning = groupByBeginning(entries)
  const named = entries.filter(({ suggestion }) => suggestion.kind !== 'product')
  return (prefix, limit) => {
    const typed = wordsOf(prefix)
    const [first] = typed
    if (first === undefined) return []
    const candidates = beginning.get(first.slice(0, BEGINNING)) ?? []
    const exact = candidates.filter(({ words }) => fits(words, typed, startsWith))
    const found = [
      () => exact,
      () => named.filter(({ words }) => fits(words, typed, nearlyStartsWith)),
      // "quiet fan und": no name goes on like that, but fans are meant.
      () => named.filter(({ words }) => words.every((word) => typed.includes(word))),
    ].reduce<readonly Entry[]>((sofar, next) => (sofar.length > 0 ? sofar : next()), [])
    const best = new Map<string, Suggestion>()
    for (const { target, suggestion } of found.toSorted((a, b) => order(a, b, typed))) {
      if (!best.has(target)) best.set(target, suggestion)
    }
    return [...best.values()].slice(0, limit)
  }
}

/** Letters by which entries are looked up. */
const BEGINNING = 2

/** Entries by the first one and two letters of each of their words. */
function groupByBeginning(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const keys = entry.words.flatMap((word) => [word.slice(0, 1), word.slice(0, BEGINNING)])
    for (const key of new Set(keys)) {
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  }
  return groups
}

type WordTest = (word: string, typed: string) => boolean

const startsWith: WordTest = (word, typed) => word.startsWith(typed)

const nearlyStartsWith: WordTest = (word, typed) =>
  typed.length >= MIN_FORGIVEN &&
  word.charAt(0) === typed.charAt(0) &&
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
  const isLate = ({ words }: Entry) => (words[0]?.startsWith(typed[0] ?? '') === true ? 0 : 1)
  return (
    KINDS.indexOf(a.suggestion.kind) - KINDS.indexOf(b.suggestion.kind) ||
    isLate(a) - isLate(b) ||
    Number(a.isSynonym) - Number(b.isSynonym) ||
    b.suggestion.count - a.suggestion.count ||
    a.suggestion.text.localeCompare(b.suggestion.text, 'en')
  )
}

/** A name and the products that it leads to. */
interface Group {
  readonly text: string
  readonly kind: Suggestion['kind']
  readonly first: Product
  readonly types: Set<string>
  count: number
  isSynonym: boolean
}

function entriesOf(products: Iterable<Product>, shop: Shop): readonly Entry[] {
  const groups = new Map<string, Group>()
  const count = (kind: Suggestion['kind'], text: string, product: Product, isSynonym = false) => {
    const key = `${kind} ${phraseOf(text)}`
    const group = groups.get(key) ?? { text, kind, first: product, types: new Set(), count: 0, isSynonym }
    group.types.add(product.type)
    group.count++
    group.isSynonym &&= isSynonym
    groups.set(key, group)
  }
  const departmentNames = new Map(shop.departments.map(({ id, name }) => [id, name]))
  for (const product of products) {
    count('type', product.type, product)
    for (const synonym of product.synonyms) count('type', synonym, product, true)
    count('brand', product.brand, product)
    count('department', departmentNames.get(product.department) ?? product.department, product)
    count('product', product.name, product)
  }
  return [...groups].map(([key, { text, kind, first, types, count: products, isSynonym }]) => ({
    words: wordsOf(text),
    suggestion: { text, count: products, picture: first.picture, aisle: first.location.aisle, kind },
    target: kind === 'type' ? [...types].sort().join('\n') : key,
    // "fan" is the only name there is for all fans together.
    isSynonym: isSynonym && types.size === 1,
  }))
}
