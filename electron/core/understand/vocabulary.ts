import type { Product, Shop } from '../../contract/catalogue'
import type { Vocabulary } from '../../contract/search'
import { documentOf, FIELDS } from '../rank/document'
import { plain, wordsOfStored } from '../text/words'

/** What understanding has to know about a catalogue. */
export function vocabularyOf(products: Iterable<Product>, shop: Shop): Vocabulary {
  const types = new Map<string, { synonyms: Set<string>; count: number }>()
  const brands = new Set<string>()
  const colours = new Set<string>()
  const words = new Set<string>()
  for (const product of products) {
    const type = types.get(product.type) ?? { synonyms: new Set<string>(), count: 0 }
    type.count++
    product.synonyms.forEach((synonym) => type.synonyms.add(synonym))
    types.set(product.type, type)
    brands.add(product.brand)
    if (product.colour !== null) colours.add(product.colour)
    const document = documentOf(product)
    for (const field of FIELDS) {
      for (const word of wordsOfStored(document[field])) words.add(word)
      for (const compound of compoundsIn(document[field])) words.add(compound)
    }
  }
  return {
    types: [...types].map(([name, { synonyms, count }]) => ({ name, synonyms: [...synonyms], count })),
    brands: [...brands],
    colours: [...colours],
    departments: shop.departments.map(({ id, name }) => ({ id, name })),
    words: [...words],
  }
}

/** "USB-C", "over-ear": how the shop writes words that are said apart. */
const compoundsIn = (text: string) => plain(text).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []
