/**
 * Many strings as one: read from a file at once, and looked up without being taken apart. `ends[i]` is where string `i`
 * ends in `text`.
 */
export interface StringTable {
  readonly text: string
  readonly ends: Uint32Array
}

/** Puts strings into a table, in the order given. */
export function tableOf(strings: readonly string[]): StringTable {
  const ends = new Uint32Array(strings.length)
  let end = 0
  for (let index = 0; index < strings.length; index++) {
    end += strings[index]?.length ?? 0
    ends[index] = end
  }
  return { text: strings.join(''), ends }
}

/** String number `index`; empty where there is none. */
export const stringAt = ({ text, ends }: StringTable, index: number): string =>
  text.slice(index === 0 ? 0 : ends[index - 1], ends[index] ?? 0)

/** All of them, in order. */
export const stringsOf = (table: StringTable): string[] =>
  Array.from(table.ends, (_, index) => stringAt(table, index))

/** Where `wanted` stands in a table that is sorted by code units, as `<` does; -1 where it does not. */
export function indexIn(sorted: StringTable, wanted: string): number {
  let low = 0
  let high = sorted.ends.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = stringAt(sorted, middle)
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Sorts as `<` does: the order of {@link indexIn}, the same in every language. */
export const inCodeOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
