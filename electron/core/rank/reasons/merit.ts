import type { Reason } from '../../../contract/answer'
import { bestsOf, standingOf } from '../comparison'
import type { CatalogueIndex } from '../index-catalogue'
import { reason } from '../reason-facts'
import type { Evidence } from './evidence'
import { attributeReason, cheapest, superlatives } from './standing'

/** A rating is worth mentioning from here on. */
const GOOD_MEAN = 4.3
const ENOUGH_RATINGS = 20

export function offerReasons({ product, offers, slots }: Evidence): readonly Reason[] {
  const feature = slots.some(({ kind }) => kind === 'offers') ? 'slot.offers' : 'merit.offer'
  return offers.map((offer) =>
    offer.kind === 'price-cut'
      ? reason('price-cut', feature, {
          savedCents: offer.wasCents - product.priceCents,
          until: offer.until,
        })
      : reason('multi-buy', feature, {
          quantity: offer.quantity,
          totalCents: offer.totalCents,
          until: offer.until,
        }),
  )
}

export function meritReasons(index: CatalogueIndex, evidence: Evidence): readonly Reason[] {
  const { rating } = evidence.product
  const isWished = new Set(
    evidence.wishes.map((wish) => (wish.kind === 'cheap' ? 'cheap' : wish.superlative)),
  )
  const superlative = superlatives(index, evidence, 'merit.best').filter(
    ({ facts }) => !isWished.has(String(facts['superlative'])),
  )
  return [
    ...superlative,
    ...(isWished.has('cheap') ? [] : cheapest(index, evidence, 'merit.cheapest')),
    ...(rating && rating.mean >= GOOD_MEAN && rating.count >= ENOUGH_RATINGS
      ? [reason('rating', 'merit.liking', rating)]
      : []),
  ]
}

/** It stands well among its type in this, without being the best. */
const GOOD_STANDING = 0.5

export function standingReasons(
  { comparisons }: CatalogueIndex,
  { row, product }: Evidence,
): readonly Reason[] {
  const bests = bestsOf(comparisons, row)
  return product.attributes
    .filter(({ key, superlative }) => {
      const standing = standingOf(comparisons, row, superlative ?? '')
      return standing >= GOOD_STANDING && bests.every((best) => best.key !== key)
    })
    .flatMap((attribute) => attributeReason('merit.standing', attribute))
}
