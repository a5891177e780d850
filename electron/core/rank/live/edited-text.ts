import type { Product } from '../../../contract/catalogue'
import { piecesOf } from '../../text/pieces'
import { stem } from '../../text/stem'
import { wordsOfStored } from '../../text/words'
import { documentOf, FIELDS } from '../document'
import type { Postings } from '../postings'
import { otherNames } from '../other-names'
import { rangeOf, type EditedText, type TextIndex } from '../text-index'

/**
 * The words of a row after an edit. Its names in other languages count where they counted before. The full-text index of
 * the release itself keeps the old words until the next release: an edited product is found by the new ones all the
 * same, only its part of the score from there lags behind.
 */
export function editedTextOf(
  text: TextIndex,
  row: number,
  product: Product,
  typeNames: readonly string[],
): EditedText {
  const document = documentOf(product)
  const others: Partial<Record<string, readonly string[]>> = { name: otherNames(product), type: typeNames }
  const fields = FIELDS.map((field, index) => {
    const own = termsIn(document[field])
    const postings = text.fields[index]
    const other = (others[field] ?? []).flatMap(termsIn)
    const kept = postings ? other.filter((term) => holds(text, postings, term, row)) : []
    const counts = new Map<string, number>()
    for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1)
    for (const term of kept) if (!counts.has(term)) counts.set(term, 1)
    return { counts, length: own.length }
  })
  return { fields, all: new Set(fields.flatMap(({ counts }) => [...counts.keys()])) }
}

export const termsIn = (text: string): readonly string[] => wordsOfStored(text).flatMap(piecesOf).map(stem)

function holds(text: TextIndex, postings: Postings, term: string, row: number): boolean {
  const { start, end } = rangeOf(text, postings, term)
  return postings.rows.subarray(start, end).includes(row)
}
