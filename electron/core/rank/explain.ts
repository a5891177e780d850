import type { Reason } from '../../contract/answer'
import type { CatalogueIndex } from './index-catalogue'
import { reasonsOf, type Evidence } from './reasons'

const MAX_REASONS = 6

/** The cards that are seen together first. */
const SEEN_TOGETHER = 3

/**
 * Reasons for each product of an answer, in its order. The first reason of a card is the sentence under its name: the
 * first cards get different ones where that can be had, since three times "it is a kettle" helps nobody choose.
 */
export function explain(
  index: CatalogueIndex,
  evidence: readonly Evidence[],
): readonly (readonly Reason[])[] {
  const said = new Set<string>()
  return evidence.map((one, position) => {
    const reasons = distinct(reasonsOf(index, one))
    if (position >= SEEN_TOGETHER) return reasons.slice(0, MAX_REASONS)
    const lead =
      reasons.find((reason) => !said.has(sentenceOf(reason))) ??
      reasons.find((reason) => !said.has(JSON.stringify(reason))) ??
      reasons[0]
    if (!lead) return []
    said.add(sentenceOf(lead)).add(JSON.stringify(lead))
    return [lead, ...reasons.filter((reason) => reason !== lead)].slice(0, MAX_REASONS)
  })
}

/** One reason for each fact: an attribute that was asked for need not be praised again. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const byFact = new Map<string, Reason>()
  for (const reason of reasons) {
    const fact = String(reason.facts['label'] ?? reason.code)
    if (!byFact.has(fact)) byFact.set(fact, reason)
  }
  return [...byFact.values()]
}

/** Two reasons make the same sentence when their code is the same, whatever the figures. */
const sentenceOf = ({ code, facts }: Reason) =>
  code === 'attribute' ? `${code} ${String(facts['label'])}` : code
