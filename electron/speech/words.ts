import type { Hypothesis } from '../contract/answer'
import type { Recognition } from '../../native/vosk'

const MAX_CHARACTERS = 500

/** Sounds of thinking, and what the model calls noise. */
const FILLERS = new Set(['uh', 'um', 'hm', 'hmm', 'mm', 'mhm', 'huh', 'er', 'erm', 'ah', 'eh'])
/** Short words that the model makes of a breath or a click when they stand alone. */
const BREATHS = new Set(['the', 'a', 'i', 'oh', 'and', 'but', 'it'])

/** The words of a transcript that somebody meant: without fillers and `[unk]`; empty when only a breath is left. */
export function meantWords(transcript: string): string {
  const words = transcript.split(' ').filter((word) => /^[^[<]/.test(word) && !FILLERS.has(word))
  return words.every((word) => BREATHS.has(word)) ? '' : words.join(' ').slice(0, MAX_CHARACTERS)
}

/** The different ways of hearing that hold meant words, best first. */
export function hypothesesOf({ alternatives }: Recognition): readonly Hypothesis[] {
  const found = new Map<string, Hypothesis>()
  for (const { text, confidence } of alternatives) {
    const meant = meantWords(text)
    if (meant !== '' && !found.has(meant)) found.set(meant, { text: meant, confidence })
  }
  return [...found.values()]
}

/** When the last word ended, in milliseconds of sound; 0 without words. */
export function lastWordEndMs({ alternatives }: Recognition): number {
  return (alternatives[0]?.words.at(-1)?.endSeconds ?? 0) * 1000
}
