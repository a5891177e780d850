import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ReleaseId, Sku } from '../../../electron/contract/ids'
import { silentLog } from '../../../electron/kit/process'
import { chooseAtStart, type ReleaseStore } from '../../../electron/main/release'
import { readPointer } from '../../../electron/main/release/pointer-file'
import { bundle } from '../../helpers/bundle'
import { buildEditions, type Edition } from '../../helpers/editions'
import { NATIVE_PACKAGES } from '../../helpers/small-release'
import { smallProducts } from '../../helpers/small-shop'
import { emptyStore, pointTo, writeTinyRelease } from '../../helpers/tiny-release'
import { runSearch, type RunningSearch } from './running-search'

let bundleDir = ''
let builtDir = ''
let editions: readonly [Edition, Edition, Edition]
const running: RunningSearch[] = []
beforeAll(async () => {
  bundleDir = await bundle({ search: 'electron/search/index.ts' }, NATIVE_PACKAGES)
  builtDir = await mkdtemp(join(tmpdir(), 'aisle-editions-'))
  editions = (await buildEditions(builtDir, 3)) as unknown as typeof editions
})
afterEach(() => Promise.all(running.splice(0).map(({ search }) => search.stop())))
afterAll(async () => {
  for (const folder of [bundleDir, builtDir]) await rm(folder, { recursive: true })
})

const sku: Sku = smallProducts[0]?.sku ?? ('' as Sku)
const publish = (store: ReleaseStore, { releaseId, dir }: Edition) =>
  cp(dir, join(store.own, releaseId), { recursive: true })

async function start(): Promise<RunningSearch & { readonly store: ReleaseStore }> {
  const store = emptyStore()
  for (const edition of editions) await publish(store, edition)
  pointTo(store.own, editions[0].releaseId)
  const started = await runSearch(bundleDir, store)
  running.push(started)
  return { ...started, store }
}

/** What search says a product costs, in that release. */
async function priceIn({ search }: RunningSearch, releaseId: ReleaseId): Promise<number | undefined> {
  const detail = await search.call('product', { releaseId, sku, today: '2026-11-24' })
  return detail?.card.priceCents
}
const expectedPrice = ({ cards }: Edition): number | undefined => cards.get(sku)?.priceCents

/** One hash over the pointer's release and every file of the release that it makes live. */
function hashOfLive(store: ReleaseStore): string {
  const pointer = readPointer(store.own)
  const hash = createHash('sha256').update(pointer?.releaseId ?? '')
  const dir = join(store.own, pointer?.releaseId ?? '')
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(`${path}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function flipOneByte(path: string): void {
  const bytes = readFileSync(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('a swap with a real search process', () => {
  it('serves both releases as long as a visit needs the old one, and then the new one alone', async () => {
    const stage = await start()
    const { releases } = stage
    const [first, second] = editions
    releases.hold()
    await releases.take(second.releaseId)
    expect(await priceIn(stage, first.releaseId)).toBe(expectedPrice(first))
    expect(await priceIn(stage, second.releaseId)).toBe(expectedPrice(second))
    const isUnloaded = new Promise((resolve) => releases.onUnloaded(resolve))
    releases.letGo()
    await isUnloaded
    await expect(priceIn(stage, first.releaseId)).rejects.toMatchObject({ code: 'release-not-loaded' })
    expect(await priceIn(stage, second.releaseId)).toBe(expectedPrice(second))
  })

  it('is undone to the last byte', async () => {
    const { releases, store } = await start()
    const before = hashOfLive(store)
    await releases.take(editions[1].releaseId)
    expect(hashOfLive(store)).not.toBe(before)
    await releases.undo()
    expect(hashOfLive(store)).toBe(before)
    expect(releases.live.releaseId).toBe(editions[0].releaseId)
  })

  it('survives the end of search in the middle of a visit: both releases are there again', async () => {
    const stage = await start()
    const { releases, search } = stage
    const [first, second] = editions
    releases.hold()
    await releases.take(second.releaseId)
    const isBack = new Promise<void>((resolve) => search.onState((state) => state === 'ready' && resolve()))
    process.kill(search.pid ?? 0, 'SIGKILL')
    await isBack
    expect(await priceIn(stage, first.releaseId)).toBe(expectedPrice(first))
    expect(await priceIn(stage, second.releaseId)).toBe(expectedPrice(second))
  })
})

describe('a release with one flipped byte', () => {
  const filesOf = (dir: string): string[] =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))

  it('is refused at the swap, whichever file it is in, and the old one goes on answering', async () => {
    const stage = await start()
    const { releases, store } = stage
    const [first, second, third] = editions
    for (const name of filesOf(second.dir)) {
      await publish(store, second)
      flipOneByte(join(store.own, second.releaseId, name))
      await expect(releases.take(second.releaseId), name).rejects.toMatchObject({ kind: 'corrupt' })
    }
    expect(releases.live.releaseId).toBe(first.releaseId)
    expect(readPointer(store.own)).toMatchObject({ releaseId: first.releaseId, history: [] })
    expect(await priceIn(stage, first.releaseId)).toBe(expectedPrice(first))
    await releases.take(third.releaseId)
    expect(await priceIn(stage, third.releaseId)).toBe(expectedPrice(third))
  })

  it('is passed over at the start, on through the history, down to the shipped one', async () => {
    const store = emptyStore()
    const shipped = writeTinyRelease(store.shipped, 'shipped')
    pointTo(store.shipped, shipped)
    const [first, second, third] = editions
    for (const edition of editions) await publish(store, edition)
    pointTo(store.own, third.releaseId, [second.releaseId, first.releaseId])
    const chosen = async () => (await chooseAtStart(store, silentLog))?.release.releaseId
    expect(await chosen()).toBe(third.releaseId)
    for (const [damaged, next] of [
      [third, second.releaseId],
      [second, first.releaseId],
      [first, shipped],
    ] as const) {
      flipOneByte(join(store.own, damaged.releaseId, 'search-index.bin'))
      expect(await chosen()).toBe(next)
    }
  })
})
