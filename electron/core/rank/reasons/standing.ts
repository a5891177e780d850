import type { Reason } from '../../../contract/answer'
import type { Attribute } from '../../../contract/catalogue'
import { bestsOf, MIN_COMPARED } from '../comparison'
import type { CatalogueIndex } from '../index-catalogue'
import { reason } from '../reason-facts'
import type { Evidence } from './evidence'

/** Lowest price of its type, where there is a choice. */
export function cheapest(
  { columns }: CatalogueIndex,
  { row, product }: Evidence,
  feature: string,
): readonly Reason[] {
  const count = columns.typeCounts[columns.types.ids[row] ?? 0] ?? 0
  if (count < MIN_COMPARED || columns.cheapness[row] !== 1) return []
  return [reason('cheapest', feature, { cents: product.priceCents, count, type: product.type })]
}

/** What it is best of its type in; only in `wanted`, where that is given. */
export function superlatives(
  { comparisons }: CatalogueIndex,
  { row, product }: Evidence,
  feature: string,
  wanted?: string,
): readonly Reason[] {
  return bestsOf(comparisons, row).flatMap(({ key, count }) => {
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

/** A fact about it; nothing for a plain no. */
export function attributeReason(feature: string, { label, value, unit }: Attribute): readonly Reason[] {
  if (typeof value === 'boolean') return value ? [reason('attribute', feature, { label, isYes: true })] : []
  if (typeof value === 'string') return [reason('attribute', feature, { label, value })]
  return [reason('attribute', feature, { label, value, ...(unit !== undefined && { unit }) })]
}
