import type { ProductDetail } from '../contract/answer'
import type { Product } from '../contract/catalogue'
import type { Request } from '../contract/rpc'
import type { SearchContract } from '../contract/search'
import { liveOffers, rowOf } from '../core/rank'
import { cardOf } from './card'
import type { LoadedRelease } from './release'

const SIMILAR_SHOWN = 6

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

function sameType(release: LoadedRelease, row: number) {
  const { index } = release
  const types = index.columns.types.ids
  const found: { readonly row: number; readonly product: Product }[] = []
  for (let other = 0; other < types.length; other++) {
    if (other === row || types[other] !== types[row] || index.blocked.has(other)) continue
    const product = release.productAt(other)
    if (product) found.push({ row: other, product })
  }
  return found
}

/** Apart in price (as a ratio) and in each attribute that the first one has; empty shelves come last. */
function distance(product: Product, other: Product): number {
  const price = Math.abs(Math.log((other.priceCents + 1) / (product.priceCents + 1)))
  const attributes = product.attributes.map(({ key, value }) => {
    const theirs = other.attributes.find((attribute) => attribute.key === key)?.value
    if (typeof value !== 'number' || typeof theirs !== 'number') return value === theirs ? 0 : 1
    return Math.min(1, Math.abs(value - theirs) / Math.max(Math.abs(value), Math.abs(theirs), 1e-9))
  })
  const apart = attributes.reduce((sum, part) => sum + part, 0) / Math.max(attributes.length, 1)
  return price + apart + (other.stock === 0 ? 10 : 0)
}
