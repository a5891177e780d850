import type { Product, Shop } from '../../contract/catalogue'
import type { Vocabulary } from '../../contract/search'
import { otherTypeNames } from '../rank/other-names'
import { phraseOf } from '../text/phrase'

/** What understanding has to know about a catalogue, apart from its words: those are with the inverted lists. */
export type ShopNames = Omit<Vocabulary, 'words'>

export interface ShopNamesBuilder {
  add(product: Product): void
  finish(): ShopNames
}

export function createShopNamesBuilder(shop: Shop): ShopNamesBuilder {
  const types = new Map<string, { synonyms: Set<string>; count: number }>()
  const brands = new Set<string>()
  const colours = new Set<string>()
  return {
    add(product) {
      const type = types.get(product.type) ?? { synonyms: new Set<string>(), count: 0 }
      type.count++
      product.synonyms.forEach((synonym) => type.synonyms.add(synonym))
      types.set(product.type, type)
      brands.add(product.brand)
      if (product.colour !== null) colours.add(product.colour)
    },
    finish() {
      const own = [...types].flatMap(([name, { synonyms }]) => [name, ...synonyms])
      const isOwn = new Set(own.map(phraseOf))
      const others = otherTypeNames(shop)
      return {
        types: [...types].map(([name, { synonyms, count }]) => {
          // The shop's own word for something is no foreign word for something else.
          const foreign = (others.get(name) ?? []).filter((other) => !isOwn.has(phraseOf(other)))
          return { name, synonyms: [...synonyms, ...foreign], count }
        }),
        brands: [...brands],
        colours: [...colours],
        departments: shop.departments.map(({ id, name }) => ({ id, name })),
      }
    },
  }
}
