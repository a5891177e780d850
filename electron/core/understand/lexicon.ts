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
  const made = cache.get(vocabulary)
  if (made) return made
  const steps = arrangeInSteps(vocabulary)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same ahead of the first question, in small steps: whoever serves others meanwhile lets them go first between two.
 */
export function* arrangeInSteps(vocabulary: Vocabulary): Generator<undefined, Lexicon> {
  const made = cache.get(vocabulary) ?? (yield* arrange(vocabulary))
  cache.set(vocabulary, made)
  return made
}

/** So many words are arranged in well under a millisecond. */
const WORDS_A_STEP = 200

function* inSteps<T>(items: Iterable<T>, use: (item: T) => void): Generator<undefined, void> {
  let count = 0
  for (const item of items) {
    use(item)
    if (++count % WORDS_A_STEP === 0) yield
  }
}

const COLOUR_TWINS: readonly (readonly [string, string])[] = [
  ['gray', 'grey'],
  ['clear', 'transparent'],
]

/** Shorter words are taken for what they are: too many others are near. */
const MIN_REPAIR_LENGTH = 3
/** A shorter sound key fits too much. */
const MIN_SOUND_LENGTH = 3

function* arrange({ types, brands, colours, departments, words }: Vocabulary): Generator<undefined, Lexicon> {
  const own = new Set<string>()
  yield* inSteps(words, (word) => {
    for (const part of [word, ...wordsOf(word)]) own.add(part)
  })
  // Names in other languages are known, but no English word is mended to one.
  const known = new Set(own)
  yield* inSteps(types, ({ synonyms }) => {
    for (const word of synonyms.flatMap(wordsOf)) known.add(word)
  })
  const typeNames = yield* typesByPhrase(types)
  const brandNames = new Map<string, string>()
  const brandsBySound = new Map<string, string>()
  yield* inSteps(brands, (brand) => {
    brandNames.set(phraseOf(brand), brand)
    const sound = soundKey(brand)
    if (sound.length >= MIN_SOUND_LENGTH) brandsBySound.set(sound, brand)
  })
  const colourNames = new Map(colours.map((colour) => [phraseOf(colour), colour]))
  for (const [other, own] of COLOUR_TWINS) {
    const colour = colourNames.get(own)
    if (colour !== undefined && !colourNames.has(other)) colourNames.set(other, colour)
  }
  const departmentNames = new Map(
    departments.map(({ id, name }) => [joinedPhrase(wordsOf(name).filter((word) => word !== 'and')), id]),
  )
  const compounds = words.filter((word) => word.includes('-'))
  const stems = new Set<string>()
  yield* inSteps(known, (word) => stems.add(stem(word)))
  const names = new Set<string>()
  yield* inSteps([...typeNames.keys(), ...brandNames.keys()], (phrase) => {
    for (const word of phrase.split(' ')) names.add(stem(word))
  })
  const repairs = [...own].filter((word) => word.length >= MIN_REPAIR_LENGTH && /^[a-z]+$/.test(word))
  const lengths = [typeNames, brandNames, colourNames].flatMap((map) =>
    [...map.keys()].map((phrase) => phrase.split(' ').length),
  )
  const byFirstLetter = new Map<string, string[]>()
  const bySound = new Map<string, string[]>()
  yield* inSteps(repairs, (word) => {
    put(byFirstLetter, word.charAt(0), word)
    put(bySound, soundKey(word), word)
  })
  return {
    isKnown: (word) => known.has(word) || stems.has(stem(word)) || /^\d/.test(word),
    isListed: (word) => known.has(word),
    types: typeNames,
    brands: brandNames,
    colours: colourNames,
    departmentCalled: (said) => departmentNames.get(joinedPhrase(said)),
    maxNameWords: lengths.reduce((most, length) => Math.max(most, length), 1),
    compounds: new Map(compounds.map((word) => [wordsOf(word).join(' '), word])),
    partsOf: new Map(compounds.map((word) => [wordsOf(word).join(''), wordsOf(word)])),
    byFirstLetter,
    bySound,
    brandsBySound,
    isName: (word) => names.has(stem(word)),
    unitWriting: ({ symbol, spellings }) => {
      const written = [symbol.toLowerCase(), ...spellings].filter((word) => !isFiller(word))
      return written.find((word) => known.has(word)) ?? symbol.toLowerCase()
    },
  }
}

/** A word for one type means that type; a word for several ("fan") stands for itself. A type's own name always wins. */
function* typesByPhrase(types: Vocabulary['types']): Generator<undefined, ReadonlyMap<string, string>> {
  const typesCalled = new Map<string, { readonly said: string; readonly names: Set<string> }>()
  yield* inSteps(types, ({ name, synonyms }) => {
    for (const said of synonyms) {
      const entry = typesCalled.get(phraseOf(said)) ?? { said, names: new Set() }
      entry.names.add(name)
      typesCalled.set(phraseOf(said), entry)
    }
  })
  const byPhrase = new Map<string, string>()
  for (const [phrase, { said, names }] of typesCalled) {
    const [only = said] = names
    byPhrase.set(phrase, names.size === 1 ? only : said)
  }
  yield* inSteps(types, ({ name }) => byPhrase.set(phraseOf(name), name))
  byPhrase.delete('')
  return byPhrase
}

function put(groups: Map<string, string[]>, key: string, word: string): void {
  const group = groups.get(key)
  if (group) group.push(word)
  else groups.set(key, [word])
}
