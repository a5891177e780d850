import type { Reason } from '../../../contract/answer'
import type { CatalogueIndex } from '../index-catalogue'
import { reason } from '../reason-facts'
import { attributeReasons, limitReasons, measureReasons, wishReasons } from './asked'
import type { Evidence } from './evidence'
import { meritReasons, offerReasons, standingReasons } from './merit'
import { fallbackReasons, kindReasons, namedReasons } from './named'

export type { Evidence } from './evidence'

/**
 * All that can truthfully be said for a product, the most telling first: what was asked for, then what sets it apart.
 * Each reason stands on something that raised its score, and on facts of its own row.
 */
export function reasonsOf(index: CatalogueIndex, evidence: Evidence): readonly Reason[] {
  const told = [
    ...pinnedReasons(evidence),
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

const pinnedReasons = ({ isPinned }: Evidence): readonly Reason[] =>
  isPinned === true ? [reason('pinned', 'pinned', {})] : []
