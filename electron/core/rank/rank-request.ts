import type { Slot } from '../../contract/answer'
import type { Reading } from './linear4'
import type { Wish } from './wishes'

export interface RankRequest {
  /** Best first: what was said, then what else it may have been. None to browse. */
  readonly readings: readonly Reading[]
  readonly slots: readonly Slot[]
  readonly wishes: readonly Wish[]
  /** YYYY-MM-DD. */
  readonly today: string
  readonly limit: number
}
