import { soundKey } from '../text/sound'
import { editDistance } from '../text/spelling'
import { unitNamed } from '../text/units'
import { isEverydayWord } from './everyday-words'
import type { Lexicon } from './lexicon'
import { isFiller } from './phrases'

const MIN_TYPED = 4
const MIN_HEARD = 3
const LONG_WORD = 8
/** A name that a recogniser cannot spell comes out as up to this many words. */
const MAX_BRAND_WORDS = 3

/**
 * Mends words that the catalogue does not know: a slip of the finger, or for speech a word of like sound. Words that it
 * knows, and plain English ones, stay. Speech is mended more boldly: a recogniser gives real words, just not the right ones.
 */
export function repair(words: readonly string[], lexicon: Lexicon, isSpeech: boolean): readonly string[] {
  const named = isSpeech ? hearBrands(words, lexicon) : words
  return named.map((word) => repairWord(word, lexicon, isSpeech) ?? word)
}

function repairWord(word: string, lexicon: Lexicon, isSpeech: boolean): string | null {
  const minLength = isSpeech ? MIN_HEARD : MIN_TYPED
  if (word.length < minLength || !/^[a-z]+$/.test(word)) return null
  if (lexicon.isKnown(word) || isEverydayWord(word) || unitNamed(word)) return null
  const candidates = [
    ...(lexicon.byFirstLetter.get(word.charAt(0)) ?? []),
    // The first two letters swapped: "ekttle".
    ...(lexicon.byFirstLetter.get(word.charAt(1)) ?? []),
    ...(isSpeech ? (lexicon.bySound.get(soundKey(word)) ?? []) : []),
  ]
  let best: string | null = null
  let bestCost = Infinity
  for (const candidate of new Set(candidates)) {
    if (isFiller(candidate)) continue
    const cost = repairCost(word, candidate, lexicon, isSpeech)
    if (cost < bestCost || (cost === bestCost && candidate < (best ?? ''))) {
      best = candidate
      bestCost = cost
    }
  }
  return best
}

/** Words of like sound may be spelt this differently, but not for the most part. */
const LIKE_SOUND_LIMIT = 3
const MAX_CHANGED_SHARE = 0.4

/** How far the candidate is from the word; Infinity when it is too far. Names of types and brands are likelier. */
function repairCost(word: string, candidate: string, lexicon: Lexicon, isSpeech: boolean): number {
  const isLong = Math.min(word.length, candidate.length) >= LONG_WORD
  const slips = isLong ? 2 : 1
  const distance = editDistance(word, candidate, isSpeech ? LIKE_SOUND_LIMIT : slips)
  const length = Math.max(word.length, candidate.length)
  if (distance > LIKE_SOUND_LIMIT || distance / length > MAX_CHANGED_SHARE) return Infinity
  const likeSound = soundKey(word) === soundKey(candidate)
  if (distance > (isSpeech && likeSound ? LIKE_SOUND_LIMIT : slips)) return Infinity
  // One wrong letter out of three or four makes another word, unless it sounds the same.
  if (Math.min(word.length, candidate.length) < MIN_TYPED && !likeSound) return Infinity

  return distance + (likeSound ? 0 : 0.6) - (lexicon.isName(candidate) ? 0.3 : 0)
}

/** "cream aura" -> "kremora": a run of words, not all of them known, that sounds like a brand of the shop. */
function hearBrands(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const heard: string[] = []
  for (let at = 0; at < words.length;) {
    const found = brandAt(words, at, lexicon)
    heard.push(...(found ? [found.brand.toLowerCase()] : words.slice(at, at + 1)))
    at += found?.length ?? 1
  }
  return heard
}

function brandAt(words: readonly string[], at: number, lexicon: Lexicon) {
  for (let length = MAX_BRAND_WORDS; length > 0; length--) {
    const run = words.slice(at, at + length)
    if (run.length < length || run.every((word) => lexicon.isKnown(word))) continue
    if (run.some((word) => lexicon.isName(word) || unitNamed(word))) continue
    const brand = lexicon.brandsBySound.get(soundKey(run.join('')))
    if (brand !== undefined) return { brand, length }
  }
  return null
}
