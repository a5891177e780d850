import { AisleError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import type { ProcessState } from '../../contract/visit'

/** A helper process that has to know a release before it can be asked about it: search or speech. */
export interface Loader<T> {
  readonly name: string
  readonly state: ProcessState
  onState(listener: (state: ProcessState) => void): () => void
  call(name: 'load', request: { releaseDir: string }, options: { deadlineMs: number }): Promise<T>
  call(name: 'unload', request: { releaseId: ReleaseId }, options: { deadlineMs: number }): Promise<unknown>
}

/** A large catalogue on a busy machine. */
export const LOAD_DEADLINE_MS = 60_000
const UNLOAD_DEADLINE_MS = 5_000

/**
 * Has the process load a release; null when it is away, for its next start loads what serves by then. A process that
 * ends over it gets one more try.
 * @throws AisleError `corrupt` for a damaged release, `not-ready/ended-twice`, `timeout`.
 */
export async function loadInto<T>(loader: Loader<T>, releaseDir: string): Promise<T | null> {
  for (let tries = 1; ; tries += 1) {
    if ((await startedState(loader)) !== 'ready') return null
    try {
      return await loader.call('load', { releaseDir }, { deadlineMs: LOAD_DEADLINE_MS })
    } catch (thrown) {
      if (!(thrown instanceof AisleError) || thrown.kind !== 'not-ready') throw thrown
      if (tries === 2) {
        const message = `${loader.name} ended twice while it loaded ${releaseDir}.`
        throw new AisleError('not-ready', 'ended-twice', message, { cause: thrown })
      }
      await nextState(loader, (state) => state !== 'down')
    }
  }
}

/** It may be away by now, or never have heard of it: there is nothing to do about that. */
export async function unloadFrom(loader: Loader<unknown>, releaseId: ReleaseId): Promise<void> {
  if (loader.state !== 'ready') return
  await loader.call('unload', { releaseId }, { deadlineMs: UNLOAD_DEADLINE_MS }).catch(() => undefined)
}

function startedState(loader: Loader<unknown>): Promise<ProcessState> {
  return nextState(loader, (state) => state !== 'starting')
}

function nextState(loader: Loader<unknown>, isIt: (state: ProcessState) => boolean): Promise<ProcessState> {
  if (isIt(loader.state)) return Promise.resolve(loader.state)
  return new Promise((resolve) => {
    const stop = loader.onState((state) => {
      if (!isIt(state)) return
      stop()
      resolve(state)
    })
  })
}
