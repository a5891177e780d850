/** Those who want to be told, in the order in which they asked. */
export interface Listeners<T> {
  readonly add: (listener: (value: T) => void) => void
  readonly tell: (value: T) => void
}

/** The same for work that has to be done before it goes on. */
export interface Helpers<T> {
  readonly add: (help: (value: T) => Promise<void>) => void
  /** Resolves when all of them are done; one that fails does not keep the others. */
  readonly ask: (value: T) => Promise<void>
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

export function helpers<T>(): Helpers<T> {
  const all: ((value: T) => Promise<void>)[] = []
  return {
    add: (help) => void all.push(help),
    ask: async (value) => {
      await Promise.allSettled(all.map((help) => help(value)))
    },
  }
}
