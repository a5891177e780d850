import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createReadyReleases, type ReadyReleases } from '../../../electron/speech/releases'
import { emptyStore, writeTinyRelease } from '../../helpers/tiny-release'

const { own } = emptyStore()
const releaseId = writeTinyRelease(own, 'shop')
const dir = join(own, releaseId)

describe('the releases that speech can hear for', () => {
  let releases: ReadyReleases
  beforeEach(() => {
    releases = createReadyReleases()
  })

  it('are those that were loaded and not let go', async () => {
    expect(() => releases.get(releaseId)).toThrow(
      expect.objectContaining({ code: 'release-not-loaded' }) as Error,
    )
    expect(await releases.load(dir)).toEqual({ releaseId, ownWords: false })
    expect(await releases.load(dir)).toEqual({ releaseId, ownWords: false })
    expect(releases.get(releaseId)).toEqual({ releaseId, ownWords: false })
    releases.unload(releaseId)
    releases.unload(releaseId)
    expect(() => releases.get(releaseId)).toThrow(expect.objectContaining({ kind: 'not-ready' }) as Error)
  })

  it('are never damaged ones', async () => {
    const torn = join(own, writeTinyRelease(own, 'torn'))
    writeFileSync(join(torn, 'manifest.json'), '{"schema":')
    await expect(releases.load(torn)).rejects.toMatchObject({ kind: 'corrupt' })
  })
})
