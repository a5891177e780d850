import type { Suggestion } from '../../contract/answer'
import { editDistance } from '../text/spelling'
import { stringAt } from '../text/string-table'
import { wordsOf } from '../text/words'
import { beginningWith } from './beginnings'
import { createShortList } from './short-list'
import { IS_OTHER_LANGUAGE, KINDS, type SuggestionTable } from './suggestion-table'

/** A typo is forgiven in words of at least this length. */
const MIN_FORGIVEN = 4

/** Entries that complete what is being typed, best first. `isHidden` leaves some out. */
export function suggest(
  table: SuggestionTable,
  prefix: string,
  limit: number,
  isHidden: (entry: number) => boolean = () => false,
): readonly number[] {
  const typed = wordsOf(prefix)
  const [first] = typed
  if (first === undefined) return []
  const best = (entries: Iterable<number>, test: (words: readonly string[], entry: number) => boolean) => {
    const list = createShortList(table, first, limit)
    for (const entry of entries) {
      if (test(wordsAt(table, entry), entry) && !isHidden(entry)) list.offer(entry)
    }
    return list.entries()
  }
  const isOwn = (entry: number) => ((table.flags[entry] ?? 0) & IS_OTHER_LANGUAGE) === 0
  const ways = [
    () =>
      best(beginningWith(table, first), (words, entry) =>
        isOwn(entry) ? fits(words, typed, startsWith) : begins(words, typed),
      ),
    () => best(table.named, (words, entry) => isOwn(entry) && fits(words, typed, nearlyStartsWith)),
    // "quiet fan und": no name goes on like that, but fans are meant.
    () => best(table.named, (words, entry) => isOwn(entry) && words.every((word) => typed.includes(word))),
  ]
  return ways.reduce<readonly number[]>((sofar, next) => (sofar.length > 0 ? sofar : next()), [])
}

/** An entry as the window shows it. */
export function suggestionAt(table: SuggestionTable, entry: number): Suggestion {
  const { texts, counts, places, pictures, aisles, kinds } = table
  return {
    text: stringAt(texts, entry),
    count: counts[entry] ?? 1,
    picture: stringAt(places, pictures[entry] ?? 0),
    aisle: stringAt(places, aisles[entry] ?? 0),
    kind: KINDS[kinds[entry] ?? 0] ?? 'product',
  }
}

const wordsAt = ({ words }: SuggestionTable, entry: number): readonly string[] => {
  const joined = stringAt(words, entry)
  return joined === '' ? [] : joined.split(' ')
}

type WordTest = (word: string, typed: string) => boolean

const startsWith: WordTest = (word, typed) => word.startsWith(typed)

const nearlyStartsWith: WordTest = (word, typed) =>
  typed.length >= MIN_FORGIVEN &&
  word.charAt(0) === typed.charAt(0) &&
  [0, 1, -1].some((extra) => editDistance(word.slice(0, typed.length + extra), typed, 1) <= 1)

/** Each typed word begins a word of its own, in any order. */
function fits(words: readonly string[], typed: readonly string[], test: WordTest): boolean {
  const left = [...words]
  return typed.every((part) => {
    const at = left.findIndex((word) => test(word, part))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** What is typed is how the words begin: all of them whole, the last one perhaps not yet. */
const begins = (words: readonly string[], typed: readonly string[]): boolean =>
  typed.every((part, at) =>
    at === typed.length - 1 ? words[at]?.startsWith(part) === true : words[at] === part,
  )
