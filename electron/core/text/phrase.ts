import { stem } from './stem'
import { wordsOf } from './words'

/**
 * One form for all writings of a name: "Tower fans", "tower-fan" and "TOWER FAN" -> "tower fan". Two names with the same
 * phrase are the same to a shopper. The last word alone is stemmed: "glasses" is not "glass" in "glasses case".
 */
export function phraseOf(name: string): string {
  return joinedPhrase(wordsOf(name))
}

/** The same for words that were taken apart already. */
export function joinedPhrase(words: readonly string[]): string {
  return words.map((word, index) => (index === words.length - 1 ? stem(word) : word)).join(' ')
}
