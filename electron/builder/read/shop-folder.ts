import type { FloorPlan, Knowledge, Offer, Product, Shop } from '../../contract/catalogue'
import type { KnownRow } from '../../kit/release'

/** A shop as the owner keeps it, read and checked. */
export interface ShopFolder {
  readonly shopDir: string
  readonly shop: Shop
  readonly products: readonly Product[]
  /** Hashes of each product, in the same order. */
  readonly rows: readonly KnownRow[]
  readonly offers: readonly Offer[]
  readonly floorPlan: FloorPlan
  readonly knowledge: Knowledge | undefined
  /** What goes into the release as it is: shop.json, floor-plan.json and, where there is one, knowledge.json. */
  readonly documents: readonly Document[]
  /** The drawings in `pictures/`, by name. */
  readonly pictures: readonly Picture[]
  readonly hashes: FolderHashes
}

/** What a shop folder is told from another by, part by part. */
export interface FolderHashes {
  readonly shop: string
  /** Of all documents, `shop.json` too. */
  readonly documents: string
  readonly pictures: string
  readonly offers: string
  /** Of the products in their order. */
  readonly products: string
  /** Of the lines that stand for them. */
  readonly meanings: string
}

export interface Document {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** A drawing: there may be thousands, so only its hash is kept. */
export interface Picture {
  /** `<name>.svg` */
  readonly file: string
  readonly sha256: string
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
