import type { Slot, Understanding, Via } from '../../contract/answer'
import type { Vocabulary } from '../../contract/search'
import { plain, wordsOf } from '../text/words'
import { glueLetters, mendCompounds, writeHyphens } from './compounds'
import { lexiconOf, type Lexicon } from './lexicon'
import { splitGluedUnits, writeMeasures } from './measures'
import { takePrices } from './money'
import { findNames, slotsOfNames } from './names'
import { writeNumbers } from './numbers'
import { intentOfSentence, isFiller, isRefining, takeOffers } from './phrases'
import { repair } from './repair'

export interface UnderstandRequest {
  /** Best first; typed text is the only one. */
  readonly hypotheses: readonly string[]
  readonly via: Via
  readonly vocabulary: Vocabulary
  /** ISO 4217; amounts are taken as the shop's own money whatever currency is said. */
  readonly currency: string
}

const MAX_ALTERNATIVES = 4
const MAX_WORDS = 60
const MAX_SLOTS = 12
/** The contract's bound; only units written out make a text longer than it was. */
const MAX_TEXT_LENGTH = 500

/** Turns words into what the shop can act on: intent, text in the catalogue's writing, slots. Never throws. */
export function understand({ hypotheses, via, vocabulary }: UnderstandRequest): Understanding {
  const lexicon = lexiconOf(vocabulary)
  const isSpeech = via === 'speech'
  const readings = hypotheses.map((text) => read(text, lexicon, isSpeech))
  const order = readings
    .map((_, index) => index)
    .sort((a, b) => cost(readings, a) - cost(readings, b) || a - b)
  const [first, ...rest] = order.flatMap((index) => readings[index] ?? [])
  if (!first) return { intent: 'unknown', text: '', alternatives: [], slots: [] }
  // A repair is a guess: what was really said stays in the running.
  const unrepaired = isSpeech ? [first.unrepaired] : []
  const others = [...rest.map(({ text }) => text), ...unrepaired]
  const alternatives = [...new Set(others)].filter((text) => text !== '' && text !== first.text)
  return {
    intent: first.intent,
    text: first.text,
    alternatives: alternatives.slice(0, MAX_ALTERNATIVES),
    slots: first.slots.slice(0, MAX_SLOTS),
  }
}

interface ReadText {
  readonly intent: Understanding['intent']
  readonly text: string
  readonly unrepaired: string
  readonly slots: readonly Slot[]
  readonly unknownWords: number
}

/** A later hypothesis goes first only when it makes more sense of the words by one whole word. */
const RANK_COST = 0.6

function cost(readings: readonly ReadText[], index: number): number {
  const reading = readings[index]
  const hasType = reading?.slots.some(({ kind }) => kind === 'type') === true
  return (reading?.unknownWords ?? 0) + RANK_COST * index - (hasType ? 1 : 0)
}

function read(said: string, lexicon: Lexicon, isSpeech: boolean): ReadText {
  const sentence = wordsOf(withoutSymbols(said)).slice(0, MAX_WORDS)
  const letters = glueLetters(splitGluedUnits(sentence, lexicon), lexicon)
  const numbers = glueLetters(writeNumbers(letters, lexicon), lexicon)
  const prices = takePrices(numbers)
  const offers = takeOffers(prices.words)
  const mended = mendCompounds(offers.words, lexicon)
  const repaired = mendCompounds(repairContent(mended, lexicon, isSpeech), lexicon)
  const content = readContent(repaired, lexicon)
  const department = departmentOf(content, lexicon)
  const offerSlots: Slot[] = offers.isOffers ? [{ id: 'offers', kind: 'offers' }] : []
  const slots = distinct([...(department ? [department] : content.slots), ...prices.slots, ...offerSlots])
  const text = department ? '' : content.text
  const unknownWords = content.words.filter((word) => !lexicon.isKnown(word) && !isRefining(word)).length
  return {
    intent: intentOf(sentence.join(' '), text, content.words, slots),
    text,
    unrepaired: department ? '' : readContent(mended, lexicon).text,
    slots,
    unknownWords,
  }
}

