import { toWireError } from '../../contract/errors'
import type { Log } from '../../kit/process'
import { NO_BLAME, searchEnded, searchReady, wentLive } from './blame'
import { loadedOf, type Serving } from './hold'
import { LOAD_DEADLINE_MS, type Loader } from './loading'
import type { InTurn } from './one-at-a-time'
import type { WholeRelease } from './whole-release'

export interface FollowSpec<T> {
  readonly search: Loader<T>
  readonly speech: Loader<unknown>
  readonly serving: () => Serving<WholeRelease>
  /** Another release is being loaded: if search ends, that one is to blame. */
  readonly isSwapping: () => boolean
  readonly inTurn: InTurn
  /** Search has loaded a release. */
  readonly onLoaded: (description: T) => Promise<void>
  /** The release of the visit under way cannot be loaded any more. */
  readonly onHeldLost: () => void
  /** The live release is no good. */
  readonly fallBack: (reason: string) => Promise<void>
  readonly clock: () => number
  readonly log: Log
}

/** What follows when search or speech starts or ends. */
export interface Follower {
  /** Search says that it does not know a release that serves. */
  reloadSearch(): void
  /** Another release is live. */
  wentLive(): void
  /** Processes that end from now on are told to. */
  stop(): void
}

export function followProcesses<T>(spec: FollowSpec<T>): Follower {
  const { search, speech, serving, inTurn, clock, log } = spec
  let blame = NO_BLAME

  /** A process that has just started may have been told of other releases than those that serve by now. */
  async function reload<L>(
    loader: Loader<L>,
    prepare: (loaded: L) => Promise<void>,
    isSearch: boolean,
  ): Promise<void> {
    for (const release of loadedOf(serving())) {
      if (loader.state !== 'ready') return
      try {
        await prepare(
          await loader.call('load', { releaseDir: release.dir }, { deadlineMs: LOAD_DEADLINE_MS }),
        )
      } catch (thrown) {
        const { kind, message } = toWireError(thrown)
        const { releaseId } = release
        log.error(`${loader.name} cannot load a release`, { releaseId, reason: message })
        if (kind !== 'corrupt') continue
        if (release !== serving().live) spec.onHeldLost()
        else if (isSearch) await spec.fallBack(message)
      }
    }
  }

  const reloadSearch = (): void => void inTurn(() => reload(search, spec.onLoaded, true))

  function ended(): void {
    if (spec.isSwapping()) return
    const { releaseId } = serving().live
    const verdict = searchEnded(blame, releaseId, clock())
    blame = verdict.blame
    if (!verdict.isGuilty) return
    const reason = `search ended twice while it loaded the release ${releaseId}, or right after.`
    void inTurn(async () => {
      if (serving().live.releaseId === releaseId) await spec.fallBack(reason)
    })
  }

  const stopSearch = search.onState((state) => {
    if (state === 'ready') {
      blame = searchReady(blame, serving().live.releaseId, clock())
      reloadSearch()
    } else if (state !== 'starting') ended()
  })
  const stopSpeech = speech.onState((state) => {
    if (state === 'ready') void inTurn(() => reload(speech, () => Promise.resolve(), false))
  })

  return {
    reloadSearch,
    stop() {
      stopSearch()
      stopSpeech()
    },
    wentLive() {
      blame = wentLive(blame, serving().live.releaseId, search.state === 'ready', clock())
    },
  }
}
