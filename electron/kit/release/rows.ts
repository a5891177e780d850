import type { Attribute, Offer, Product, Review, Translations } from '../../contract/catalogue'
import type { Sku } from '../../contract/ids'

/** A row of `products`. */
export interface ProductRow {
  readonly id: number
  readonly sku: string
  readonly name: string
  readonly names: string | null
  readonly brand: string
  readonly type: string
  readonly synonyms: string
  readonly department: string
  readonly description: string
  readonly price_cents: number
  readonly colour: string | null
  readonly attributes: string
  readonly picture: string
  readonly aisle: string
  readonly bay: number
  readonly shelf: number
  readonly stock: number
  readonly stock_checked_at: string
  readonly rating_mean: number | null
  readonly rating_count: number | null
  readonly reviews: string | null
  readonly minimum_age: number | null
}

/** A row of `offers`. */
export interface OfferRow {
  readonly sku: string
  readonly kind: Offer['kind']
  readonly was_cents: number | null
  readonly quantity: number | null
  readonly total_cents: number | null
  readonly until: string
}

/** Columns of `products`, as in the schema. */
export const PRODUCT_COLUMNS: readonly (keyof ProductRow)[] = [
  'id',
  'sku',
  'name',
  'names',
  'brand',
  'type',
  'synonyms',
  'department',
  'description',
  'price_cents',
  'colour',
  'attributes',
  'picture',
  'aisle',
  'bay',
  'shelf',
  'stock',
  'stock_checked_at',
  'rating_mean',
  'rating_count',
  'reviews',
  'minimum_age',
]

/** Columns of `offers` that are written; `id` counts by itself. */
export const OFFER_COLUMNS: readonly (keyof OfferRow)[] = [
  'sku',
  'kind',
  'was_cents',
  'quantity',
  'total_cents',
  'until',
]

export const rowOfProduct = (product: Product, id: number) =>
  ({
    id,
    sku: product.sku,
    name: product.name,
    names: product.names ? JSON.stringify(product.names) : null,
    brand: product.brand,
    type: product.type,
    synonyms: JSON.stringify(product.synonyms),
    department: product.department,
    description: product.description,
    price_cents: product.priceCents,
    colour: product.colour,
    attributes: JSON.stringify(product.attributes),
    picture: product.picture,
    aisle: product.location.aisle,
    bay: product.location.bay,
    shelf: product.location.shelf,
    stock: product.stock,
    stock_checked_at: product.stockCheckedAt,
    rating_mean: product.rating?.mean ?? null,
    rating_count: product.rating?.count ?? null,
    reviews: product.reviews ? JSON.stringify(product.reviews) : null,
    minimum_age: product.minimumAge ?? null,
  }) satisfies ProductRow

/** The columns were written from checked products and are guarded by the manifest's hash: not checked again. */
export const productOf = (row: ProductRow): Product => ({
  sku: row.sku as Sku,
  name: row.name,
  ...(row.names !== null && { names: JSON.parse(row.names) as Translations }),
  brand: row.brand,
  type: row.type,
  synonyms: JSON.parse(row.synonyms) as string[],
  department: row.department,
  description: row.description,
  priceCents: row.price_cents,
  colour: row.colour,
  attributes: JSON.parse(row.attributes) as Attribute[],
  picture: row.picture,
  location: { aisle: row.aisle, bay: row.bay, shelf: row.shelf },
  stock: row.stock,
  stockCheckedAt: row.stock_checked_at,
  ...(row.rating_mean !== null && { rating: { mean: row.rating_mean, count: row.rating_count ?? 1 } }),
  ...(row.reviews !== null && { reviews: JSON.parse(row.reviews) as Review[] }),
  ...(row.minimum_age !== null && { minimumAge: row.minimum_age }),
})

export const rowOfOffer = (offer: Offer) =>
  ({
    sku: offer.sku,
    kind: offer.kind,
    was_cents: offer.kind === 'price-cut' ? offer.wasCents : null,
    quantity: offer.kind === 'multi-buy' ? offer.quantity : null,
    total_cents: offer.kind === 'multi-buy' ? offer.totalCents : null,
    until: offer.until,
  }) satisfies OfferRow

export const offerOf = (row: OfferRow): Offer => {
  const { until } = row
  const sku = row.sku as Sku
  return row.kind === 'price-cut'
    ? { kind: row.kind, sku, until, wasCents: row.was_cents ?? 0 }
    : { kind: row.kind, sku, until, quantity: row.quantity ?? 0, totalCents: row.total_cents ?? 0 }
}
