export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** Pieces of work that must not overlap: each waits for the one before it, however that ended. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
