import { createHash } from 'node:crypto'

/** One hash over parts, which cannot run into each other. */
export const keyOf = (...parts: readonly string[]) => keyOfAll(parts)

/** The same over a list that may be long: a call takes only so many arguments. */
export const keyOfAll = (parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')
