import { AisleError, toWireError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import { pointerWithoutLive, releasesBefore } from './fall-back'
import { followProcesses } from './follow-processes'
import { inUse, loadedOf, switched, visitBegan, visitEnded, type Serving } from './hold'
import { helpers, listeners } from './listeners'
import { unloadFrom } from './loading'
import { nextPointer, redoTarget, undoTarget } from './next-pointer'
import { oneAtATime } from './one-at-a-time'
import { readPointer, writePointer } from './pointer-file'
import { shippedId } from './store'
import { prepareSwap, stepTimer, type OnStep, type Prepared, type SwapTimes } from './swap'
import { namedBy } from './sweep'
import { sweepStore } from './sweep-store'
import type { Description, Releases, ReleasesSpec } from './types'
import type { WholeRelease } from './whole-release'
import { writeRefusal } from './wishes'

export function createReleases(spec: ReleasesSpec): Releases {
  const { store, search, speech, clock, log } = spec
  let serving: Serving<WholeRelease> = { live: spec.chosen.release, held: null }
  let pointer: ReleasePointer = spec.chosen.pointer
  const loaded = new Set<ReleaseId>([serving.live.releaseId])
  /** Went live for their text and were completed since, with the time of that: they go with the next sweep. */
  const completedAtMs = new Map<ReleaseId, number>()
  const shown = listeners<WholeRelease>()
  const preparing = helpers<Description>()
  const unloaded = listeners<ReleaseId>()
  const heldLost = listeners<undefined>()
  const inTurn = oneAtATime()
  let isSwapping = false

  const servingNow = (releaseId: ReleaseId): WholeRelease | undefined =>
    loadedOf(serving).find((release) => release.releaseId === releaseId)
  const isInUse = (releaseId: ReleaseId): boolean => servingNow(releaseId) !== undefined
  const timer = (releaseId: ReleaseId) => stepTimer({ releaseId, clock, log, onStep: spec.onStep })

  async function swapTo(
    releaseId: ReleaseId,
    pointerFor: (release: WholeRelease) => ReleasePointer,
  ): Promise<SwapTimes> {
    const { times, onStep } = timer(releaseId)
    const prepared = await prepare(releaseId, pointerFor, onStep)
    loaded.add(releaseId)
    const before = serving.live
    if (
      before.content === prepared.release.content &&
      !namedBy(prepared.pointer).includes(before.releaseId)
    ) {
      completedAtMs.set(before.releaseId, Date.now())
    }
    pointer = prepared.pointer
    serving = switched(serving, prepared.release)
    follower.wentLive()
    if (serving.held === null) shown.tell(serving.live)
    onStep('switched')
    await retire(onStep)
    return times
  }

  async function prepare(
    releaseId: ReleaseId,
    pointerFor: (release: WholeRelease) => ReleasePointer,
    onStep: OnStep,
  ): Promise<Prepared> {
    isSwapping = true
    try {
      const parts = { store, search, speech, onStep, isInUse, prepare: preparing.ask }
      return await prepareSwap(parts, releaseId, pointerFor)
    } catch (thrown) {
      if (!isInUse(releaseId)) unloaded.tell(releaseId)
      throw thrown
    } finally {
      isSwapping = false
    }
  }

  /** What nobody uses any more is let go, first by the processes, then by the disk. */
  async function retire(onStep: OnStep): Promise<void> {
    const needed = new Set(loadedOf(serving).map(({ releaseId }) => releaseId))
    const free = [...loaded].filter((releaseId) => !needed.has(releaseId))
    for (const releaseId of free) {
      loaded.delete(releaseId)
      await Promise.all([unloadFrom(search, releaseId), unloadFrom(speech, releaseId)])
      unloaded.tell(releaseId)
    }
    if (free.length > 0) onStep('unloaded')
    // The rest follows when the visit is over.
    if (needed.size > 1) return
    try {
      pointer = (await sweepStore({ ...spec, needed, completedAtMs })) ?? pointer
      completedAtMs.clear()
    } catch (thrown) {
      log.warn('old releases could not be swept', { reason: toWireError(thrown).message })
    }
    onStep('swept')
  }

  /** The live release is no good: the one before it serves. */
  async function fallBack(reason: string): Promise<void> {
    const bad = serving.live.releaseId
    for (const releaseId of releasesBefore(pointer, shippedId(store))) {
      try {
        await swapTo(releaseId, () => pointerWithoutLive(pointer, releaseId))
        log.error('fell back to an earlier release', { from: bad, to: releaseId, reason })
        if (serving.held?.releaseId === bad) heldLost.tell(undefined)
        await writeRefusal(store.own, bad, reason).catch((thrown: unknown) =>
          log.warn('a refusal cannot be written', { reason: toWireError(thrown).message }),
        )
        return
      } catch (thrown) {
        log.error('a release was passed over', { releaseId, reason: toWireError(thrown).message })
      }
    }
    log.error('the live release is no good, and there is none before it', { releaseId: bad, reason })
  }

  const follower = followProcesses({
    ...spec,
    serving: () => serving,
    isSwapping: () => isSwapping,
    inTurn,
    onLoaded: preparing.ask,
    onHeldLost: () => heldLost.tell(undefined),
    fallBack,
  })

  const take: Releases['take'] = (releaseId) =>
    inTurn(async () => {
      if (releaseId !== serving.live.releaseId) {
        const { content: before } = serving.live
        return swapTo(releaseId, ({ content }) => nextPointer(pointer, releaseId, content === before))
      }
      // The shipped one serves without a pointer; whoever asks for it wants to find one.
      if (readPointer(store.own)?.releaseId !== releaseId) await writePointer(store.own, pointer)
      return {}
    })

  return {
    get live() {
      return serving.live
    },
    inUse: () => inUse(serving),
    serving: servingNow,
    dirs: () => loadedOf(serving).map(({ dir }) => dir),
    hold() {
      serving = visitBegan(serving)
    },
    letGo() {
      const before = inUse(serving)
      serving = visitEnded(serving)
      if (before === serving.live) return
      shown.tell(serving.live)
      void inTurn(() => retire(timer(serving.live.releaseId).onStep))
    },
    take,
    undo: async () => {
      const before = undoTarget(pointer)
      if (before !== undefined) return take(before)
      throw new AisleError('input', 'nothing-to-undo', 'There is no release before the live one.')
    },
    redo: async () => {
      const after = redoTarget(pointer)
      if (after !== undefined) return take(after)
      throw new AisleError('input', 'nothing-to-redo', 'Nothing was undone since the last new release.')
    },
    notLoaded(releaseId) {
      if (releaseId === serving.live.releaseId) {
        follower.reloadSearch()
        return false
      }
      // A visit that has gone over already only has to ask again.
      if (serving.held?.releaseId === releaseId) heldLost.tell(undefined)
      return true
    },
    stop: () => follower.stop(),
    onShown: shown.add,
    onLoaded: preparing.add,
    onUnloaded: unloaded.add,
    onHeldLost: (listener) => heldLost.add(() => listener()),
  }
}
