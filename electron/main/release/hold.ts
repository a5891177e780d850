/**
 * Which release serves: the live one, and beside it the one that a visit began with and keeps to its end. Pure, so that
 * every order of touches and swaps can be tried.
 */
export interface Serving<R> {
  readonly live: R
  /** null while nobody is here. */
  readonly held: R | null
}

/** What the shopper meets. */
export const inUse = <R>({ live, held }: Serving<R>): R => held ?? live

export const switched = <R>(serving: Serving<R>, next: R): Serving<R> => ({ ...serving, live: next })

/** A visit begins; one that is under way keeps what it has. */
export const visitBegan = <R>({ live, held }: Serving<R>): Serving<R> => ({ live, held: held ?? live })

export const visitEnded = <R>({ live }: Serving<R>): Serving<R> => ({ live, held: null })

/** Those that have to stay loaded: the live one first. */
export const loadedOf = <R>({ live, held }: Serving<R>): readonly R[] =>
  held === null || held === live ? [live] : [live, held]
