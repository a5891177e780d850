import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import type { Log } from '../../kit/process'
import { loadInto, unloadFrom, type Loader } from './loading'
import { writePointer } from './pointer-file'
import type { ReleaseStore } from './store'
import { verifyRelease, type WholeRelease } from './whole-release'

/** Everything that happens to put a release live, in this order. A crash after any of them leaves the old or the new. */
export const SWAP_STEPS = [
  'verified',
  'loaded-search',
  'loaded-speech',
  'pointer-written',
  'switched',
  'unloaded',
  'swept',
] as const
export type SwapStep = (typeof SWAP_STEPS)[number]

export type OnStep = (step: SwapStep) => void

/** When each step was done, in milliseconds since the swap began. */
export type SwapTimes = Partial<Record<SwapStep, number>>

export interface PrepareSpec<T> {
  readonly store: ReleaseStore
  readonly search: Loader<T>
  readonly speech: Loader<unknown>
  readonly onStep: OnStep
  /** What else has to be ready before a shopper asks for it. */
  readonly prepare: (description: T) => Promise<void>
  /** Whether a process must keep it, should this fail. */
  readonly isInUse: (releaseId: ReleaseId) => boolean
}

export interface Prepared {
  readonly release: WholeRelease
  readonly pointer: ReleasePointer
}

/**
 * Takes a release up to the point where it only has to be switched to: verified, loaded, and on the disk as the live
 * one. When anything fails, everything is as it was.
 */
export async function prepareSwap<T>(
  { store, search, speech, onStep, prepare, isInUse }: PrepareSpec<T>,
  releaseId: ReleaseId,
  pointerFor: (release: WholeRelease) => ReleasePointer,
): Promise<Prepared> {
  const release = await verifyRelease(store, releaseId)
  onStep('verified')
  try {
    const description = await loadInto(search, release.dir)
    if (description !== null) await prepare(description)
    onStep('loaded-search')
    await loadInto(speech, release.dir)
    onStep('loaded-speech')
    const pointer = pointerFor(release)
    await writePointer(store.own, pointer)
    onStep('pointer-written')
    return { release, pointer }
  } catch (thrown) {
    if (!isInUse(releaseId)) {
      await Promise.all([unloadFrom(search, releaseId), unloadFrom(speech, releaseId)])
    }
    throw thrown
  }
}

/** Writes each step down, with its time. */
export function stepTimer({ releaseId, clock, log, onStep: tell }: StepTimerSpec): {
  readonly times: SwapTimes
  readonly onStep: OnStep
} {
  const startedMs = clock()
  const times: SwapTimes = {}
  const onStep: OnStep = (step) => {
    times[step] = Math.round(clock() - startedMs)
    log.info('swap', { step, releaseId, ms: times[step] })
    tell?.(step)
  }
  return { times, onStep }
}

interface StepTimerSpec {
  readonly releaseId: ReleaseId
  readonly clock: () => number
  readonly log: Log
  readonly onStep?: OnStep | undefined
}
