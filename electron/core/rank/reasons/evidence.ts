import type { Slot } from '../../../contract/answer'
import type { Offer, Product } from '../../../contract/catalogue'
import { stem } from '../../text/stem'
import { wordsOfStored } from '../../text/words'
import type { Wish } from '../wishes'

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
  /** It was put first because staff want it so. */
  readonly isPinned?: boolean
}

export const stemsOf = (text: string) => wordsOfStored(text).map(stem)

/** Words that a reason of their own speaks of. */
export const slotStems = (slots: readonly Slot[]) =>
  new Set(slots.flatMap((slot) => ('value' in slot ? stemsOf(`${slot.value} ${slot.words ?? ''}`) : [])))
