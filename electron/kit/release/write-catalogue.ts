import type { Offer, Product } from '../../contract/catalogue'
import { documentOf, FIELDS } from '../../core/rank/document'
import type { Writable } from '../sqlite'
import { OFFER_COLUMNS, PRODUCT_COLUMNS, rowOfOffer, rowOfProduct } from './rows'
import { CATALOGUE_SCHEMA } from './schema'

/** Fills a new database with the catalogue of a release. Product `id`s count from 1 in the order given. */
export function writeCatalogue(
  database: Writable,
  products: readonly Product[],
  offers: readonly Offer[],
): void {
  database.exec(CATALOGUE_SCHEMA)
  database.transaction(() => {
    const insertProduct = database.command(INSERT_PRODUCT)
    const insertDocument = database.command(INSERT_DOCUMENT)
    for (const [index, product] of products.entries()) {
      const document = documentOf(product)
      insertProduct.run(rowOfProduct(product, index + 1))
      insertDocument.run({ rowid: index + 1, ...document })
    }
    const insertOffer = database.command(INSERT_OFFER)
    for (const offer of offers) insertOffer.run(rowOfOffer(offer))
  })
  database.exec("INSERT INTO products_fts (products_fts) VALUES ('optimize')")
}

const insertInto = (table: string, columns: readonly string[]) =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`

const INSERT_PRODUCT = insertInto('products', PRODUCT_COLUMNS)
const INSERT_DOCUMENT = insertInto('products_fts', ['rowid', ...FIELDS])
const INSERT_OFFER = insertInto('offers', OFFER_COLUMNS)
