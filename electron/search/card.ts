import type { LiveOffer, ProductCard } from '../contract/answer'
import type { Offer, Product } from '../contract/catalogue'

/** What the window shows of a product; `offers` are the live ones, a price cut before a multi-buy. */
export function cardOf(product: Product, offers: readonly Offer[]): ProductCard {
  const { sku, name, brand, type, department, priceCents, stock, stockCheckedAt, location, picture, colour } =
    product
  const offer = offers.find(({ kind }) => kind === 'price-cut') ?? offers[0]
  return {
    sku,
    name,
    names: product.names ?? {},
    brand,
    type,
    department,
    priceCents,
    offer: offer ? shownOffer(offer) : null,
    stock,
    stockCheckedAt,
    location,
    picture,
    colour,
    minimumAge: product.minimumAge ?? null,
  }
}

function shownOffer(offer: Offer): LiveOffer {
  const { until } = offer
  return offer.kind === 'price-cut'
    ? { kind: offer.kind, wasCents: offer.wasCents, until }
    : { kind: offer.kind, quantity: offer.quantity, totalCents: offer.totalCents, until }
}
