import type { Migration } from '../../kit/sqlite'
import { journal } from './010-journal'

/** In order. A released step is never edited; a change is a new step. */
export const migrations: readonly Migration[] = [journal]
