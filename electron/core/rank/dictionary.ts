import { indexIn, type StringTable } from '../text/string-table'
import { mergeSorted } from './merge-sorted'

/** Numbers for words: those of an earlier table keep theirs for now, new ones follow. */
export interface Dictionary {
  idOf(word: string): number
  size(): number
  /** Words that the earlier table did not have, with their numbers. */
  fresh(): Iterable<readonly [word: string, id: number]>
  /** Sorts the words and forgets those that are not used. `newIds` says what becomes of each number. */
  settle(isUsed: Uint8Array): { readonly table: StringTable; readonly newIds: Uint32Array }
}

export function createDictionary(known: StringTable | undefined): Dictionary {
  const seen = new Map<string, number>()
  const fresh: string[] = []
  const size = known?.ends.length ?? 0
  return {
    idOf(word) {
      const again = seen.get(word)
      if (again !== undefined) return again
      const found = known ? indexIn(known, word) : -1
      const id = found >= 0 ? found : size + fresh.push(word) - 1
      seen.set(word, id)
      return id
    },
    size: () => size + fresh.length,
    fresh: () => fresh.map((word, index) => [word, size + index] as const),
    settle: (isUsed) => mergeSorted(known, fresh, isUsed),
  }
}
