/** Runs tasks one after another, in the order in which they were handed in; a failed one does not stop the next. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T>

/** A queue of its own for something that must never be touched twice at once. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }
}
