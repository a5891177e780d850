import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearVectorCache } from '../../../electron/builder/meaning/vector-cache'
import { isWholeToOffer, sweepUnfinished } from '../../../electron/builder/store/unfinished'
import { cacheFolder } from '../../../electron/kit/release'
import { writeTinyRelease } from '../../helpers/tiny-release'

/** Folders that this user may not remove. */
const ofOthers = vi.hoisted(() => new Set<string>())
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const remove: typeof real.rm = (path, options) =>
    ofOthers.has(String(path)) ? Promise.reject(new Error('EPERM')) : real.rm(path, options)
  return { ...real, rm: remove }
})

let store = ''
beforeEach(async () => {
  store = await mkdtemp(join(tmpdir(), 'aisle-unfinished-'))
})
afterEach(async () => {
  ofOthers.clear()
  await rm(store, { recursive: true })
})

/** No system gives out such a number. */
const NOBODY = 2 ** 31 - 2

describe('what killed builds have left', () => {
  it('is removed as far as this user may', async () => {
    const [stuck, free] = ['a', 'b'].map((digit) => `${digit.repeat(16)}.${NOBODY}.tmp`) as [string, string]
    await Promise.all([stuck, free].map((name) => mkdir(join(store, name, 'pictures'), { recursive: true })))
    ofOthers.add(join(store, stuck))
    await sweepUnfinished(store)
    expect(await readdir(store)).toEqual([stuck])
  })

  it('is passed over in the cache where this user may not remove it', async () => {
    const [stuck, free] = ['a', 'b'].map((digit) =>
      join(cacheFolder(store), `vectors-${digit.repeat(16)}-${NOBODY}.bin`),
    ) as [string, string]
    await Promise.all([stuck, free].map((path) => mkdir(path, { recursive: true })))
    ofOthers.add(stuck)
    await clearVectorCache(store)
    expect([existsSync(stuck), existsSync(free)]).toEqual([true, false])
  })
})

describe('a release that a build finds whole', () => {
  const LONG_AGO = new Date('2026-01-01')

  it('is young again, so that it is not swept before it goes live', async () => {
    const dir = join(store, writeTinyRelease(store, 'one'))
    await utimes(dir, LONG_AGO, LONG_AGO)
    expect(await isWholeToOffer(dir)).toBe(true)
    expect((await stat(dir)).mtimeMs).toBeGreaterThan(LONG_AGO.getTime())
  })

  it('is none when it lies under the name of another', async () => {
    const other = join(store, '0123456789abcdef')
    await rename(join(store, writeTinyRelease(store, 'one')), other)
    await utimes(other, LONG_AGO, LONG_AGO)
    expect(await isWholeToOffer(other)).toBe(false)
    expect((await stat(other)).mtimeMs).toBe(LONG_AGO.getTime())
  })
})
