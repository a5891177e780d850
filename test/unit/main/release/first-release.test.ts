import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { logTo } from '../../../../electron/kit/process'
import { firstRelease, type ReleaseStore } from '../../../../electron/main/release'
import { readPointer } from '../../../../electron/main/release/pointer-file'
import { readWish, writeWish } from '../../../../electron/main/release/wishes'
import { emptyStore, pointTo, writeTinyRelease } from '../../../helpers/tiny-release'

let store: ReleaseStore
let a: ReleaseId
let b: ReleaseId
beforeEach(() => {
  store = emptyStore()
  a = writeTinyRelease(store.own, 'a')
  b = writeTinyRelease(store.own, 'b')
})

it('is there at once when there is one', async () => {
  pointTo(store.own, a)
  const first = firstRelease(
    store,
    logTo(() => undefined),
  )
  expect(await first.looked).toBe(true)
  expect((await first.found).release.releaseId).toBe(a)
})

it('is the first that somebody wishes for; the next wish is left to who swaps', async () => {
  const first = firstRelease(
    store,
    logTo((_level, message, fields) => {
      // The wish for b comes while that for a is followed.
      if (message === 'a release was passed over' && fields?.['releaseId'] === gone) {
        writeFileSync(join(store.own, 'wanted.json'), JSON.stringify({ releaseId: b }))
      }
    }),
  )
  const gone = '9'.repeat(16) as ReleaseId
  expect(await first.looked).toBe(false)
  pointTo(store.own, a)
  await writeWish(store.own, gone)
  expect((await first.found).release.releaseId).toBe(a)
  // It would be followed at once.
  await expect(
    vi.waitFor(() => expect(readWish(store.own)).toBeNull(), { timeout: 500, interval: 20 }),
  ).rejects.toThrow()
  expect(readPointer(store.own)?.releaseId).toBe(a)
})

it('is not waited for any more when the kiosk stops', async () => {
  const lines: string[] = []
  const first = firstRelease(
    store,
    logTo((_level, message) => lines.push(message)),
  )
  first.stop()
  expect(await first.looked).toBe(false)
  await writeWish(store.own, a)
  await expect(
    vi.waitFor(() => expect(readWish(store.own)).toBeNull(), { timeout: 500, interval: 20 }),
  ).rejects.toThrow()
  expect(readPointer(store.own)).toBeNull()
})
