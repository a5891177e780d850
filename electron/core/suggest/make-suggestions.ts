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
  const groups = new Map<string, Group>()
  const departmentNames = new Map(shop.departments.map(({ id, name }) => [id, name]))
  const typeNames = otherTypeNames(shop)
  let row = 0

  /** Finds a group by its name as it is written; names that differ only in writing share one. */
  const groupsOf = (kind: Kind, isOtherLanguage = false) => {
    const byText = new Map<string, Group>()
    return (text: string, { picture, location }: Product): Group => {
      const found = byText.get(text)
      if (found) return found
      // Products are many, and hardly ever called alike.
      const key = `${kind} ${kind === 'product' ? text : phraseOf(text)}`
      const place = { row, picture, aisle: location.aisle }
      const fresh = {
        key,
        text,
        kind,
        ...place,
        types: new Set<string>(),
        count: 0,
        isSynonym: true,
        isOtherLanguage,
      }
      const group = groups.get(isOtherLanguage ? `other ${key}` : key) ?? fresh
      groups.set(isOtherLanguage ? `other ${key}` : key, group)
      byText.set(text, group)
      return group
    }
  }
  const types = groupsOf('type')
  const otherTypes = groupsOf('type', true)
  const brands = groupsOf('brand')
  const departments = groupsOf('department')
  const names = groupsOf('product')
  const count = (group: Group, { type }: Product, isSynonym = false) => {
    group.types.add(type)
    group.count++
    group.isSynonym &&= isSynonym
  }

  return {
    add(product) {
      const { type, synonyms, brand, department, name } = product
      count(types(type, product), product)
      for (const synonym of synonyms) count(types(synonym, product), product, true)
      count(brands(brand, product), product)
      count(departments(departmentNames.get(department) ?? department, product), product)
      count(names(name, product), product)
      for (const other of typeNames.get(type) ?? []) count(otherTypes(other, product), product, true)
      row++
    },
    finish: () => {
      const own = [...groups.values()].filter(
        // What the shop calls something itself is no foreign word for something else.
        ({ isOtherLanguage, key }) => !isOtherLanguage || !groups.has(key),
      )
      return arrange(own, previous)
    },
  }
}

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
      targets.of(kind === 'type' ? [...types].sort().join('\n') : key),
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
