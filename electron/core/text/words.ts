/** The longest text that is looked at; what follows is dropped. Twice what any shopper says in 12 seconds. */
const MAX_TEXT_LENGTH = 500

const ASCII = /^[\0-\x7f]*$/
const MARKS = /\p{M}+/gu
const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu
const DECIMAL = /^\d+[.,]\d+$/

/** Lower case without accents: "Café" -> "cafe". Never longer than {@link MAX_TEXT_LENGTH}. */
export function plain(text: string): string {
  const start = text.slice(0, MAX_TEXT_LENGTH)
  // Most texts are plain already, and a catalogue has many.
  return (ASCII.test(start) ? start : start.normalize('NFKD').replace(MARKS, '')).toLowerCase()
}

/**
 * The words of a text, in order: letters and digits, lower case, no accents. Decimals stay whole and get a point
 * ("2,5" -> "2.5"); hyphens and everything else separate ("USB-C" -> "usb", "c").
 */
export function wordsOf(text: string): string[] {
  return (plain(text).match(WORD) ?? []).flatMap((word) =>
    DECIMAL.test(word) ? [word.replace(',', '.')] : word.split(/[.,]/),
  )
}

/** As {@link wordsOf}, for stored texts of any length. */
export function wordsOfStored(text: string): string[] {
  const words: string[] = []
  for (let start = 0; start < text.length; start += MAX_TEXT_LENGTH) {
    words.push(...wordsOf(text.slice(start, start + MAX_TEXT_LENGTH)))
  }
  return words
}
