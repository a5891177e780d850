import type { BuildProgress, BuiltRelease } from '../contract/builder'
import type { BuildStep } from './steps'

export interface BuildOptions {
  readonly shopDir: string
  /** Where the release is made. */
  readonly releasesDir: string
  /** Other stores whose releases have parts that can be taken over; only read. */
  readonly baseDirs?: readonly string[]
  readonly modelsDir: string
  /** Aborting leaves the releases as they were. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: BuildProgress) => void
  /** Called before a step begins; `renamed` and `announced` when they are done. */
  readonly onStep?: (step: BuildStep) => void
  /**
   * A release whose text is whole and whose vectors are still missing, made on the way where many are: it may go live
   * while they are computed. Without a listener none is made.
   */
  readonly onTextFirst?: (built: BuiltRelease) => void
  /** With more vectors to compute than this; only tests have reason to change it. */
  readonly textFirstAbove?: number
}
