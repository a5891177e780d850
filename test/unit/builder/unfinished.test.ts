import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearVectorCache } from '../../../electron/builder/meaning/vector-cache'
import { sweepUnfinished } from '../../../electron/builder/store/unfinished'
import { cacheFolder } from '../../../electron/kit/release'

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
