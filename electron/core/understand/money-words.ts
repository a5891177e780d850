/** Words for one whole of a currency, and for a hundredth. Whichever is said, the shop's own money is meant. */
export const WHOLE_CURRENCIES: ReadonlySet<string> = new Set(
  'euro euros eur dollar dollars usd pound pounds gbp quid buck bucks franc francs chf yuan rmb'.split(' '),
)
export const HUNDREDTHS: ReadonlySet<string> = new Set('cent cents pence penny'.split(' '))

export const isCurrency = (word: string): boolean => WHOLE_CURRENCIES.has(word) || HUNDREDTHS.has(word)

/** A number in digits, as the shop writes it; longer ones are codes, not amounts. */
export const isNumeral = (word: string | undefined): word is string =>
  word !== undefined && /^\d{1,9}(\.\d{1,4})?$/.test(word)
