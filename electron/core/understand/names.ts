import type { Slot } from '../../contract/answer'
import { joinedPhrase } from '../text/phrase'
import type { Lexicon } from './lexicon'
import { CONTEXT_WORDS, isFiller } from './phrases'

/** A run of words that the shop has a name for, from `start` to before `end`. */
export interface NamedRun {
  readonly kind: 'type' | 'brand' | 'colour'
  readonly value: string
  readonly start: number
  readonly end: number
}

const KINDS = ['type', 'brand', 'colour'] as const

/** Types, brands and colours among the words: the longest name at each place, types before brands before colours. */
export function findNames(words: readonly string[], lexicon: Lexicon): readonly NamedRun[] {
  const runs: NamedRun[] = []
  for (let at = 0; at < words.length;) {
    const run = nameAt(words, at, lexicon)
    if (run) runs.push(run)
    at = run?.end ?? at + 1
  }
  return withoutContext(words, runs)
}

function nameAt(words: readonly string[], start: number, lexicon: Lexicon): NamedRun | null {
  const names = { type: lexicon.types, brand: lexicon.brands, colour: lexicon.colours }
  for (let end = Math.min(words.length, start + lexicon.maxNameWords); end > start; end--) {
    const run = words.slice(start, end)
    // A shop may call a watering can a "can"; in "where can I find" it is not meant.
    if (run.every(isFiller)) continue
    const phrase = joinedPhrase(run)
    for (const kind of KINDS) {
      const value = names[kind].get(phrase)
      if (value !== undefined) return { kind, value, start, end }
    }
  }
  return null
}

/**
 * Keeps the types that are asked for. "bulb for a desk lamp" asks for a bulb; in "tv remote" the last one counts, since
 * English puts the thing itself last.
 */
function withoutContext(words: readonly string[], runs: readonly NamedRun[]): readonly NamedRun[] {
  const types = runs.filter(({ kind }) => kind === 'type')
  const firstType = types[0]
  const isContext = (run: NamedRun) =>
    firstType !== undefined &&
    run !== firstType &&
    words.slice(firstType.end, run.start).some((word) => CONTEXT_WORDS.has(word))
  const isModifier = (run: NamedRun) => types.some((other) => other.start === run.end && !isContext(other))
  return runs.filter((run) => run.kind !== 'type' || (!isContext(run) && !isModifier(run)))
}

/** Slots of the names. `wordsOfRun` gives a run's words as they stand in the text. */
export function slotsOfNames(
  runs: readonly NamedRun[],
  wordsOfRun: (run: NamedRun) => string,
): readonly Slot[] {
  return runs.map((run) => {
    const id = `${run.kind}:${run.value}`
    return { id, kind: run.kind, value: run.value, words: wordsOfRun(run) }
  })
}
