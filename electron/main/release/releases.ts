import { AisleError, toWireError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import type { Response } from '../../contract/rpc'
import type { SearchContract } from '../../contract/search'
import type { Log } from '../../kit/process'
import { NO_BLAME, searchEnded, searchReady, wentLive } from './blame'
import type { Chosen } from './choose-at-start'
import { foldersOf, isRunning, removeFolder } from './clear-out'
import { inUse, loadedOf, switched, visitBegan, visitEnded, type Serving } from './hold'
import { LOAD_DEADLINE_MS, unloadFrom, type Loader } from './loading'
import { nextPointer, undoTarget } from './next-pointer'
import { readPointer, writePointer } from './pointer-file'
import { shippedId, type ReleaseStore } from './store'
import { prepareSwap, type SwapStep } from './swap'
import { planSweep } from './sweep'
import type { WholeRelease } from './whole-release'
import { readWish, writeRefusal } from './wishes'

export type Description = Response<SearchContract, 'describe'>

/** How long each step took, from the beginning of the swap. */
export type SwapTimes = Partial<Record<SwapStep, number>>

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
  /** Puts a release live. The old one stays when that fails, and the error says why. */
  take(releaseId: ReleaseId): Promise<SwapTimes>
  /** One step back. */
  undo(): Promise<SwapTimes>
  /** A process says that it does not know this release; true when the visit has gone over to the live one. */
  notLoaded(releaseId: ReleaseId): boolean
  /** Another release is what a shopper meets from now on. */
  onShown(listener: (release: WholeRelease) => void): void
  /** Search has loaded a release. */
  onLoaded(listener: (description: Description) => void): void
  /** No process needs it any more. */
  onUnloaded(listener: (releaseId: ReleaseId) => void): void
  /** The release of the visit under way cannot be had any more: the visit has to go over to the live one. */
  onHeldLost(listener: () => void): void
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

export function createReleases(spec: ReleasesSpec): Releases {
  const { store, search, speech, clock, log } = spec
  let serving: Serving<WholeRelease> = { live: spec.chosen.release, held: null }
  let pointer: ReleasePointer = spec.chosen.pointer
  let blame = NO_BLAME
  const loaded = new Set<ReleaseId>([serving.live.releaseId])
  const retired = new Set<ReleaseId>()
  const shown = listeners<WholeRelease>()
  const known = listeners<Description>()
  const unloaded = listeners<ReleaseId>()
  const heldLost = listeners<undefined>()
  const inTurn = oneAtATime()

  const isInUse = (releaseId: ReleaseId): boolean => releases.serving(releaseId) !== undefined

  function stepTimes(releaseId: ReleaseId): { times: SwapTimes; onStep: (step: SwapStep) => void } {
    const startedMs = clock()
    const times: SwapTimes = {}
    const onStep = (step: SwapStep): void => {
      times[step] = Math.round(clock() - startedMs)
      log.info('swap', { step, releaseId, ms: times[step] })
      spec.onStep?.(step)
    }
    return { times, onStep }
  }

  async function swapTo(
    releaseId: ReleaseId,
    pointerFor: (release: WholeRelease) => ReleasePointer,
  ): Promise<SwapTimes> {
    const { times, onStep } = stepTimes(releaseId)
    const prepared = await prepareSwap({ store, search, speech, onStep, isInUse }, releaseId, pointerFor)
    loaded.add(releaseId)
    retired.delete(releaseId)
    if (prepared.description) known.tell(prepared.description)
    pointer = prepared.pointer
    serving = switched(serving, prepared.release)
    blame = wentLive(blame, releaseId, search.state === 'ready', clock())
    if (serving.held === null) shown.tell(serving.live)
    onStep('switched')
    await retire(onStep)
    return times
  }

  /** What nobody uses any more is let go, first by the processes, then by the disk. */
  async function retire(onStep: (step: SwapStep) => void): Promise<void> {
    const needed = new Set(loadedOf(serving).map(({ releaseId }) => releaseId))
    const free = [...loaded].filter((releaseId) => !needed.has(releaseId))
    for (const releaseId of free) {
      await Promise.all([unloadFrom(search, releaseId), unloadFrom(speech, releaseId)])
      loaded.delete(releaseId)
      retired.add(releaseId)
      unloaded.tell(releaseId)
    }
    if (free.length > 0) onStep('unloaded')
    if (needed.size > 1) return
    await sweep().catch((thrown: unknown) =>
      log.warn('old releases could not be swept', { reason: toWireError(thrown).message }),
    )
    onStep('swept')
  }

  async function sweep(): Promise<void> {
    const wish = readWish(store.own)
    const keep = new Set(loadedOf(serving).map(({ releaseId }) => releaseId))
    if (wish !== null && wish !== 'unreadable') keep.add(wish)
    const folders = await foldersOf(store.own, Date.now())
    const quotaBytes = spec.quotaMb * 1e6
    const written = readPointer(store.own)
    const plan = planSweep({ folders, pointer: written ?? pointer, keep, retired, quotaBytes, isRunning })
    // First the pointer forgets them: it must never name what is gone.
    if (written !== null && plan.pointer !== written) {
      await writePointer(store.own, plan.pointer)
      if (written.releaseId === pointer.releaseId) pointer = plan.pointer
    }
    for (const name of plan.remove) {
      await removeFolder(store.own, name)
      log.info('swept', { name })
    }
  }

  /** The live release ends search, or is damaged: the one before it serves. Never more than once along the history. */
  async function fallBack(reason: string): Promise<void> {
    const bad = serving.live.releaseId
    const shipped = shippedId(store)
    const before = new Set([...pointer.history, ...(shipped === null ? [] : [shipped])])
    for (const releaseId of [...before].filter((each) => each !== bad)) {
      try {
        await swapTo(releaseId, () =>
          pointer.history.includes(releaseId)
            ? nextPointer(pointer, releaseId, false)
            : { releaseId, history: [] },
        )
        log.error('fell back to an earlier release', { from: bad, to: releaseId, reason })
        await writeRefusal(store.own, bad, reason)
        if (serving.held?.releaseId === bad) heldLost.tell(undefined)
        return
      } catch (thrown) {
        log.error('a release was passed over', { releaseId, reason: toWireError(thrown).message })
      }
    }
    log.error('the live release is no good, and there is none before it', { releaseId: bad, reason })
  }

  /** A process that has just started may have been told of other releases than those that serve by now. */
  async function reload<T>(loader: Loader<T>, tell: (loaded: T) => void): Promise<void> {
    for (const release of loadedOf(serving)) {
      if (loader.state !== 'ready') return
      try {
        tell(await loader.call('load', { releaseDir: release.dir }, { deadlineMs: LOAD_DEADLINE_MS }))
      } catch (thrown) {
        const { kind, message } = toWireError(thrown)
        log.error(`${loader.name} cannot load a release`, { releaseId: release.releaseId, reason: message })
        if (kind !== 'corrupt') continue
        if (release !== serving.live) heldLost.tell(undefined)
        else if (loader === (search as unknown)) await fallBack(message)
      }
    }
  }

  search.onState((state) => {
    const { releaseId } = serving.live
    if (state === 'ready') {
      blame = searchReady(blame, releaseId, clock())
      void inTurn(() => reload(search, known.tell))
    } else if (state !== 'starting') {
      const verdict = searchEnded(blame, releaseId, clock())
      blame = verdict.blame
      if (verdict.isGuilty) {
        const reason = `search ended twice while it loaded the release ${releaseId}, or right after.`
        void inTurn(() => (serving.live.releaseId === releaseId ? fallBack(reason) : Promise.resolve()))
      }
    }
  })
  speech.onState((state) => {
    if (state === 'ready') void inTurn(() => reload(speech, () => undefined))
  })

  const releases: Releases = {
    get live() {
      return serving.live
    },
    inUse: () => inUse(serving),
    serving: (releaseId) => loadedOf(serving).find((release) => release.releaseId === releaseId),
    dirs: () => loadedOf(serving).map(({ dir }) => dir),
    hold() {
      serving = visitBegan(serving)
    },
    letGo() {
      const before = inUse(serving)
      serving = visitEnded(serving)
      if (before === serving.live) return
      shown.tell(serving.live)
      void inTurn(() => retire(stepTimes(serving.live.releaseId).onStep))
    },
    take: (releaseId) =>
      inTurn(async () => {
        if (releaseId !== serving.live.releaseId) {
          return swapTo(releaseId, ({ content }) =>
            nextPointer(pointer, releaseId, content === serving.live.content),
          )
        }
        // The shipped one serves without a pointer; whoever asks for it wants to find one.
        if (readPointer(store.own)?.releaseId !== releaseId) await writePointer(store.own, pointer)
        return {}
      }),
    undo: async () => {
      const before = undoTarget(pointer)
      if (before === undefined) {
        throw new AisleError('input', 'nothing-to-undo', 'There is no release before the live one.')
      }
      return releases.take(before)
    },
    notLoaded(releaseId) {
      if (releaseId === serving.live.releaseId) {
        void inTurn(() => reload(search, known.tell))
        return false
      }
      // A visit that has gone over already only has to ask again.
      if (serving.held?.releaseId === releaseId) heldLost.tell(undefined)
      return true
    },
    onShown: shown.add,
    onLoaded: known.add,
    onUnloaded: unloaded.add,
    onHeldLost: heldLost.add,
  }
  return releases
}

interface Listeners<T> {
  add(listener: (value: T) => void): void
  tell(value: T): void
}

function listeners<T>(): Listeners<T> {
  const all: ((value: T) => void)[] = []
  return {
    add: (listener) => void all.push(listener),
    tell: (value) => {
      for (const listener of all) listener(value)
    },
  }
}

/** Swaps never overlap: each waits for the one before it, however that ended. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
