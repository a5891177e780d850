import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReleaseId } from '../../../electron/contract/ids'
import type { ReleaseStore } from '../../../electron/main/release'
import { readPointer } from '../../../electron/main/release/pointer-file'
import { bundle } from '../../helpers/bundle'
import { emptyStore, pointTo, writeTinyRelease } from '../../helpers/tiny-release'
import { runSearch, type RunningSearch } from './running-search'

let bundleDir = ''
beforeAll(async () => {
  bundleDir = await bundle({ search: 'test/process/release/fixtures/poisonable-search.ts' })
})
afterAll(() => rm(bundleDir, { recursive: true }))

let store: ReleaseStore
let good: ReleaseId
let bad: ReleaseId
let running: RunningSearch | undefined
beforeEach(() => {
  store = emptyStore()
  good = writeTinyRelease(store.own, 'good')
  bad = writeTinyRelease(store.own, 'bad')
  vi.stubEnv('AISLE_POISON', bad)
})
afterEach(async () => {
  await running?.search.stop()
  vi.unstubAllEnvs()
})

const isAsked = ({ search }: RunningSearch, releaseId: ReleaseId) => search.call('describe', { releaseId })

describe('a release that ends the search process', () => {
  it('is refused at the swap, after a second try; the old one is there again', async () => {
    pointTo(store.own, good)
    running = await runSearch(bundleDir, store)
    await expect(running.releases.take(bad)).rejects.toMatchObject({ code: 'ended-twice' })
    expect(running.releases.live.releaseId).toBe(good)
    expect(readPointer(store.own)).toMatchObject({ releaseId: good, history: [] })
    await vi.waitFor(() => expect(running?.search.state).toBe('ready'), 10_000)
    await isAsked(running, good)
  })

  it('gives way to the one before it at the start, and says so', async () => {
    pointTo(store.own, bad, [good])
    running = await runSearch(bundleDir, store, { isAwaited: false })
    const { releases, search } = running
    await vi.waitFor(() => expect(releases.live.releaseId).toBe(good), 10_000)
    await vi.waitFor(() => expect(search.state).toBe('ready'), 10_000)
    await isAsked(running, good)
    expect(readPointer(store.own)).toMatchObject({ releaseId: good, history: [] })
    await vi.waitFor(() =>
      expect(JSON.parse(readFileSync(join(store.own, 'refused.json'), 'utf8'))).toEqual({
        releaseId: bad,
        reason: expect.stringContaining('search ended twice') as string,
      }),
    )
    expect(running.trouble).toContainEqual(expect.stringContaining('fell back to an earlier release'))
  })

  it('does not take the whole history along when search ends over every release', async () => {
    vi.stubEnv('AISLE_POISON', `${good} ${bad}`)
    const oldest = writeTinyRelease(store.own, 'oldest')
    pointTo(store.own, bad, [good, oldest])
    running = await runSearch(bundleDir, store, { isAwaited: false })
    const { search, releases } = running
    await vi.waitFor(() => expect(search.state).toBe('off'), 30_000)
    expect(releases.live.releaseId).toBe(good)
    expect(readPointer(store.own)).toMatchObject({ releaseId: good, history: [oldest] })
  })
})
