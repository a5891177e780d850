import type { Suggestion } from '../../contract/answer'
import type { StringTable } from '../text/string-table'

/** Everything that can be offered while somebody types, as plain data. Entry `e` is one name. */
export interface SuggestionTable {
  readonly texts: StringTable
  /** The words of each text, joined by single spaces. */
  readonly words: StringTable
  /** Places in {@link KINDS}. */
  readonly kinds: Uint8Array
  /** How many products it leads to. */
  readonly counts: Uint32Array
  /** The first of these products. */
  readonly rows: Uint32Array
  /** Pictures and aisles of those, as numbers of `places`. */
  readonly pictures: Uint32Array
  readonly aisles: Uint32Array
  readonly places: StringTable
  /** Entries that lead to the same products share it; only the best of them is offered. */
  readonly targets: Uint32Array
  /** Bits of {@link IS_SYNONYM} and {@link IS_OTHER_LANGUAGE}. */
  readonly flags: Uint8Array
  /** Entries that lead to no single product. */
  readonly named: Uint32Array
  /** Beginnings of one and two letters, sorted; entries with such a word lie in `members` from `starts[b]`. */
  readonly beginnings: StringTable
  readonly starts: Uint32Array
  readonly members: Uint32Array
}

/** Kinds in the order in which equally good ones are offered: a type leads to a choice, a product to one thing. */
export const KINDS: readonly Suggestion['kind'][] = ['type', 'department', 'brand', 'product']

/** Another word for something that has a name of its own. */
export const IS_SYNONYM = 1
/** A name in another language: offered only where what is typed begins it. */
export const IS_OTHER_LANGUAGE = 2
