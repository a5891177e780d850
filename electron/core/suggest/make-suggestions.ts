import type { Suggestion } from '../../contract/answer'
import type { Product, Shop } from '../../contract/catalogue'
import { otherTypeNames } from '../rank/other-names'
import { phraseOf } from '../text/phrase'
import { stringAt, tableOf } from '../text/string-table'
import { wordsOf } from '../text/words'
import { beginningsOf } from './beginnings'
import { IS_OTHER_LANGUAGE, IS_SYNONYM, KINDS, type SuggestionTable } from './suggestion-table'

export interface SuggestionsBuilder {
  /** Products in the order of their rows. */
  add(product: Product): void
  finish(): SuggestionTable
}

type Kind = Suggestion['kind']

/** A name and the products that it leads to. */
interface Group {
  /** Entries of one key lead to the same products, whatever their writing. */
  readonly key: string
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

/** With the table of an earlier catalogue, names that it holds are not taken apart again. */
export function createSuggestionsBuilder(shop: Shop, previous?: SuggestionTable): SuggestionsBuilder {
  const groups: Group[] = []
  const departmentNames = new Map(shop.departments.map(({ id, name }) => [id, name]))
  const typeNames = otherTypeNames(shop)
  let row = 0

  /** Groups of one kind by their names. Names that differ only in writing share one, as far as `keyOf` says so. */
  const groupsOf = (kind: Kind, keyOf: (text: string) => string, isOtherLanguage = false) => {
    const byKey = new Map<string, Group>()
    const byText = new Map<string, Group>()
    const groupOf = (text: string, { picture, location }: Product): Group => {
      const key = keyOf(text)
      const known = byKey.get(key)
      if (known) return known
      const place = { row, picture, aisle: location.aisle }
      const types = kind === 'type' ? new Set<string>() : NO_TYPES
      const group = { key, text, kind, ...place, types, count: 0, isSynonym: true, isOtherLanguage }
      groups.push(group)
      byKey.set(key, group)
      return group
    }
    const count = (text: string, product: Product, isSynonym = false): void => {
      const group = byText.get(text) ?? groupOf(text, product)
      if (group.count === 0 || group.text !== text) byText.set(text, group)
      if (kind === 'type') group.types.add(product.type)
      group.count++
      group.isSynonym &&= isSynonym
    }
    return { count, has: (key: string) => byKey.has(key) }
  }
  const types = groupsOf('type', phraseOf)
  const otherTypes = groupsOf('type', phraseOf, true)
  const brands = groupsOf('brand', phraseOf)
  const departments = groupsOf('department', phraseOf)
  // Products are many, and hardly ever called alike.
  const names = groupsOf('product', (text) => text)

  return {
    add(product) {
      const { type, synonyms, brand, department, name } = product
      types.count(type, product)
      for (const synonym of synonyms) types.count(synonym, product, true)
      brands.count(brand, product)
      departments.count(departmentNames.get(department) ?? department, product)
      names.count(name, product)
      for (const other of typeNames.get(type) ?? []) otherTypes.count(other, product, true)
      row++
    },
    finish: () => {
      // What the shop calls something itself is no foreign word for something else.
      const own = groups.filter(({ isOtherLanguage, key }) => !isOtherLanguage || !types.has(key))
      return arrange(own, previous)
    },
  }
}

/** Only groups of types are told apart by what they lead to. */
const NO_TYPES = new Set<string>()

function arrange(groups: readonly Group[], previous: SuggestionTable | undefined): SuggestionTable {
  const words = joinedWords(groups, previous)
  const places = createNumbering()
  const targets = createNumbering()
  const kinds = Uint8Array.from(groups, ({ kind }) => KINDS.indexOf(kind))
  const table = {
    texts: tableOf(groups.map(({ text }) => text)),
    words: tableOf(words),
    kinds,
    counts: Uint32Array.from(groups, (group) => group.count),
    rows: Uint32Array.from(groups, (group) => group.row),
    pictures: Uint32Array.from(groups, (group) => places.of(group.picture)),
    aisles: Uint32Array.from(groups, (group) => places.of(group.aisle)),
    targets: Uint32Array.from(groups, ({ kind, types, key }) =>
      targets.of(kind === 'type' ? [...types].sort().join('\n') : `${kind} ${key}`),
    ),
    flags: Uint8Array.from(groups, flagsOf),
    named: Uint32Array.from([...kinds.keys()].filter((entry) => KINDS[kinds[entry] ?? 0] !== 'product')),
    ...beginningsOf(words),
  }
  return { ...table, places: tableOf(places.all()) }
}

function joinedWords(groups: readonly Group[], previous: SuggestionTable | undefined): readonly string[] {
  const known = new Map<string, string>()
  for (let entry = 0; previous && entry < previous.texts.ends.length; entry++) {
    known.set(stringAt(previous.texts, entry), stringAt(previous.words, entry))
  }
  return groups.map(({ text }) => known.get(text) ?? wordsOf(text).join(' '))
}

/** "fan" is the only name there is for all fans together, so it is no synonym. */
const flagsOf = ({ isSynonym, isOtherLanguage, types }: Group): number =>
  (isSynonym && types.size === 1 ? IS_SYNONYM : 0) + (isOtherLanguage ? IS_OTHER_LANGUAGE : 0)

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
