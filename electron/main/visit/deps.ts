import type { Config } from '../../contract/config'
import type { LedgerContract } from '../../contract/ledger'
import type { SearchContract } from '../../contract/search'
import type { SpeechContract } from '../../contract/speech'
import type { Log } from '../../kit/process'
import type { Releases } from '../release'
import type { Supervised } from '../supervisor'

/** All that a visit needs of the world; clock, ids and day are handed in so that tests can hold them. */
export interface VisitDeps {
  readonly speech: Supervised<SpeechContract>
  readonly search: Supervised<SearchContract>
  readonly ledger: Supervised<LedgerContract>
  readonly config: Config
  readonly releases: Releases
  /** Monotonic milliseconds. */
  readonly clock: () => number
  readonly newId: () => string
  /** The shop's calendar day, YYYY-MM-DD. */
  readonly today: () => string
  readonly log: Log
}
