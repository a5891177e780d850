import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BuiltRelease } from '../../../../electron/contract/builder'
import { AisleError } from '../../../../electron/contract/errors'
import { logTo } from '../../../../electron/kit/process'
import {
  watchShopFolder,
  type BuildRequest,
  type ReleaseStore,
  type ShopFolderWatch,
} from '../../../../electron/main/release'
import { emptyStore, pointTo, writeTinyRelease } from '../../../helpers/tiny-release'

let store: ReleaseStore
let shopDir: string
let requests: BuildRequest[]
let finish: ((result: BuiltRelease | Error) => void)[]
let lines: string[]
let watching: ShopFolderWatch
beforeEach(() => {
  store = emptyStore()
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
    store,
    settleMs: 20,
    retryAfterMs: 10,
    log: logTo((_level, message) => lines.push(message)),
    build: (request) =>
      new Promise((resolve, reject) => {
        requests.push(request)
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
        finish.push((result) => (result instanceof Error ? reject(result) : resolve(result)))
      }),
  })
}

/** A release as a build leaves it in the store; releases of the same shop have the same content. */
const built = (name: string, { content = name, isFinal = true } = {}): BuiltRelease => ({
  releaseId: writeTinyRelease(store.own, name, { content }),
  isNew: true,
  isFinal,
})
const builds = (count: number) => vi.waitFor(() => expect(requests).toHaveLength(count), 5000)
const said = (line: string) => vi.waitFor(() => expect(lines).toContain(line), 5000)
function wanted(): string | null {
  try {
    return (JSON.parse(readFileSync(join(store.own, 'wanted.json'), 'utf8')) as { releaseId: string })
      .releaseId
  } catch {
    return null
  }
}
const isWanted = ({ releaseId }: BuiltRelease) => vi.waitFor(() => expect(wanted()).toBe(releaseId), 5000)
/** What the kiosk does with a wish. */
function follow({ releaseId }: BuiltRelease): void {
  pointTo(store.own, releaseId)
  rmSync(join(store.own, 'wanted.json'))
}
let changes = 0
const change = (): void => writeFileSync(join(shopDir, 'products.json'), `[${(changes += 1)}]`)
/** A build begins when the one before it has asked for all that it asks for. */
async function hasAskedFor(count: number): Promise<void> {
  change()
  await builds(count)
}

it('builds at the start and after each change, and asks for what was built', async () => {
  const [a, b] = [built('a'), built('b')]
  await builds(1)
  finish[0]?.(a)
  await isWanted(a)
  change()
  await builds(2)
  finish[1]?.(b)
  await isWanted(b)
})

it('asks for the text first, and for the whole one when it is there', async () => {
  const [text, whole] = [
    built('text', { content: 'shop', isFinal: false }),
    built('whole', { content: 'shop' }),
  ]
  await builds(1)
  requests[0]?.onBuilt(text)
  await isWanted(text)
  follow(text)
  finish[0]?.(whole)
  await isWanted(whole)
})

it('goes on when it cannot ask for the text, and asks for the whole one', async () => {
  const [text, whole] = [
    built('text', { content: 'shop', isFinal: false }),
    built('whole', { content: 'shop' }),
  ]
  const unhandled: unknown[] = []
  const note = (reason: unknown): void => void unhandled.push(reason)
  process.on('unhandledRejection', note)
  await builds(1)
  // What no file takes the place of.
  mkdirSync(join(store.own, 'wanted.json'))
  requests[0]?.onBuilt(text)
  await said('the text cannot be asked for')
  rmSync(join(store.own, 'wanted.json'), { recursive: true })
  finish[0]?.(whole)
  await isWanted(whole)
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})

it('does not ask for the rest of a release that was undone meanwhile', async () => {
  const [text, whole] = [
    built('text', { content: 'shop', isFinal: false }),
    built('whole', { content: 'shop' }),
  ]
  const before = built('before')
  await builds(1)
  requests[0]?.onBuilt(text)
  await isWanted(text)
  follow(before)
  finish[0]?.(whole)
  await hasAskedFor(2)
  expect(wanted()).toBeNull()
})

it('does not ask again for what it asked for before, the text no more than the whole: an undo holds', async () => {
  const [text, whole] = [
    built('text', { content: 'shop', isFinal: false }),
    built('whole', { content: 'shop' }),
  ]
  await builds(1)
  finish[0]?.(whole)
  await isWanted(whole)
  follow(built('before'))
  watching.stop()
  watching = start()
  await builds(2)
  requests[1]?.onBuilt(text)
  finish[1]?.(whole)
  await hasAskedFor(3)
  expect(wanted()).toBeNull()
})

it('asks again when this program cannot read what is live', async () => {
  const whole = built('whole')
  await builds(1)
  finish[0]?.(whole)
  await isWanted(whole)
  follow(built('foreign'))
  writeFileSync(join(store.own, built('foreign').releaseId, 'manifest.json'), '{"schema":1}')
  watching.stop()
  watching = start()
  await builds(2)
  finish[1]?.(whole)
  await isWanted(whole)
})

it('gives up what it builds when the folder changes, and builds the new state', async () => {
  const next = built('next')
  await builds(1)
  change()
  await builds(2)
  expect(requests[0]?.signal.aborted).toBe(true)
  finish[1]?.(next)
  await isWanted(next)
})

it('leaves everything as it is when the shop has faults, and builds again after the next change', async () => {
  const mended = built('mended')
  await builds(1)
  finish[0]?.(new AisleError('input', 'bad-shop', 'row 7: no name'))
  await said('the shop folder could not be built: what is live stays')
  expect(wanted()).toBeNull()
  change()
  await builds(2)
  finish[1]?.(mended)
  await isWanted(mended)
})

it('tries again by itself when something else than the shop kept a build from its end', async () => {
  const release = built('a')
  await builds(1)
  finish[0]?.(new AisleError('not-ready', 'disk-full', 'no room'))
  await builds(2)
  finish[1]?.(new AisleError('not-ready', 'builder-ended', 'killed'))
  await builds(3)
  finish[2]?.(release)
  await isWanted(release)
})
