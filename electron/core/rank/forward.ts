import type { Product } from '../../contract/catalogue'
import { piecesOf } from '../text/pieces'
import { stem } from '../text/stem'
import { indexIn, type StringTable } from '../text/string-table'
import { plain, wordsOfStored } from '../text/words'
import { documentOf, FIELDS } from './document'
import { mergeSorted } from './merge-sorted'
import { otherNames, type OtherTypeNames } from './other-names'

/**
 * The words of each row, in their order: what the inverted lists are made from, and kept so that rows that did not change
 * need not be taken apart again. Each row has {@link LISTS} lists, one for each part of a product and three more.
 */
export interface ForwardIndex {
  /** Every word that a row holds, sorted. */
  readonly words: StringTable
  /** What the words are found by, sorted. */
  readonly terms: StringTable
  /** The term of each word. */
  readonly termOf: Uint32Array
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
    finish: () => settle(dictionary, ids.finish(), starts.finish(), typeNames, previous),
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

/** Numbers for words: those of an earlier index keep theirs for now, new ones follow. */
function createDictionary(known: StringTable | undefined) {
  const seen = new Map<string, number>()
  const fresh: string[] = []
  const size = known?.ends.length ?? 0
  return {
    known,
    fresh,
    idOf: (word: string): number => {
      const again = seen.get(word)
      if (again !== undefined) return again
      const found = known ? indexIn(known, word) : -1
      const id = found >= 0 ? found : size + fresh.push(word) - 1
      seen.set(word, id)
      return id
    },
  }
}

/** Sorts the words, forgets those that no row holds any more, and gives all of them their final numbers. */
function settle(
  { known, fresh }: ReturnType<typeof createDictionary>,
  ids: Uint32Array,
  starts: Uint32Array,
  typeNames: OtherTypeNames,
  previous: ForwardIndex | undefined,
): ForwardIndex {
  const isUsed = new Uint8Array((known?.ends.length ?? 0) + fresh.length)
  for (const id of ids) isUsed[id] = 1
  const words = mergeSorted(known, fresh, isUsed)
  for (let at = 0; at < ids.length; at++) ids[at] = words.newIds[ids[at] ?? 0] ?? 0

  // The same once more for the terms; only words that are new have to be stemmed.
  const termsBefore = previous?.terms.ends.length ?? 0
  const freshTerms: string[] = []
  const idOfFresh = new Map<string, number>()
  const termIds = Uint32Array.from(isUsed, (used, id) => {
    if (used === 0) return 0
    if (previous && id < previous.termOf.length) return previous.termOf[id] ?? 0
    const term = stem(fresh[id - (previous?.termOf.length ?? 0)] ?? '')
    const found = previous ? indexIn(previous.terms, term) : -1
    if (found >= 0) return found
    const again = idOfFresh.get(term)
    if (again !== undefined) return again
    const fresher = termsBefore + freshTerms.push(term) - 1
    idOfFresh.set(term, fresher)
    return fresher
  })
  const isTermUsed = new Uint8Array(termsBefore + freshTerms.length)
  for (const [id, used] of isUsed.entries()) if (used === 1) isTermUsed[termIds[id] ?? 0] = 1
  const terms = mergeSorted(previous?.terms, freshTerms, isTermUsed)
  const termOf = new Uint32Array(words.table.ends.length)
  for (const [id, used] of isUsed.entries()) {
    if (used === 1) termOf[words.newIds[id] ?? 0] = terms.newIds[termIds[id] ?? 0] ?? 0
  }
  return { words: words.table, terms: terms.table, termOf, starts, ids, otherTypeNames: typeNames }
}

/** A list of numbers that grows without ever being an ordinary array: a catalogue has millions. */
function createNumbers() {
  let values = new Uint32Array(1 << 16)
  let size = 0
  const makeRoom = (more: number) => {
    if (size + more <= values.length) return
    const larger = new Uint32Array(Math.max(values.length * 2, size + more))
    larger.set(values)
    values = larger
  }
  return {
    size: () => size,
    push: (value: number): void => {
      makeRoom(1)
      values[size++] = value
    },
    append: (more: Uint32Array): void => {
      makeRoom(more.length)
      values.set(more, size)
      size += more.length
    },
    finish: () => values.slice(0, size),
  }
}
