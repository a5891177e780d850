import type { Reason, Slot } from '../../contract/answer'
import type { Attribute, Offer, Product } from '../../contract/catalogue'
import { stem } from '../text/stem'
import { comparable } from '../text/units'
import { wordsOf, wordsOfStored } from '../text/words'
import { MIN_COMPARED } from './comparison'
import { documentOf } from './document'
import type { CatalogueIndex } from './index-catalogue'
import { reason } from './reason-facts'
import { fitOf, hardSlots, testOf } from './slots'
import type { Wish } from './wishes'

/** What a product's place in the answer rests on. */
export interface Evidence {
  readonly row: number
  readonly product: Product
  readonly offers: readonly Offer[]
  /** The words that brought it here, as the shop writes them; empty when browsing. */
  readonly words: string
  readonly slots: readonly Slot[]
  readonly wishes: readonly Wish[]
  /** Department's name as people read it. */
  readonly departmentName: string
  readonly today: string
}

/** A rating is worth mentioning from here on. */
const GOOD_MEAN = 4.3
const ENOUGH_RATINGS = 20

/**
 * All that can truthfully be said for a product, the most telling first: what was asked for, then what sets it apart.
 * Each reason stands on something that raised its score, and on facts of its own row.
 */
export function reasonsOf(index: CatalogueIndex, evidence: Evidence): readonly Reason[] {
  const told = [
    ...wishReasons(index, evidence),
    ...measureReasons(evidence),
    ...attributeReasons(evidence),
    ...offerReasons(evidence),
    ...limitReasons(index, evidence),
    ...meritReasons(index, evidence),
    ...namedReasons(index, evidence),
    ...standingReasons(index, evidence),
    ...kindReasons(index, evidence),
  ]
  return told.length > 0 ? told : fallbackReasons(evidence)
}

function wishReasons(index: CatalogueIndex, evidence: Evidence): readonly Reason[] {
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

function cheapest(
  { columns }: CatalogueIndex,
  { row, product }: Evidence,
  feature: string,
): readonly Reason[] {
  const count = columns.typeCounts[columns.types[row] ?? 0] ?? 0
  if (count < MIN_COMPARED || columns.cheapness[row] !== 1) return []
  return [reason('cheapest', feature, { cents: product.priceCents, count, type: product.type })]
}

function superlatives(
  { comparisons }: CatalogueIndex,
  { row, product }: Evidence,
  feature: string,
  wanted?: string,
): readonly Reason[] {
  return (comparisons.bestsOf.get(row) ?? []).flatMap(({ key, count }) => {
    const attribute = product.attributes.find((candidate) => candidate.key === key)
    if (typeof attribute?.value !== 'number' || attribute.superlative === undefined) return []
    if (wanted !== undefined && attribute.superlative !== wanted) return []
    const { superlative, label, value, unit } = attribute
    const facts = {
      superlative,
      label,
      value,
      ...(unit !== undefined && { unit }),
      count,
      type: product.type,
    }
    return [reason('superlative', feature, facts)]
  })
}

/** Of the attributes in the right dimension, the one that is nearest to what was asked for, if it truly is that. */
const MEASURE_TOLERANCE = 0.02

function measureReasons({ product, slots }: Evidence): readonly Reason[] {
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

function attributeReasons({ product, words, slots }: Evidence): readonly Reason[] {
  const taken = slotStems(slots)
  const asked = stemsOf(words).filter((term) => !taken.has(term))
  return product.attributes.flatMap((attribute) => {
    const { label, value } = attribute
    const own = new Set(stemsOf(typeof value === 'string' ? `${label} ${value}` : label))
    return asked.some((term) => own.has(term)) ? attributeReason('text.attribute', attribute) : []
  })
}

function attributeReason(feature: string, { label, value, unit }: Attribute): readonly Reason[] {
  if (typeof value === 'boolean') return value ? [reason('attribute', feature, { label, isYes: true })] : []
  if (typeof value === 'string') return [reason('attribute', feature, { label, value })]
  return [reason('attribute', feature, { label, value, ...(unit !== undefined && { unit }) })]
}

function offerReasons({ product, offers, slots }: Evidence): readonly Reason[] {
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

function limitReasons(index: CatalogueIndex, { row, product, slots, today }: Evidence): readonly Reason[] {
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

function meritReasons(index: CatalogueIndex, evidence: Evidence): readonly Reason[] {
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

function standingReasons({ comparisons }: CatalogueIndex, { row, product }: Evidence): readonly Reason[] {
  const bests = comparisons.bestsOf.get(row) ?? []
  return product.attributes
    .filter(({ key, superlative }) => {
      const standing = comparisons.standings.get(superlative ?? '')?.get(row) ?? 0
      return standing >= GOOD_STANDING && bests.every((best) => best.key !== key)
    })
    .flatMap((attribute) => attributeReason('merit.standing', attribute))
}

/** What was asked for by name. */
function namedReasons(index: CatalogueIndex, evidence: Evidence): readonly Reason[] {
  const { product, slots, row, words } = evidence
  const fits = (kind: Slot['kind']) =>
    slots.some((slot) => slot.kind === kind && (fitOf(slot, index.columns)?.(row) ?? 0) > 0)
  const taken = slotStems(slots)
  const own = new Set(stemsOf(`${documentOf(product).name} ${product.description}`))
  const shared = [...new Set(wordsOf(words))].filter((word) => own.has(stem(word)) && !taken.has(stem(word)))
  return [
    ...(fits('colour') && product.colour !== null
      ? [reason('colour', 'slot.colour', { colour: product.colour })]
      : []),
    ...(fits('brand') ? [reason('brand', 'slot.brand', { brand: product.brand })] : []),
    ...(shared.length > 0 ? [reason('words', 'text.words', { words: shared.join(' ') })] : []),
  ]
}

/** What it is and where it stands: true of every card of the answer, so said last. */
function kindReasons(
  index: CatalogueIndex,
  { row, slots, product, departmentName }: Evidence,
): readonly Reason[] {
  const isType = slots.some((slot) => slot.kind === 'type' && (fitOf(slot, index.columns)?.(row) ?? 0) > 0)
  return [
    ...(isType ? [reason('type', 'slot.type', { type: product.type })] : []),
    ...(slots.some(({ kind }) => kind === 'department')
      ? [reason('department', 'slot.department', { name: departmentName })]
      : []),
  ]
}

/** No word was shared, and nothing sets it apart: it is here for its meaning, or for where it stands. */
function fallbackReasons({ words, departmentName, product }: Evidence): readonly Reason[] {
  if (words === '') return [reason('department', 'browse', { name: departmentName })]
  const text = wordsOf(words).join(' ')
  return [
    reason('meaning', 'meaning', { text: text.slice(0, 200) }),
    reason('type', 'meaning', { type: product.type }),
  ]
}

const stemsOf = (text: string) => wordsOfStored(text).map(stem)

/** Words that a reason of their own speaks of. */
const slotStems = (slots: readonly Slot[]) =>
  new Set(slots.flatMap((slot) => ('value' in slot ? stemsOf(`${slot.value} ${slot.words ?? ''}`) : [])))
