import { inCodeOrder, stringAt, tableOf, type StringTable } from '../text/string-table'

/**
 * One sorted table of the strings of `known` (sorted) and `fresh` (in any order, none of them in `known`) that are used.
 * Numbers count through `known`, then `fresh`; `newIds` says what becomes of each.
 */
export function mergeSorted(
  known: StringTable | undefined,
  fresh: readonly string[],
  isUsed: Uint8Array,
): { readonly table: StringTable; readonly newIds: Uint32Array } {
  const size = known?.ends.length ?? 0
  const newIds = new Uint32Array(size + fresh.length)
  const merged: string[] = []
  const waiting = fresh
    .map((string, index) => ({ string, id: size + index }))
    .filter(({ id }) => isUsed[id] === 1)
    .sort((a, b) => inCodeOrder(a.string, b.string))
  let next = 0
  const take = (string: string, id: number) => {
    newIds[id] = merged.push(string) - 1
  }
  for (let id = 0; known && id < size; id++) {
    if (isUsed[id] === 0) continue
    const string = stringAt(known, id)
    for (; next < waiting.length; next++) {
      const first = waiting[next]
      if (!first || first.string > string) break
      take(first.string, first.id)
    }
    take(string, id)
  }
  for (const { string, id } of waiting.slice(next)) take(string, id)
  return { table: tableOf(merged), newIds }
}