/** What is said twice is meant once. */
const distinct = (slots: readonly Slot[]) => [...new Map(slots.map((slot) => [slot.id, slot])).values()]

/** Signs that stand for words, before everything that is no letter or digit is dropped. */
function withoutSymbols(text: string): string {
  return plain(text)
    .replace(/(\d)\s*(?:["″”]|'')/g, '$1 inch ')
    .replace(/€/g, ' euro ')
    .replace(/\$/g, ' dollar ')
    .replace(/£/g, ' pound ')
    .replace(/&/g, ' and ')
    .replace(/'/g, '')
    .replace(/(\d),(\d{3})\b/g, '$1$2')
}

const repairContent = (words: readonly string[], lexicon: Lexicon, isSpeech: boolean) => {
  // Filler is not misspelt content; it separates what is repaired.
  const repaired: string[] = []
  let run: string[] = []
  const flush = () => {
    repaired.push(...repair(run, lexicon, isSpeech))
    run = []
  }
  for (const word of words) {
    if (isFiller(word)) {
      flush()
      repaired.push(word)
    } else run.push(word)
  }
  flush()
  return repaired
}

interface Content {
  /** What is left to search for. */
  readonly words: readonly string[]
  /** The same, as the shop writes it. */
  readonly text: string
  readonly slots: readonly Slot[]
}

/** Finds names and measures, drops the filler around them, and writes what is left as the shop does. */
function readContent(said: readonly string[], lexicon: Lexicon): Content {
  const { words, measures } = writeMeasures(said, lexicon)
  const names = findNames(words, lexicon)
  const ranges = [...names, ...measures].toSorted((a, b) => a.start - b.start)
  const write = (start: number, end: number) => writeHyphens(words.slice(start, end), lexicon)

  const kept: string[] = []
  const pieces: string[] = []
  const keepBetween = (start: number, end: number) => {
    const content = words.slice(start, end).filter((word) => !isFiller(word))
    kept.push(...content)
    if (content.length > 0) pieces.push(writeHyphens(content, lexicon))
  }
  let at = 0
  for (const range of ranges) {
    if (range.start < at) continue
    keepBetween(at, range.start)
    kept.push(...words.slice(range.start, range.end))
    pieces.push(write(range.start, range.end))
    at = range.end
  }
  keepBetween(at, words.length)

  const measureSlots = measures.map(({ value, unit, start, end }): Slot => ({
    id: `measure:${value} ${unit}`,
    kind: 'measure',
    value,
    unit,
    words: write(start, end),
  }))
  return {
    words: kept,
    text: pieces.join(' ').slice(0, MAX_TEXT_LENGTH),
    slots: [...slotsOfNames(names, ({ start, end }) => write(start, end)), ...measureSlots],
  }
}

/** A department is meant when nothing but its name is said, and that is not what one type of product is called. */
function departmentOf({ words, slots }: Content, lexicon: Lexicon): Slot | null {
  const id = lexicon.departmentCalled(words)
  const isType = slots.some(
    (slot) => slot.kind === 'type' && wordsOf(slot.words ?? '').length === words.length,
  )
  if (id === undefined || isType) return null
  return { id: `department:${id}`, kind: 'department', value: id }
}

function intentOf(
  sentence: string,
  text: string,
  words: readonly string[],
  slots: readonly Slot[],
): Understanding['intent'] {
  const intent = intentOfSentence(sentence)
  if (intent === 'help' || intent === 'staff' || intent === 'compare') return intent
  const names = slots.filter(({ kind }) => kind === 'type' || kind === 'brand' || kind === 'department')
  const refiners = words.filter(isRefining)
  const slotWords = slots.flatMap((slot) => ('words' in slot ? wordsOf(slot.words ?? '') : []))
  const rest = words.filter((word) => !isRefining(word) && !slotWords.includes(word))
  const isMore = names.length === 0 && rest.length === 0 && refiners.length + slots.length > 0
  const isOffersOnly = slots.length === 1 && slots[0]?.kind === 'offers'
  if (isMore && !isOffersOnly) return 'refine'
  if (intent === 'find' && text === '' && slots.length === 0) return 'unknown'
  return intent
}
