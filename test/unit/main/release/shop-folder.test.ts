import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BuiltRelease } from '../../../../electron/contract/builder'
import { AisleError } from '../../../../electron/contract/errors'
import { logTo } from '../../../../electron/kit/process'
import { watchShopFolder, type BuildRequest, type ShopFolderWatch } from '../../../../electron/main/release'
import { emptyStore, pointTo } from '../../../helpers/tiny-release'

const built = (digit: string, isFinal = true) =>
  ({ releaseId: digit.repeat(16), isNew: true, isFinal }) as BuiltRelease

let releasesDir: string
let shopDir: string
let requests: BuildRequest[]
let finish: ((result: BuiltRelease | Error) => void)[]
let lines: string[]
let watching: ShopFolderWatch
beforeEach(() => {
  releasesDir = emptyStore().own
  shopDir = mkdtempSync(join(tmpdir(), 'aisle-folder-'))
  writeFileSync(join(shopDir, 'shop.json'), '{}')
  requests = []
  finish = []
  lines = []
  watching = start()
})
afterEach(() => watching.stop())

function start(): ShopFolderWatch {
  return watchShopFolder({
    shopDir,
    releasesDir,
    settleMs: 20,
    log: logTo((_level, message) => lines.push(message)),
    build: (request) =>
      new Promise((resolve, reject) => {
        requests.push(request)
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
        finish.push((result) => (result instanceof Error ? reject(result) : resolve(result)))
      }),
  })
}

const builds = (count: number) => vi.waitFor(() => expect(requests).toHaveLength(count), 5000)
const said = (line: string) => vi.waitFor(() => expect(lines).toContain(line), 5000)
function wanted(): unknown {
  try {
    return (JSON.parse(readFileSync(join(releasesDir, 'wanted.json'), 'utf8')) as { releaseId: string })
      .releaseId[0]
  } catch {
    return null
  }
}
const isWanted = (digit: string) => vi.waitFor(() => expect(wanted()).toBe(digit), 5000)
const follow = (): void => rmSync(join(releasesDir, 'wanted.json'))

it('builds at the start and after each change, and asks for what was built', async () => {
  await builds(1)
  finish[0]?.(built('a'))
  await isWanted('a')
  writeFileSync(join(shopDir, 'products.json'), '[]')
  await builds(2)
  finish[1]?.(built('b'))
  await isWanted('b')
})

it('asks for the text first, and for the whole one when it is there', async () => {
  await builds(1)
  requests[0]?.onBuilt(built('a', false))
  await isWanted('a')
  pointTo(releasesDir, built('a').releaseId)
  follow()
  finish[0]?.(built('b'))
  await isWanted('b')
})

it('goes on when it cannot ask for the text, and asks for the whole one', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown): void => void unhandled.push(reason)
  process.on('unhandledRejection', note)
  await builds(1)
  // What no file takes the place of.
  mkdirSync(join(releasesDir, 'wanted.json'))
  requests[0]?.onBuilt(built('a', false))
  await said('the text cannot be asked for')
  rmSync(join(releasesDir, 'wanted.json'), { recursive: true })
  finish[0]?.(built('b'))
  await isWanted('b')
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})

it('does not ask for the rest of a release that was undone meanwhile', async () => {
  await builds(1)
  requests[0]?.onBuilt(built('a', false))
  await isWanted('a')
  pointTo(releasesDir, built('9').releaseId)
  follow()
  finish[0]?.(built('b'))
  await said('the shop folder is built')
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(wanted()).toBeNull()
})

it('does not ask again for what it asked for before: an undo holds until the folder changes', async () => {
  await builds(1)
  finish[0]?.(built('a'))
  await isWanted('a')
  follow()
  watching.stop()
  watching = start()
  await builds(2)
  finish[1]?.(built('a'))
  await vi.waitFor(() => expect(lines.filter((line) => line === 'the shop folder is built')).toHaveLength(2))
  expect(wanted()).toBeNull()
})

it('gives up what it builds when the folder changes, and builds the new state', async () => {
  await builds(1)
  writeFileSync(join(shopDir, 'products.json'), '[1]')
  await builds(2)
  expect(requests[0]?.signal.aborted).toBe(true)
  finish[1]?.(built('c'))
  await isWanted('c')
})

it('leaves everything as it is when a build fails, and tries again after the next change', async () => {
  await builds(1)
  finish[0]?.(new AisleError('input', 'bad-shop', 'row 7: no name'))
  await said('the shop folder could not be built: what is live stays')
  expect(wanted()).toBeNull()
  writeFileSync(join(shopDir, 'products.json'), '[2]')
  await builds(2)
  finish[1]?.(built('d'))
  await isWanted('d')
})
