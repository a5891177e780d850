import type { ReleaseId } from '../../contract/ids'
import type { Response } from '../../contract/rpc'
import type { SearchContract } from '../../contract/search'
import type { Log } from '../../kit/process'
import type { Chosen } from './choose-at-start'
import type { Loader } from './loading'
import type { ReleaseStore } from './store'
import type { SwapStep, SwapTimes } from './swap'
import type { WholeRelease } from './whole-release'

export type Description = Response<SearchContract, 'describe'>

/** Which release answers, and how another one takes its place while shoppers are served. */
export interface Releases {
  readonly live: WholeRelease
  /** What the shopper meets: the live one, or the one that their visit began with. */
  inUse(): WholeRelease
  /** One that serves now, by its name. */
  serving(releaseId: ReleaseId): WholeRelease | undefined
  /** Folders that a process has to load at its start, the live one first. */
  dirs(): string[]
  /** A visit begins: it keeps its release to its end. */
  hold(): void
  letGo(): void
  /** Puts a release live and says how long each step took. When that fails the old one stays, and the error says why. */
  take(releaseId: ReleaseId): Promise<SwapTimes>
  /** One step back. */
  undo(): Promise<SwapTimes>
  /** Takes the last step back back. */
  redo(): Promise<SwapTimes>
  /** Search does not know this release; true when the visit has gone over to the live one. */
  notLoaded(releaseId: ReleaseId): boolean
  /** The kiosk stops: what search and speech do from now on says nothing about releases. */
  stop(): void
  /** Another release is what a shopper meets from now on. */
  readonly onShown: (listener: (release: WholeRelease) => void) => void
  /** Search has loaded a release: what else has to be ready before a shopper asks for it. */
  readonly onLoaded: (prepare: (description: Description) => Promise<void>) => void
  /** No process needs it any more. */
  readonly onUnloaded: (listener: (releaseId: ReleaseId) => void) => void
  /** The release of the visit under way cannot be had any more: the visit has to go over to the live one. */
  readonly onHeldLost: (listener: () => void) => void
}

export interface ReleasesSpec {
  readonly store: ReleaseStore
  readonly chosen: Chosen
  readonly search: Loader<Description>
  readonly speech: Loader<unknown>
  readonly quotaMb: number
  /** Monotonic milliseconds. */
  readonly clock: () => number
  readonly log: Log
  readonly onStep?: (step: SwapStep) => void
}
