import type { Product, Shop } from '../../contract/catalogue'
import { otherTypeNames, rowsNamed, type CatalogueIndex } from '../rank'
import { phraseOf } from '../text/phrase'
import { stringAt } from '../text/string-table'
import { IS_OTHER_LANGUAGE, KINDS, type SuggestionTable } from './suggestion-table'

/** Which entries lead to which products of the release. */
export interface LedTo {
  /** Entries that lead to a row, each as often as its count counts it. */
  entriesOf(row: number, product: Product): readonly number[]
  /** Rows that an entry may lead to; `entriesOf` knows which do. */
  candidates(entry: number, index: CatalogueIndex): Iterable<number>
}

export function createLedTo(table: SuggestionTable, shop: Shop): LedTo {
  const typeNames = otherTypeNames(shop)
  const departmentNames = new Map(shop.departments.map(({ id, name }) => [id, name]))
  const isOther = (entry: number) => ((table.flags[entry] ?? 0) & IS_OTHER_LANGUAGE) > 0
  const kindOf = (entry: number) => KINDS[table.kinds[entry] ?? 0] ?? 'product'
  const textOf = (entry: number) => stringAt(table.texts, entry)

  const named = new Map<string, number>()
  const firstRows = new Map<number, number>()
  const shared = new Map<string, number>()
  for (let entry = 0; entry < table.kinds.length; entry++) {
    const kind = kindOf(entry)
    if (kind !== 'product') named.set(`${isOther(entry) ? 'other' : kind} ${phraseOf(textOf(entry))}`, entry)
    else {
      firstRows.set(table.rows[entry] ?? 0, entry)
      if ((table.counts[entry] ?? 0) > 1) shared.set(textOf(entry), entry)
    }
  }

  return {
    entriesOf(row, { type, synonyms, brand, department, name }) {
      const names = [
        ...[type, ...synonyms].map((text) => `type ${phraseOf(text)}`),
        ...(typeNames.get(type) ?? []).map((text) => `other ${phraseOf(text)}`),
        `brand ${phraseOf(brand)}`,
        `department ${phraseOf(departmentNames.get(department) ?? department)}`,
      ]
      const found = [...names.map((key) => named.get(key)), firstRows.get(row) ?? shared.get(name)]
      return found.filter((entry) => entry !== undefined)
    },
    candidates(entry, { text, columns }) {
      const name = textOf(entry)
      const phrase = phraseOf(name)
      switch (kindOf(entry)) {
        case 'type':
          return rowsWith(columns.types.ids, columns.typesCalled.get(phrase) ?? [])
        case 'brand':
          return rowsWith(columns.brands.ids, [columns.brands.idOf.get(phrase)])
        case 'department': {
          const ids = [...departmentNames].filter(([, called]) => phraseOf(called) === phrase)
          const numbers = ids.map(([id]) => columns.departments.idOf.get(phraseOf(id)))
          return rowsWith(columns.departments.ids, numbers)
        }
        case 'product':
          return rowsNamed(text, name)
      }
    },
  }
}

function* rowsWith(ids: Uint32Array, wanted: readonly (number | undefined)[]): Generator<number> {
  for (let row = 0; row < ids.length; row++) if (wanted.includes(ids[row])) yield row
}
