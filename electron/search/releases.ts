import { AisleError } from '../contract/errors'
import type { ReleaseId } from '../contract/ids'
import { readManifest } from '../kit/release'
import { loadRelease, type LoadOptions } from './load-release'
import type { LoadedRelease } from './release'

/** The releases that this process answers for. */
export interface Releases {
  /** Loads one more, or gives it when it is there. A load that fails leaves everything as it was. */
  load(releaseDir: string): Promise<LoadedRelease>
  /** Runs `work` with a release, which stays open for that long. */
  using<T>(releaseId: ReleaseId, work: (release: LoadedRelease) => T | Promise<T>): Promise<T>
  /** From now on nobody gets it; it is closed when the last one is done with it. */
  unload(releaseId: ReleaseId): Promise<void>
  close(): Promise<void>
}

interface Held {
  readonly release: LoadedRelease
  users: number
  /** Told when the last user is done. */
  whenIdle: (() => void) | null
}

export function createReleases(options: Promise<LoadOptions>): Releases {
  const held = new Map<ReleaseId, Held>()
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: two at once would need twice the memory on the way. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  const unload = async (releaseId: ReleaseId) => {
    const one = held.get(releaseId)
    if (!one) return
    held.delete(releaseId)
    if (one.users > 0) await new Promise<void>((resolve) => (one.whenIdle = resolve))
    await one.release.close()
  }

  return {
    load: (releaseDir) =>
      inTurn(async () => {
        const manifest = await readManifest(releaseDir)
        const there = held.get(manifest.releaseId)
        if (there) return there.release
        const release = await loadRelease(releaseDir, manifest, await options)
        held.set(manifest.releaseId, { release, users: 0, whenIdle: null })
        return release
      }),
    using: async (releaseId, work) => {
      const one = held.get(releaseId)
      if (!one) {
        const message = `release ${releaseId} is not loaded; load it first.`
        throw new AisleError('not-ready', 'release-not-loaded', message)
      }
      one.users++
      try {
        return await work(one.release)
      } finally {
        one.users--
        if (one.users === 0) one.whenIdle?.()
      }
    },
    unload: (releaseId) => inTurn(() => unload(releaseId)),
    close: () =>
      inTurn(async () => {
        await Promise.all([...held.keys()].map(unload))
      }),
  }
}
