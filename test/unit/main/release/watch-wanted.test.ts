import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AisleError } from '../../../../electron/contract/errors'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { silentLog } from '../../../../electron/kit/process'
import { watchWanted, type WantedWatch } from '../../../../electron/main/release'
import { dropWish, writeWish } from '../../../../electron/main/release/wishes'
import { emptyStore } from '../../../helpers/tiny-release'

vi.mock('../../../../electron/main/release/wishes', async (original) => {
  const wishes = await original<typeof import('../../../../electron/main/release/wishes')>()
  return { ...wishes, dropWish: vi.fn(wishes.dropWish) }
})

const [a, b] = ['a'.repeat(16), 'b'.repeat(16)] as [ReleaseId, ReleaseId]

let dir: string
let watch: WantedWatch
let taken: ReleaseId[]
let take: (releaseId: ReleaseId) => Promise<void>
beforeEach(() => {
  vi.mocked(dropWish).mockClear()
  dir = emptyStore().own
  taken = []
  take = () => Promise.resolve()
  watch = watchWanted({
    releasesDir: dir,
    take: (releaseId) => {
      taken.push(releaseId)
      return take(releaseId)
    },
    log: silentLog,
  })
})
afterEach(() => watch.stop())

const isThere = (name: string): boolean => existsSync(join(dir, name))

it('follows a wish by itself, once, and takes it away', async () => {
  await writeWish(dir, a)
  await vi.waitFor(() => expect(isThere('wanted.json')).toBe(false), 5000)
  await watch.look()
  expect(taken).toEqual([a])
  expect(isThere('refused.json')).toBe(false)
})

it('says in refused.json why a wish was not followed, until the next one', async () => {
  take = () => Promise.reject(new AisleError('corrupt', 'release-damaged', 'torn'))
  await writeWish(dir, a)
  await vi.waitFor(() => expect(isThere('wanted.json')).toBe(false), 5000)
  expect(JSON.parse(readFileSync(join(dir, 'refused.json'), 'utf8'))).toEqual({
    releaseId: a,
    reason: 'torn',
  })
  take = () => Promise.resolve()
  await writeWish(dir, b)
  await vi.waitFor(() => expect(isThere('wanted.json')).toBe(false), 5000)
  expect(isThere('refused.json')).toBe(false)
  expect(taken).toEqual([a, b])
})

it('follows a wish that came while another was followed', async () => {
  take = async (releaseId) => {
    if (releaseId === a) await writeWish(dir, b)
  }
  await writeWish(dir, a)
  await vi.waitFor(() => expect(taken).toEqual([a, b]), 5000)
  await watch.look()
  expect(isThere('wanted.json')).toBe(false)
})

it('drops what stays unreadable, and follows nothing', async () => {
  writeFileSync(join(dir, 'wanted.json'), '{"releaseId": "../..')
  await vi.waitFor(() => expect(isThere('wanted.json')).toBe(false), 5000)
  expect(taken).toEqual([])
})

it('tries a wish once although its refusal cannot be written', async () => {
  // What no file takes the place of.
  mkdirSync(join(dir, 'refused.json', 'something'), { recursive: true })
  take = () => Promise.reject(new AisleError('corrupt', 'release-damaged', 'torn'))
  await writeWish(dir, a)
  await vi.waitFor(() => expect(isThere('wanted.json')).toBe(false), 5000)
  await watch.look()
  expect(taken).toEqual([a])
})

it('tries a wish once although it cannot be taken away, and the next one when that is possible again', async () => {
  vi.mocked(dropWish).mockRejectedValueOnce(new Error('read-only file system'))
  await writeWish(dir, a)
  await vi.waitFor(() => expect(dropWish).toHaveBeenCalledOnce(), 5000)
  await watch.look()
  await watch.look()
  expect(taken).toEqual([a])
  rmSync(join(dir, 'wanted.json'))
  await writeWish(dir, b)
  await vi.waitFor(() => expect(isThere('wanted.json')).toBe(false), 5000)
  expect(taken).toEqual([a, b])
})
