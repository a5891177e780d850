import type { ProductDetail } from '../contract/answer'
import type { Product } from '../contract/catalogue'
import type { Request } from '../contract/rpc'
import type { SearchContract } from '../contract/search'
import { liveOffers, rowOf } from '../core/rank'
import { cardOf } from './card'
import type { LoadedRelease } from './release'

const SIMILAR_SHOWN = 6

/** Products that are read to choose them from: a type may have thousands. */
const SIMILAR_READ = 50

/** Everything about one product, and what could stand in for it. */
export function productDetail(
  release: LoadedRelease,
  { sku, today }: Request<SearchContract, 'product'>,
): ProductDetail | null {
  release.refresh()
  const row = rowOf(release.index, sku)
  if (row === undefined || release.index.blocked.has(row)) return null
  const product = release.productAt(row)
  if (!product) return null
  const card = (one: Product, at: number) => cardOf(one, liveOffers(release.index, at, today))
  const similar = sameType(release, row)
    .map((entry) => ({ ...entry, distance: distance(product, entry.product) }))
    .toSorted((a, b) => a.distance - b.distance || a.row - b.row)
    .slice(0, SIMILAR_SHOWN)
  return {
    card: card(product, row),
    description: product.description,
    attributes: [...product.attributes],
    rating: product.rating ?? null,
    reviews: [...(product.reviews ?? [])],
    similar: similar.map((entry) => card(entry.product, entry.row)),
  }
}

/** Rows of the type, nearest in price first and empty shelves last: as many as are worth being read. */
function sameType(release: LoadedRelease, row: number) {
  const { blocked, columns } = release.index
  const { types, priceCents, stock } = columns
  const type = types.ids[row]
  const rows: { readonly row: number; readonly apart: number }[] = []
  for (let other = 0; other < types.ids.length; other++) {
    if (other === row || types.ids[other] !== type || blocked.has(other)) continue
    const isOut = stock[other] === 0
    rows.push({ row: other, apart: priceDistance(priceCents[row] ?? 0, priceCents[other] ?? 0, isOut) })
  }
  return rows
    .toSorted((a, b) => a.apart - b.apart || a.row - b.row)
    .slice(0, SIMILAR_READ)
    .flatMap(({ row: other }) => {
      const product = release.productAt(other)
      return product ? [{ row: other, product }] : []
    })
}

/** Apart in price (as a ratio) and in each attribute that the first one has; empty shelves come last. */
function distance(product: Product, other: Product): number {
  const price = priceDistance(product.priceCents, other.priceCents, other.stock === 0)
  const attributes = product.attributes.map(({ key, value }) => {
    const theirs = other.attributes.find((attribute) => attribute.key === key)?.value
    if (typeof value !== 'number' || typeof theirs !== 'number') return value === theirs ? 0 : 1
    return Math.min(1, Math.abs(value - theirs) / Math.max(Math.abs(value), Math.abs(theirs), 1e-9))
  })
  const apart = attributes.reduce((sum, part) => sum + part, 0) / Math.max(attributes.length, 1)
  return price + apart
}

const priceDistance = (cents: number, others: number, isOut: boolean): number =>
  Math.abs(Math.log((others + 1) / (cents + 1))) + (isOut ? 10 : 0)
