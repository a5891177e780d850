import { z } from 'zod'
import type { ProductCard, ProductDetail } from '../../../electron/contract/answer'
import type { ShownShop } from '../../../electron/contract/kiosk'
import { releaseIdSchema } from '../../../electron/contract/ids'
import {
  type Product,
  floorPlanSchema,
  offerSchema,
  productSchema,
  shopSchema,
} from '../../../electron/contract/catalogue'
import floorPlanText from '../../../resources/demo-shop/floor-plan.json?raw'
import offersText from '../../../resources/demo-shop/offers.json?raw'
import productsText from '../../../resources/demo-shop/products.json?raw'
import shopText from '../../../resources/demo-shop/shop.json?raw'

/** The demo shop, read straight from its folder. */
export const shown: ShownShop = {
  releaseId: releaseIdSchema.parse('0123456789abcdef'),
  shop: shopSchema.parse(JSON.parse(shopText)),
  floorPlan: floorPlanSchema.parse(JSON.parse(floorPlanText)),
}
export const products = z.array(productSchema).parse(JSON.parse(productsText))
const offers = z.array(offerSchema).parse(JSON.parse(offersText))

export function cardOf(product: Product): ProductCard {
  const { sku, name, brand, type, department, priceCents, stock, stockCheckedAt, location, picture, colour } =
    product
  const offer = offers.find((each) => each.sku === sku)
  return {
    sku,
    name,
    names: product.names ?? {},
    brand,
    type,
    department,
    priceCents,
    stock,
    stockCheckedAt,
    location,
    picture,
    colour,
    minimumAge: product.minimumAge ?? null,
    offer: offer === undefined ? null : withoutSku(offer),
  }
}

export function detailOf(sku: string): ProductDetail | null {
  const product = products.find((each) => each.sku === sku)
  if (product === undefined) return null
  const { description, attributes, rating = null, reviews = [] } = product
  const similar = products.filter((each) => each.type === product.type && each.sku !== sku).slice(0, 6)
  return { card: cardOf(product), description, attributes, rating, reviews, similar: similar.map(cardOf) }
}

function withoutSku(offer: z.infer<typeof offerSchema>): ProductCard['offer'] {
  if (offer.kind === 'price-cut') {
    const { kind, wasCents, until } = offer
    return { kind, wasCents, until }
  }
  const { kind, quantity, totalCents, until } = offer
  return { kind, quantity, totalCents, until }
}
