import type { Offer, Product } from '../../contract/catalogue'
import { documentOf, FIELDS } from '../../core/rank/document'
import type { Writable } from '../sqlite'
import { OFFER_COLUMNS, PRODUCT_COLUMNS, rowOfOffer, rowOfProduct } from './rows'
import { CATALOGUE_SCHEMA } from './schema'

/** Fills or changes a `catalogue.db` row by row. Rows count from 0, like the rows of `vectors.bin`. */
export interface CatalogueWriter {
  /** The row must be free. */
  put(row: number, product: Product): void
  /** Offers on the product must be gone before. */
  remove(row: number): void
  /** In place of all offers there are. */
  putOffers(offers: readonly Offer[]): void
  /** Joins the pieces of the full-text index: worth its time for a new one only. */
  optimize(): void
}

/** Makes the tables in a new database. */
export function createCatalogue(database: Writable): void {
  database.exec(CATALOGUE_SCHEMA)
}

export function openCatalogueWriter(database: Writable): CatalogueWriter {
  const insertProduct = database.command(insertInto('products', PRODUCT_COLUMNS))
  const insertDocument = database.command(insertInto('products_fts', ['rowid', ...FIELDS]))
  const deleteProduct = database.command('DELETE FROM products WHERE id = ?')
  const deleteDocument = database.command('DELETE FROM products_fts WHERE rowid = ?')
  const deleteOffers = database.command('DELETE FROM offers')
  const insertOffer = database.command(insertInto('offers', OFFER_COLUMNS))
  return {
    put: (row, product) => {
      insertProduct.run(rowOfProduct(product, row + 1))
      insertDocument.run({ rowid: row + 1, ...documentOf(product) })
    },
    remove: (row) => {
      deleteProduct.run(row + 1)
      deleteDocument.run(row + 1)
    },
    putOffers: (offers) => {
      deleteOffers.run()
      for (const offer of offers) insertOffer.run(rowOfOffer(offer))
    },
    optimize: () => database.exec("INSERT INTO products_fts (products_fts) VALUES ('optimize')"),
  }
}

const insertInto = (table: string, columns: readonly string[]) =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`
