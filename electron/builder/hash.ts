import { createHash } from 'node:crypto'

/** One hash over parts, which cannot run into each other. */
export const keyOf = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')
