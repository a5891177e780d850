import { phraseOf } from '../text/phrase'

/** Names that are given numbers in the order in which they turn up. */
export interface Names {
  /** By phrase. */
  readonly idOf: ReadonlyMap<string, number>
  /** The number of each row's name. */
  readonly ids: Uint32Array
}

export function createNamesBuilder() {
  const idOf = new Map<string, number>()
  const phrases = new Map<string, string>()
  const ids: number[] = []
  return {
    add(name: string): number {
      const phrase = phrases.get(name) ?? phraseOf(name)
      phrases.set(name, phrase)
      const id = idOf.get(phrase) ?? idOf.size
      idOf.set(phrase, id)
      ids.push(id)
      return id
    },
    finish: (): Names => ({ idOf, ids: Uint32Array.from(ids) }),
  }
}
