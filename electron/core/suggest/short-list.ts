import { stringAt } from '../text/string-table'
import { IS_SYNONYM, type SuggestionTable } from './suggestion-table'

/** The best few of many entries, one for each target, without sorting all of them. */
export interface ShortList {
  offer(entry: number): void
  /** Best first. */
  entries(): readonly number[]
}

const collator = new Intl.Collator('en')

/** `first` is the first word that was typed. */
export function createShortList(table: SuggestionTable, first: string, limit: number): ShortList {
  const kept: number[] = []
  const before = (a: number, b: number) => compare(table, first, a, b) < 0
  return {
    offer(entry) {
      const last = kept.at(-1)
      if (kept.length >= limit && (last === undefined || !before(entry, last))) return
      const twin = kept.findIndex((other) => table.targets[other] === table.targets[entry])
      if (twin >= 0 && !before(entry, kept[twin] ?? entry)) return
      if (twin >= 0) kept.splice(twin, 1)
      const place = kept.findIndex((other) => before(entry, other))
      kept.splice(place < 0 ? kept.length : place, 0, entry)
      kept.length = Math.min(kept.length, limit)
    },
    entries: () => kept,
  }
}

function compare(table: SuggestionTable, first: string, a: number, b: number): number {
  const { kinds, counts, flags, texts, words } = table
  const isLate = (entry: number) => (stringAt(words, entry).startsWith(first) ? 0 : 1)
  const isSynonym = (entry: number) => (flags[entry] ?? 0) & IS_SYNONYM
  return (
    (kinds[a] ?? 0) - (kinds[b] ?? 0) ||
    isLate(a) - isLate(b) ||
    isSynonym(a) - isSynonym(b) ||
    (counts[b] ?? 0) - (counts[a] ?? 0) ||
    collator.compare(stringAt(texts, a), stringAt(texts, b)) ||
    a - b
  )
}
