import type { Reason } from '../../contract/answer'

/**
 * What each reason says, and so what a sentence may rely on. Every fact is read from the product's own row, or counted
 * over the products of its type; `words` and `text` are the shopper's own, as the shop writes them.
 * Money is in cents, dates are YYYY-MM-DD, `type` is singular and lower case ("tower fan").
 * `count` counts the product itself: "the quietest of the 9".
 */
export interface ReasonFacts {
  /** It is the thing that was asked for. */
  readonly type: { readonly type: string }
  /** Its name or description holds these words of the question ("usb-c braided"). */
  readonly words: { readonly words: string }
  readonly brand: { readonly brand: string }
  readonly colour: { readonly colour: string }
  /** It has the size that was asked for: "Length: 2 m". */
  readonly measure: { readonly label: string; readonly value: number; readonly unit: string }
  /** A fact about it. `isYes` stands in for a value where the attribute is a plain yes ("Dishwasher safe"). */
  readonly attribute:
    | { readonly label: string; readonly value: string }
    | { readonly label: string; readonly value: number; readonly unit?: string }
    | { readonly label: string; readonly isYes: true }
  /** Best of its type in one attribute. `superlative` is the shop's own word: "quietest". */
  readonly superlative: {
    readonly superlative: string
    readonly label: string
    readonly value: number
    readonly unit?: string
    readonly count: number
    readonly type: string
  }
  /** It costs `cents`, which is within the limit that was asked for. */
  readonly 'under-limit': { readonly cents: number; readonly limitCents: number }
  /** Lowest price of its type. */
  readonly cheapest: { readonly cents: number; readonly count: number; readonly type: string }
  readonly 'price-cut': { readonly savedCents: number; readonly until: string }
  readonly 'multi-buy': { readonly quantity: number; readonly totalCents: number; readonly until: string }
  /** Mean of 1 to 5 over `count` ratings. */
  readonly rating: { readonly mean: number; readonly count: number }
  /** None of its words were said, but it is near in meaning to `text`. */
  readonly meaning: { readonly text: string }
  readonly department: { readonly name: string }
  /** Staff have put it first; there is nothing to add. */
  readonly pinned: Readonly<Record<string, never>>
}

export type ReasonCode = Reason['code']

/** Builds a reason whose facts fit its code; `feature` names the part of the score that it explains. */
export function reason<C extends ReasonCode>(code: C, feature: string, facts: ReasonFacts[C]): Reason {
  return { code, feature, facts: { ...facts } }
}
