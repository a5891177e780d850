import { stringAt, tableOf, type StringTable } from '../text/string-table'
import { COMPOUNDS, LISTS, type ForwardIndex } from './forward'

/** The words that the shop uses in its own language, sorted: those that a slip of the finger may be mended to. */
export function ownWords({ words, starts, ids }: ForwardIndex): StringTable {
  const isOwn = new Uint8Array(words.ends.length)
  for (let first = 0; first + LISTS < starts.length; first += LISTS) {
    for (let at = starts[first] ?? 0; at < (starts[first + COMPOUNDS + 1] ?? 0); at++) isOwn[ids[at] ?? 0] = 1
  }
  return tableOf(Array.from(isOwn, (own, word) => (own === 1 ? stringAt(words, word) : '')).filter(Boolean))
}
