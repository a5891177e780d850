import { indexIn, type StringTable } from '../text/string-table'
import { FIELDS, type Field } from './document'
import { COMPOUNDS, LISTS, OTHER_NAME, OTHER_TYPE, type ForwardIndex } from './forward'
import { postingsOf, type Postings } from './postings'

/** All words of the catalogue, part by part and taken together. Rows count from 0 in the order of the products. */
export interface TextIndex {
  readonly rows: number
  /** What is looked up, sorted; postings know a term by its place here. */
  readonly terms: StringTable
  /** In the order of FIELDS. */
  readonly fields: readonly Postings[]
  readonly all: Postings
  /** Rows whose words were edited since: what they hold now, instead of what the postings say. */
  readonly edited: ReadonlyMap<number, EditedText>
}

/** The words of one row: how often each part holds a term, and its length. */
export interface EditedText {
  readonly fields: readonly { readonly counts: ReadonlyMap<string, number>; readonly length: number }[]
  readonly all: ReadonlySet<string>
}

export function textIndexOf(forward: ForwardIndex): TextIndex {
  const isOwnTerm = ownTerms(forward)
  const own = FIELDS.map((_, list) => list)
  const others: Partial<Record<Field, number>> = { name: OTHER_NAME, type: OTHER_TYPE }
  return {
    rows: (forward.starts.length - 1) / LISTS,
    terms: forward.terms,
    fields: FIELDS.map((field, list) => {
      const other = others[field]
      return postingsOf(forward, [list], other === undefined ? [] : [other], isOwnTerm)
    }),
    all: postingsOf(forward, own, [OTHER_NAME, OTHER_TYPE], isOwnTerm),
    edited: new Map(),
  }
}

/** 1 for each term that stands somewhere in the shop's own language. */
function ownTerms({ starts, ids, termOf, terms }: ForwardIndex): Uint8Array {
  const isOwn = new Uint8Array(terms.ends.length)
  for (let first = 0; first + LISTS < starts.length; first += LISTS) {
    for (let at = starts[first] ?? 0; at < (starts[first + COMPOUNDS] ?? 0); at++) {
      isOwn[termOf[ids[at] ?? 0] ?? 0] = 1
    }
  }
  return isOwn
}

/** Where a term lies in the postings of `field`: from `start` to before `end`; empty when no row held it. */
export function rangeOf(text: TextIndex, field: Postings, term: string): { start: number; end: number } {
  const id = indexIn(text.terms, term)
  return id < 0 ? { start: 0, end: 0 } : { start: field.starts[id] ?? 0, end: field.starts[id + 1] ?? 0 }
}
