import type { Offer, Product } from '../../contract/catalogue'
import type { Readable } from '../sqlite'
import { offerOf, productOf, type OfferRow, type ProductRow } from './rows'

/** What search asks of `catalogue.db`. Rows count from 0, like the rows of `vectors.bin`. */
export interface CatalogueReader {
  eachProduct(): IterableIterator<Product>
  offers(): readonly Offer[]
  productAt(row: number): Product | undefined
  /**
   * Rows that hold any of `words`, best first, with FTS5's bm25 over the weighted columns (turned positive).
   * At most `limit`.
   */
  match(words: readonly string[], limit: number): readonly { readonly row: number; readonly score: number }[]
  close(): void
}

export function readCatalogue(database: Readable): CatalogueReader {
  const every = database.query<ProductRow>('SELECT * FROM products ORDER BY id')
  const one = database.query<ProductRow>('SELECT * FROM products WHERE id = ?')
  const allOffers = database.query<OfferRow>('SELECT * FROM offers ORDER BY id')
  const matching = database.query<{ row: number; score: number }>(
    `SELECT rowid - 1 AS row, -rank AS score FROM products_fts
     WHERE products_fts MATCH ? ORDER BY rank LIMIT ?`,
  )
  return {
    eachProduct: function* () {
      for (const row of every.each()) yield productOf(row)
    },
    offers: () => allOffers.all().map(offerOf),
    productAt: (row) => {
      const found = one.first(row + 1)
      return found && productOf(found)
    },
    match: (words, limit) =>
      words.length === 0 ? [] : matching.all(words.map((word) => `"${word}"`).join(' OR '), limit),
    close: () => database.close(),
  }
}
