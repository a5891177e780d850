import type { Product } from '../../contract/catalogue'
import { stem } from '../text/stem'
import { wordsOfStored } from '../text/words'
import { documentOf, FIELDS } from './document'
import { createPostingsBuilder, type Postings } from './postings'

/** All words of the catalogue, part by part and taken together. Rows count from 0 in the order of the products. */
export interface TextIndex {
  readonly rows: number
  /** In the order of FIELDS. */
  readonly fields: readonly Postings[]
  readonly all: Postings
}

export interface TextIndexBuilder {
  add(product: Product): void
  finish(): TextIndex
}

export function createTextIndexBuilder(): TextIndexBuilder {
  const fields = FIELDS.map(() => createPostingsBuilder())
  const all = createPostingsBuilder()
  const stems = new Map<string, string>()
  let rows = 0

  const stemOnce = (word: string): string => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const fresh = stem(word)
    stems.set(word, fresh)
    return fresh
  }

  return {
    add(product) {
      const document = documentOf(product)
      const terms = FIELDS.map((field) => wordsOfStored(document[field]).map(stemOnce))
      terms.forEach((ofField, index) => fields[index]?.add(rows, ofField))
      all.add(rows, terms.flat())
      rows++
    },
    finish: () => ({ rows, fields: fields.map((field) => field.finish(rows)), all: all.finish(rows) }),
  }
}
