import { AisleError } from '../contract/errors'
import type { ReleaseId } from '../contract/ids'
import { readManifest } from '../kit/release/manifest'

/** What a release brings for the recogniser. Nothing yet: the model's own language hears for every shop. */
export interface ReadyRelease {
  readonly releaseId: ReleaseId
  readonly ownWords: boolean
}

/** The releases that speech can hear for. */
export interface ReadyReleases {
  /** @throws AisleError `corrupt` when the release is damaged. */
  load(releaseDir: string): Promise<ReadyRelease>
  unload(releaseId: ReleaseId): void
  /** @throws AisleError `not-ready/release-not-loaded`. */
  get(releaseId: ReleaseId): ReadyRelease
}

export function createReadyReleases(): ReadyReleases {
  const ready = new Map<ReleaseId, ReadyRelease>()
  return {
    async load(releaseDir) {
      const { releaseId } = await readManifest(releaseDir)
      const release = ready.get(releaseId) ?? { releaseId, ownWords: false }
      ready.set(releaseId, release)
      return release
    },
    unload(releaseId) {
      ready.delete(releaseId)
    },
    get(releaseId) {
      const release = ready.get(releaseId)
      if (release) return release
      throw new AisleError(
        'not-ready',
        'release-not-loaded',
        `Speech has not loaded the release ${releaseId}.`,
      )
    },
  }
}
