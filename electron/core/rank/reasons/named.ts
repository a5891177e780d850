import type { Reason, Slot } from '../../../contract/answer'
import { stem } from '../../text/stem'
import { wordsOf } from '../../text/words'
import { documentOf } from '../document'
import type { CatalogueIndex } from '../index-catalogue'
import { reason } from '../reason-facts'
import { fitOf } from '../slots'
import { slotStems, stemsOf, type Evidence } from './evidence'

/** What was asked for by name. */
export function namedReasons(index: CatalogueIndex, evidence: Evidence): readonly Reason[] {
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
export function kindReasons(
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
export function fallbackReasons({ words, departmentName, product }: Evidence): readonly Reason[] {
  if (words === '') return [reason('department', 'browse', { name: departmentName })]
  const text = wordsOf(words).join(' ')
  return [
    reason('meaning', 'meaning', { text: text.slice(0, 200) }),
    reason('type', 'meaning', { type: product.type }),
  ]
}
