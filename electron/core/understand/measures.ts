import { MAX_UNIT_WORDS, unitNamed, type Unit } from '../text/units'
import type { Lexicon } from './lexicon'
import { isNumeral } from './money-words'

/** A number with a unit among the words, from `start` to before `end`. */
export interface Measure {
  readonly value: number
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** Symbols that mean something else among spoken words: "60 in red", "4 k". */
const NO_UNITS = new Set(['in', 'k', 's'])

/** The unit that begins at `at`, longest first, and how many words name it. */
export function unitAt(
  words: readonly string[],
  at: number,
): { readonly unit: Unit; readonly length: number } | null {
  for (let length = MAX_UNIT_WORDS; length > 0; length--) {
    if (at + length > words.length) continue
    const said = words.slice(at, at + length).join(' ')
    const unit = NO_UNITS.has(said) ? undefined : unitNamed(said)
    if (unit) return { unit, length }
  }
  return null
}

/** "2m", "10000mah" -> "2", "m": where a unit is glued to a number and the catalogue has no such word. */
export function splitGluedUnits(words: readonly string[], lexicon: Lexicon): readonly string[] {
  return words.flatMap((word) => {
    const [, number, suffix] = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(word) ?? []
    const unit = suffix === undefined ? undefined : unitNamed(suffix)
    if (number === undefined || !unit || lexicon.isListed(word)) return [word]
    return [number, unit.spellings[0] ?? unit.symbol]
  })
}

/** Writes units as the shop does and says where they stand: "2 metres" -> "2 m". */
export function writeMeasures(
  words: readonly string[],
  lexicon: Lexicon,
): { readonly words: readonly string[]; readonly measures: readonly Measure[] } {
  const written: string[] = []
  const measures: Measure[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const found = isNumeral(word) ? unitAt(words, at + 1) : null
    written.push(word)
    if (!found) continue
    const start = written.length - 1
    written.push(...lexicon.unitWriting(found.unit).split(' '))
    measures.push({ value: Number(word), unit: found.unit.symbol, start, end: written.length })
    at += found.length
  }
  return { words: written, measures }
}
