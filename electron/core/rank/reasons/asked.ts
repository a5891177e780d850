import type { Reason } from '../../../contract/answer'
import { comparable } from '../../text/units'
import type { CatalogueIndex } from '../index-catalogue'
import { reason } from '../reason-facts'
import { hardSlots, testOf } from '../slots'
import { slotStems, stemsOf, type Evidence } from './evidence'
import { attributeReason, cheapest, superlatives } from './standing'

/** What it has of what was wished for without a number: "cheap", "quiet". */
export function wishReasons(index: CatalogueIndex, evidence: Evidence): readonly Reason[] {
  return evidence.wishes.flatMap((wish) =>
    wish.kind === 'cheap'
      ? cheapest(index, evidence, 'wish.cheap')
      : wished(index, evidence, wish.superlative),
  )
}

/** Best of its type at what was wished for, or at least how much of it there is: both raised the score. */
function wished(index: CatalogueIndex, evidence: Evidence, superlative: string): readonly Reason[] {
  const best = superlatives(index, evidence, 'wish.superlative', superlative)
  if (best.length > 0) return best
  return evidence.product.attributes.flatMap((attribute) =>
    attribute.superlative === superlative ? attributeReason('wish.attribute', attribute) : [],
  )
}

/** Of the attributes in the right dimension, the one that is nearest to what was asked for, if it truly is that. */
const MEASURE_TOLERANCE = 0.02

export function measureReasons({ product, slots }: Evidence): readonly Reason[] {
  return slots.flatMap((slot) => {
    if (slot.kind !== 'measure') return []
    const wanted = comparable(slot.value, slot.unit)
    const match = product.attributes.find(({ value, unit }) => {
      if (typeof value !== 'number' || unit === undefined) return false
      const { dimension, amount } = comparable(value, unit)
      return dimension === wanted.dimension && Math.abs(amount / wanted.amount - 1) <= MEASURE_TOLERANCE
    })
    if (typeof match?.value !== 'number' || match.unit === undefined) return []
    return [reason('measure', 'slot.measure', { label: match.label, value: match.value, unit: match.unit })]
  })
}

export function attributeReasons({ product, words, slots }: Evidence): readonly Reason[] {
  const taken = slotStems(slots)
  const asked = stemsOf(words).filter((term) => !taken.has(term))
  return product.attributes.flatMap((attribute) => {
    const { label, value } = attribute
    const own = new Set(stemsOf(typeof value === 'string' ? `${label} ${value}` : label))
    return asked.some((term) => own.has(term)) ? attributeReason('text.attribute', attribute) : []
  })
}

export function limitReasons(
  index: CatalogueIndex,
  { row, product, slots, today }: Evidence,
): readonly Reason[] {
  return hardSlots(slots).flatMap((slot) =>
    slot.kind === 'price-max' && testOf(slot, index, today)(row)
      ? [
          reason('under-limit', 'slot.price-max', {
            cents: product.priceCents,
            limitCents: slot.cents,
          }),
        ]
      : [],
  )
}
