import { randomInt } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Random } from '../core/privacy'
import type { Readable, Writable } from '../kit/sqlite'
import { createClock, type Clock } from './clock'

/** What every part of the ledger works with. */
export interface Tools {
  readonly journal: Writable
  readonly clock: Clock
  readonly random: Random
  readonly newEventId: () => string
}

/** The real ones, for a journal that is open and has an epoch. */
export function createTools(journal: Writable): Tools {
  return { journal, clock: createClock(reachedMs(journal)), random, newEventId: uuidv7 }
}

function reachedMs(journal: Readable): number {
  return (
    journal.query<{ reachedMs: number }>('SELECT monotonic_ms AS reachedMs FROM meta').first()?.reachedMs ?? 0
  )
}

/** Unpredictable: whoever could guess the draws could take the blur off again. */
const random: Random = () => randomInt(RANDOM_STEPS) / RANDOM_STEPS

const RANDOM_STEPS = 2 ** 47
