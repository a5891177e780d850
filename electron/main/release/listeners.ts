/** Those who want to be told, in the order in which they asked. */
export interface Listeners<T> {
  readonly add: (listener: (value: T) => void) => void
  readonly tell: (value: T) => void
}

export function listeners<T>(): Listeners<T> {
  const all: ((value: T) => void)[] = []
  return {
    add: (listener) => void all.push(listener),
    tell: (value) => {
      for (const listener of all) listener(value)
    },
  }
}
