import type { Product } from '../../contract/catalogue'
import { piecesOf } from '../text/pieces'
import { plain, wordsOfStored } from '../text/words'
import { createDictionary } from './dictionary'
import { documentOf, FIELDS } from './document'
import { createNumbers } from './numbers'
import { otherNames, type OtherTypeNames } from './other-names'
import { settleWords, type CatalogueWords } from './settle-words'

/**
 * The words of each row, in their order: what the inverted lists are made from, and kept so that rows that did not change
 * need not be taken apart again. Each row has {@link LISTS} lists, one for each part of a product and three more.
 */
export interface ForwardIndex extends CatalogueWords {
  /** List `l` of row `r` lies in `ids` from `starts[r * LISTS + l]`. */
  readonly starts: Uint32Array
  readonly ids: Uint32Array
  /** The other names of each type as they were when its rows were taken apart. */
  readonly otherTypeNames: OtherTypeNames
}

/** "usb-c", "over-ear": how the shop writes words that are said apart. */
export const COMPOUNDS = FIELDS.length
/** Words of the product's and of the type's names in other languages. */
export const OTHER_NAME = FIELDS.length + 1
export const OTHER_TYPE = FIELDS.length + 2
/** Lists of each row. */
export const LISTS = FIELDS.length + 3

/** Which row of an earlier index holds the very same product; undefined for a new or changed one. */
export type SameAs = (row: number) => number | undefined

export interface ForwardBuilder {
  add(product: Product): void
  finish(): ForwardIndex
}

export function createForwardBuilder(
  typeNames: OtherTypeNames,
  previous?: ForwardIndex,
  sameAs?: SameAs,
): ForwardBuilder {
  const dictionary = createDictionary(previous?.words)
  const ids = createNumbers()
  const starts = createNumbers()
  starts.push(0)
  let rows = 0

  const takeOver = (from: ForwardIndex, row: number) => {
    const first = row * LISTS
    const begin = from.starts[first] ?? 0
    const shift = ids.size() - begin
    for (let list = 1; list <= LISTS; list++) starts.push((from.starts[first + list] ?? 0) + shift)
    ids.append(from.ids.subarray(begin, from.starts[first + LISTS]))
  }
  const takeApart = (product: Product) => {
    for (const words of listsOf(product, typeNames.get(product.type) ?? [])) {
      for (const word of words) ids.push(dictionary.idOf(word))
      starts.push(ids.size())
    }
  }
  /** Equal products differ in what they are found by where their type's other names changed. */
  const isSame = new Map<string, boolean>()
  const isSameType = ({ type }: Product): boolean => {
    const known = isSame.get(type)
    if (known !== undefined) return known
    const same = String(previous?.otherTypeNames.get(type) ?? '') === String(typeNames.get(type) ?? '')
    isSame.set(type, same)
    return same
  }

  return {
    add(product) {
      const same = sameAs?.(rows)
      rows++
      if (previous && same !== undefined && isSameType(product)) takeOver(previous, same)
      else takeApart(product)
    },
    finish() {
      const words = ids.finish()
      const settled = settleWords(dictionary, words, previous)
      return { ...settled, starts: starts.finish(), ids: words, otherTypeNames: typeNames }
    },
  }
}

function listsOf(product: Product, typeNames: readonly string[]): readonly (readonly string[])[] {
  const document = documentOf(product)
  const others = [otherNames(product), typeNames].map((names) => names.flatMap(wordsInPieces))
  return [
    ...FIELDS.map((field) => wordsInPieces(document[field])),
    FIELDS.flatMap((field) => compoundsIn(document[field])),
    ...others,
  ]
}

const wordsInPieces = (text: string): readonly string[] => wordsOfStored(text).flatMap(piecesOf)

const compoundsIn = (text: string): readonly string[] =>
  text.includes('-') ? (plain(text).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []) : []
