import type { Suggestion } from '../../contract/answer'
import type { Product, Shop } from '../../contract/catalogue'
import { otherTypeNames } from '../rank/other-names'
import { phraseOf } from '../text/phrase'
import { inCodeOrder, tableOf } from '../text/string-table'
import { wordsOf } from '../text/words'
import { BEGINNING, IS_OTHER_LANGUAGE, IS_SYNONYM, KINDS, type SuggestionTable } from './suggestion-table'

export interface SuggestionsBuilder {
  /** Products in the order of their rows. */
  add(product: Product): void
  finish(): SuggestionTable
}

type Kind = Suggestion['kind']

/** A name and the products that it leads to. */
interface Group {
  readonly text: string
  readonly kind: Kind
  readonly row: number
  readonly picture: string
  readonly aisle: string
  readonly types: Set<string>
  readonly isOtherLanguage: boolean
  count: number
  isSynonym: boolean
}

export function createSuggestionsBuilder(shop: Shop): SuggestionsBuilder {
  const groups = new Map<string, Group>()
  const phrases = new Map<string, string>()
  const departmentNames = new Map(shop.departments.map(({ id, name }) => [id, name]))
  const typeNames = otherTypeNames(shop)
  let row = 0

  /** Products have names of their own; the other kinds come again and again. */
  const phraseOnce = (text: string): string => {
    const phrase = phrases.get(text) ?? phraseOf(text)
    phrases.set(text, phrase)
    return phrase
  }
  const count = (kind: Kind, text: string, product: Product, isSynonym = false, isOtherLanguage = false) => {
    const key = `${kind} ${kind === 'product' ? phraseOf(text) : phraseOnce(text)}`
    let group = groups.get(key)
    // What the shop calls something itself is no foreign word for something else.
    if (isOtherLanguage && group?.isOtherLanguage === false) return
    if (!group || group.isOtherLanguage !== isOtherLanguage) {
      const { picture, location } = product
      const place = { row, picture, aisle: location.aisle }
      group = { text, kind, ...place, types: new Set(), count: 0, isSynonym, isOtherLanguage }
      groups.set(key, group)
    }
    group.types.add(product.type)
    group.count++
    group.isSynonym &&= isSynonym
  }

  return {
    add(product) {
      count('type', product.type, product)
      for (const synonym of product.synonyms) count('type', synonym, product, true)
      count('brand', product.brand, product)
      count('department', departmentNames.get(product.department) ?? product.department, product)
      count('product', product.name, product)
      for (const name of typeNames.get(product.type) ?? []) count('type', name, product, true, true)
      row++
    },
    finish: () => arrange([...groups]),
  }
}

function arrange(groups: readonly (readonly [string, Group])[]): SuggestionTable {
  const words = groups.map(([, { text }]) => wordsOf(text))
  const places = createNumbering()
  const targets = createNumbering()
  const numbers = (of: (group: Group, key: string) => number) => groups.map(([key, group]) => of(group, key))
  const kinds = Uint8Array.from(numbers(({ kind }) => KINDS.indexOf(kind)))
  const table = {
    texts: tableOf(groups.map(([, { text }]) => text)),
    words: tableOf(words.map((ofText) => ofText.join(' '))),
    kinds,
    counts: Uint32Array.from(numbers((group) => group.count)),
    rows: Uint32Array.from(numbers((group) => group.row)),
    pictures: Uint32Array.from(numbers((group) => places.of(group.picture))),
    aisles: Uint32Array.from(numbers((group) => places.of(group.aisle))),
    targets: Uint32Array.from(
      numbers(({ kind, types }, key) => targets.of(kind === 'type' ? [...types].sort().join('\n') : key)),
    ),
    flags: Uint8Array.from(numbers(flagsOf)),
    named: Uint32Array.from([...kinds.keys()].filter((entry) => KINDS[kinds[entry] ?? 0] !== 'product')),
    ...beginningsOf(words),
  }
  return { ...table, places: tableOf(places.all()) }
}

/** "fan" is the only name there is for all fans together, so it is no synonym. */
const flagsOf = ({ isSynonym, isOtherLanguage, types }: Group): number =>
  (isSynonym && types.size === 1 ? IS_SYNONYM : 0) + (isOtherLanguage ? IS_OTHER_LANGUAGE : 0)

/** Entries by the first one and two letters of each of their words. */
function beginningsOf(words: readonly (readonly string[])[]) {
  const groups = new Map<string, number[]>()
  for (const [entry, ofText] of words.entries()) {
    for (const key of new Set(ofText.flatMap((word) => [word.slice(0, 1), word.slice(0, BEGINNING)]))) {
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  }
  const sorted = [...groups].sort(([a], [b]) => inCodeOrder(a, b))
  let start = 0
  return {
    beginnings: tableOf(sorted.map(([key]) => key)),
    starts: Uint32Array.from([0, ...sorted.map(([, entries]) => (start += entries.length))]),
    members: Uint32Array.from(sorted.flatMap(([, entries]) => entries)),
  }
}

function createNumbering() {
  const numbers = new Map<string, number>()
  return {
    of: (name: string): number => {
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      return number
    },
    all: () => [...numbers.keys()],
  }
}
