/** What has been opened so far, to be closed all together. */
export interface Closers {
  add(close: () => Promise<void> | void): void
  /** The last one first. */
  closeAll(): Promise<void>
}

export function createClosers(): Closers {
  const closers: (() => Promise<void> | void)[] = []
  return {
    add: (close) => closers.push(close),
    closeAll: async () => {
      for (const close of closers.splice(0).reverse()) await close()
    },
  }
}
