import type { Degraded } from '../contract/answer'
import type { Product, Shop } from '../contract/catalogue'
import type { ReleaseId } from '../contract/ids'
import type { CatalogueIndex } from '../core/rank'
import type { LiveSuggestions } from '../core/suggest'
import type { CatalogueReader } from '../kit/release'
import type { ServingIndex } from '../kit/release/search-index'
import type { Meaning } from './meaning'

/** A release, loaded and ready to be asked. */
export interface LoadedRelease {
  readonly releaseId: ReleaseId
  readonly shop: Shop
  /** The catalogue as it is by now. */
  readonly index: CatalogueIndex
  /** As it was when the release was made. */
  readonly made: Omit<ServingIndex, 'catalogue'>
  readonly suggestions: LiveSuggestions
  /** null where words alone decide: no encoder that fits, or no vector at all yet. */
  readonly meaning: Meaning | null
  /** What all its answers have to do without. */
  readonly degraded: readonly Degraded[]
  /** Takes over what the overlay says by now. */
  refresh(): void
  /** The product of a row as it is by now. */
  productAt(row: number): Product | undefined
  match(...question: Parameters<CatalogueReader['match']>): ReturnType<CatalogueReader['match']>
  close(): Promise<void>
}
