import type { Vocabulary } from '../../contract/search'
import { joinedPhrase, phraseOf } from '../text/phrase'
import { soundKey } from '../text/sound'
import { stem } from '../text/stem'
import type { Unit } from '../text/units'

import { wordsOf } from '../text/words'
import { isFiller } from './phrases'

/** The catalogue's words, arranged for looking things up. */
export interface Lexicon {
  /** Whether the catalogue uses the word, in singular or plural. Numbers are known. */
  isKnown(word: string): boolean
  /** Whether the catalogue uses exactly this word. */
  isListed(word: string): boolean
  /** What the shop calls its types, brands, colours, by phrase. */
  readonly types: ReadonlyMap<string, string>
  readonly brands: ReadonlyMap<string, string>
  readonly colours: ReadonlyMap<string, string>
  /** Id of the department that is called by exactly these words. */
  departmentCalled(words: readonly string[]): string | undefined
  /** Most words in any of these names. */
  readonly maxNameWords: number
  /** Hyphenated words of the shop, by their parts: "usb c" -> "usb-c". */
  readonly compounds: ReadonlyMap<string, string>
  /** The same written in one: "usbc" -> "usb", "c". */
  readonly partsOf: ReadonlyMap<string, readonly string[]>
  /** Words that may stand in for one that nobody knows, by first letter and by sound. */
  readonly byFirstLetter: ReadonlyMap<string, readonly string[]>
  readonly bySound: ReadonlyMap<string, readonly string[]>
  /** Brands by sound, for names that a recogniser cannot spell. */
  readonly brandsBySound: ReadonlyMap<string, string>
  /** Words of types and brands: preferred when a word is repaired. */
  isName(word: string): boolean
  /** The unit as this catalogue writes it. */
  unitWriting(unit: Unit): string
}

const cache = new WeakMap<Vocabulary, Lexicon>()

/** Arranges a vocabulary once; the same object gives the same lexicon. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const made = cache.get(vocabulary) ?? arrange(vocabulary)
  cache.set(vocabulary, made)
  return made
}

const COLOUR_TWINS: readonly (readonly [string, string])[] = [
  ['gray', 'grey'],
  ['clear', 'transparent'],
]

/** Shorter words are taken for what they are: too many others are near. */
const MIN_REPAIR_LENGTH = 3
/** A shorter sound key fits too much. */
const MIN_SOUND_LENGTH = 3

function arrange({ types, brands, colours, departments, words }: Vocabulary): Lexicon {
  const own = new Set(words.flatMap((word) => [word, ...wordsOf(word)]))
  // Names in other languages are known, but no English word is mended to one.
  const known = new Set([...own, ...types.flatMap(({ synonyms }) => synonyms.flatMap(wordsOf))])
  const typeNames = typesByPhrase(types)
  const brandNames = new Map(brands.map((brand) => [phraseOf(brand), brand]))
  const colourNames = new Map(colours.map((colour) => [phraseOf(colour), colour]))
  for (const [other, own] of COLOUR_TWINS) {
    const colour = colourNames.get(own)
    if (colour !== undefined && !colourNames.has(other)) colourNames.set(other, colour)
  }
  const departmentNames = new Map(
    departments.map(({ id, name }) => [joinedPhrase(wordsOf(name).filter((word) => word !== 'and')), id]),
  )
  const compounds = words.filter((word) => word.includes('-'))
  const stems = new Set([...known].map(stem))
  const names = new Set(
    [...typeNames.keys(), ...brandNames.keys()].flatMap((phrase) => phrase.split(' ').map(stem)),
  )
  const repairs = [...own].filter((word) => word.length >= MIN_REPAIR_LENGTH && /^[a-z]+$/.test(word))
  const lengths = [typeNames, brandNames, colourNames].flatMap((map) =>
    [...map.keys()].map((phrase) => phrase.split(' ').length),
  )
  return {
    isKnown: (word) => known.has(word) || stems.has(stem(word)) || /^\d/.test(word),
    isListed: (word) => known.has(word),
    types: typeNames,
    brands: brandNames,
    colours: colourNames,
    departmentCalled: (said) => departmentNames.get(joinedPhrase(said)),
    maxNameWords: Math.max(1, ...lengths),
    compounds: new Map(compounds.map((word) => [wordsOf(word).join(' '), word])),
    partsOf: new Map(compounds.map((word) => [wordsOf(word).join(''), wordsOf(word)])),
    byFirstLetter: grouped(repairs, (word) => word.charAt(0)),
    bySound: grouped(repairs, soundKey),
    brandsBySound: new Map(
      brands
        .map((brand) => [soundKey(brand), brand] as const)
        .filter(([key]) => key.length >= MIN_SOUND_LENGTH),
    ),
    isName: (word) => names.has(stem(word)),
    unitWriting: ({ symbol, spellings }) => {
      const written = [symbol.toLowerCase(), ...spellings].filter((word) => !isFiller(word))
      return written.find((word) => known.has(word)) ?? symbol.toLowerCase()
    },
  }
}

/** A word for one type means that type; a word for several ("fan") stands for itself. A type's own name always wins. */
function typesByPhrase(types: Vocabulary['types']): ReadonlyMap<string, string> {
  const typesCalled = new Map<string, { readonly said: string; readonly names: Set<string> }>()
  for (const { name, synonyms } of types) {
    for (const said of synonyms) {
      const entry = typesCalled.get(phraseOf(said)) ?? { said, names: new Set() }
      entry.names.add(name)
      typesCalled.set(phraseOf(said), entry)
    }
  }
  const byPhrase = new Map<string, string>()
  for (const [phrase, { said, names }] of typesCalled) {
    const [only = said] = names
    byPhrase.set(phrase, names.size === 1 ? only : said)
  }
  for (const { name } of types) byPhrase.set(phraseOf(name), name)
  byPhrase.delete('')
  return byPhrase
}

function grouped(
  words: readonly string[],
  keyOf: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const group = groups.get(keyOf(word))
    if (group) group.push(word)
    else groups.set(keyOf(word), [word])
  }
  return groups
}
