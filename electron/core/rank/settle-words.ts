import { stem } from '../text/stem'
import type { StringTable } from '../text/string-table'
import { createDictionary, type Dictionary } from './dictionary'

/** The words of a catalogue, and what they are found by. */
export interface CatalogueWords {
  /** Every word that a row holds, sorted. */
  readonly words: StringTable
  /** What the words are found by, sorted. */
  readonly terms: StringTable
  /** The term of each word. */
  readonly termOf: Uint32Array
}

/** Gives all words that stand in `ids` their final numbers, there as well. Only new words have to be stemmed. */
export function settleWords(
  dictionary: Dictionary,
  ids: Uint32Array,
  previous: CatalogueWords | undefined,
): CatalogueWords {
  const isUsed = new Uint8Array(dictionary.size())
  for (const id of ids) isUsed[id] = 1
  const words = dictionary.settle(isUsed)
  for (let at = 0; at < ids.length; at++) ids[at] = words.newIds[ids[at] ?? 0] ?? 0

  const terms = createDictionary(previous?.terms)
  const termIds = new Uint32Array(isUsed.length)
  if (previous) termIds.set(previous.termOf)
  for (const [word, id] of dictionary.fresh()) termIds[id] = terms.idOf(stem(word))
  const isTermUsed = new Uint8Array(terms.size())
  for (let id = 0; id < isUsed.length; id++) if (isUsed[id] === 1) isTermUsed[termIds[id] ?? 0] = 1
  const settled = terms.settle(isTermUsed)

  const termOf = new Uint32Array(words.table.ends.length)
  for (let id = 0; id < isUsed.length; id++) {
    if (isUsed[id] === 1) termOf[words.newIds[id] ?? 0] = settled.newIds[termIds[id] ?? 0] ?? 0
  }
  return { words: words.table, terms: settled.table, termOf }
}
