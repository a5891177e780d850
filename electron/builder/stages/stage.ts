import type { KnownRow } from '../../kit/release'
import type { Base } from '../base/find-bases'
import type { RowPlan } from '../base/plan-rows'
import type { Vectors } from '../meaning/vectors'
import type { ShopFolder } from '../read/shop-folder'

/** What decides what a release is. */
export interface Ingredients {
  readonly folder: ShopFolder
  readonly vectors: Pick<Vectors, 'encoderSha256' | 'missing'>
}

/** Everything that a release is made of. */
export interface Material extends Ingredients {
  /** The earlier release that the plan is about. */
  readonly base: Base | undefined
  readonly plan: RowPlan
  /** Hashes of the products in row order. */
  readonly rows: readonly KnownRow[]
  readonly vectors: Vectors
}

export interface StageJob extends Material {
  /** The new release's folder, not yet under its name. */
  readonly dir: string
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** Makes one part of a release. A new part is one more stage in the list beside this file. */
export interface Stage {
  readonly name: 'assets' | 'catalogue' | 'index' | 'vectors'
  /**
   * Hash of everything that goes in, of the code that makes it too. The order in which an earlier release left its rows
   * does not: the same shop has the same keys everywhere.
   */
  key(ingredients: Ingredients): string
  /** What of a row it depends on; its files are taken over only where that is the same in every row. */
  readonly follows: 'content' | 'meaning' | 'nothing'
  /** Writes its files. @returns their names, relative to the release, forward slashes. */
  run(job: StageJob): Promise<readonly string[]>
}
