import type { FloorPlan, Offer, Product, Shop } from '../contract/catalogue'

/** A shop as the owner keeps it, read and checked. */
export interface ShopFolder {
  readonly shop: Shop
  readonly products: readonly Product[]
  readonly offers: readonly Offer[]
  readonly floorPlan: FloorPlan
  /** File names in `pictures/`, sorted. */
  readonly pictures: readonly string[]
}

/** One thing to mend: where it stands and what is wrong with it. */
export interface Fault {
  readonly file: string
  /** 1 = the first entry of the list; absent when the whole file is meant. */
  readonly row?: number
  readonly sku?: string
  readonly field?: string
  readonly reason: string
}

/** "products.json, row 12 (A-17), priceCents: must be a whole number" */
export function faultLine({ file, row, sku, field, reason }: Fault): string {
  const place = [
    file,
    row === undefined ? '' : `row ${row}${sku === undefined ? '' : ` (${sku})`}`,
    field ?? '',
  ]
  return `${place.filter((part) => part !== '').join(', ')}: ${reason}`
}
