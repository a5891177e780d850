import { FIELDS } from '../../core/rank/document'
import { FIELD_WEIGHTS } from '../../core/rank/weights'

/** The tables of `catalogue.db`; `products_fts` is found by `products.id`. */
export const CATALOGUE_SCHEMA = `
  CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    names TEXT,
    brand TEXT NOT NULL,
    type TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    department TEXT NOT NULL,
    description TEXT NOT NULL,
    price_cents INTEGER NOT NULL,
    colour TEXT,
    attributes TEXT NOT NULL,
    picture TEXT NOT NULL,
    aisle TEXT NOT NULL,
    bay INTEGER NOT NULL,
    shelf INTEGER NOT NULL,
    stock INTEGER NOT NULL,
    stock_checked_at TEXT NOT NULL,
    rating_mean REAL,
    rating_count INTEGER,
    reviews TEXT,
    minimum_age INTEGER
  ) STRICT;
  CREATE TABLE offers (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL REFERENCES products (sku),
    kind TEXT NOT NULL CHECK (kind IN ('price-cut', 'multi-buy')),
    was_cents INTEGER,
    quantity INTEGER,
    total_cents INTEGER,
    until TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE products_fts USING fts5(
    ${FIELDS.join(', ')}, content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
  );
  INSERT INTO products_fts (products_fts, rank) VALUES ('rank', 'bm25(${FIELDS.map((field) => FIELD_WEIGHTS[field]).join(', ')})');
`
