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
  const idOfWriting = new Map<string, number>()
  const ids: number[] = []
  const numberOf = (name: string): number => {
    const phrase = phraseOf(name)
    const id = idOf.get(phrase) ?? idOf.size
    idOf.set(phrase, id)
    idOfWriting.set(name, id)
    return id
  }
  return {
    add(name: string): number {
      const id = idOfWriting.get(name) ?? numberOf(name)
      ids.push(id)
      return id
    },
    finish: (): Names => ({ idOf, ids: Uint32Array.from(ids) }),
  }
}
