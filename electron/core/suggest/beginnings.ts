import { indexIn, inCodeOrder, tableOf } from '../text/string-table'
import type { SuggestionTable } from './suggestion-table'

type Beginnings = Pick<SuggestionTable, 'beginnings' | 'starts' | 'members'>

/** Letters by which entries are looked up. */
const BEGINNING = 2

/** Entries by the first one and two letters of each of their words; the words of an entry are joined by spaces. */
export function beginningsOf(words: readonly string[]): Beginnings {
  const groups = new Map<number, number[]>()
  const put = (key: number, entry: number) => {
    const group = groups.get(key)
    if (!group) groups.set(key, [entry])
    else if (group.at(-1) !== entry) group.push(entry)
  }
  for (const [entry, joined] of words.entries()) {
    for (let at = 0; at < joined.length; at = nextWord(joined, at)) {
      const first = joined.charCodeAt(at)
      put(first, entry)
      const second = joined.charCodeAt(at + 1)
      if (second !== SPACE && !Number.isNaN(second)) put(first + second * LETTERS, entry)
    }
  }
  const sorted = [...groups]
    .map(([key, entries]) => ({ letters: lettersOf(key), entries }))
    .sort((a, b) => inCodeOrder(a.letters, b.letters))
  const starts = new Uint32Array(sorted.length + 1)
  for (const [at, { entries }] of sorted.entries()) starts[at + 1] = (starts[at] ?? 0) + entries.length
  const members = new Uint32Array(starts.at(-1) ?? 0)
  for (const [at, { entries }] of sorted.entries()) members.set(entries, starts[at])
  return { beginnings: tableOf(sorted.map(({ letters }) => letters)), starts, members }
}

/** Entries with a word that begins as `typed` does; more than that has to be compared. */
export function beginningWith({ beginnings, starts, members }: Beginnings, typed: string): Uint32Array {
  const at = indexIn(beginnings, typed.slice(0, BEGINNING))
  return at < 0 ? new Uint32Array() : members.subarray(starts[at], starts[at + 1])
}

const SPACE = 32
const LETTERS = 65_536

function nextWord(joined: string, at: number): number {
  const space = joined.indexOf(' ', at)
  return space < 0 ? joined.length : space + 1
}

const lettersOf = (key: number): string =>
  String.fromCharCode(...(key < LETTERS ? [key] : [key % LETTERS, Math.floor(key / LETTERS)]))
