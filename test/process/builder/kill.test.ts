import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BUILD_STEPS } from '../../../electron/builder/build'
import { bundle } from '../../helpers/bundle'
import { NATIVE_PACKAGES } from '../../helpers/small-release'
import { smallOffers, smallProducts } from '../../helpers/small-shop'
import {
  build,
  buildApart,
  cleanUp,
  fingerprint,
  isWholeRelease,
  largestDifference,
  manyProducts,
  namesIn,
  newShop,
  newStore,
  readAll,
} from './support'

const ROUNDS = 3
/** One product changed: everything is taken over that can be. */
const CHANGED = smallProducts.map((product, row) => (row === 4 ? { ...product, name: 'Renamed' } : product))

let bundleDir = ''
beforeAll(async () => {
  bundleDir = await bundle({ build: 'test/process/builder/fixtures/build.ts' }, NATIVE_PACKAGES)
})
afterAll(() => rm(bundleDir, { recursive: true }))
afterEach(cleanUp)

/** What the store must look like after a kill: the old release untouched, the new one whole or not there. */
async function expectSound(store: string, old: string, before: object): Promise<readonly string[]> {
  expect(await fingerprint(join(store, old))).toEqual(before)
  const releases = (await namesIn(store)).filter((name) => !name.includes('.'))
  for (const name of releases) expect(await isWholeRelease(join(store, name))).toBe(true)
  return releases
}

describe('a builder that is killed', () => {
  it.each(
    BUILD_STEPS.flatMap((step) => Array.from({ length: ROUNDS }, (_, round) => [step, round + 1] as const)),
  )('at "%s" (%i of 3) leaves the old release and no half one, and the next build is whole', async (at) => {
    const releasesDir = await newStore()
    const old = await build(await newShop(), releasesDir)
    const before = await fingerprint(join(releasesDir, old.releaseId))
    const shopDir = await newShop({ 'products.json': CHANGED })

    const killed = await buildApart(bundleDir, { shopDir, releasesDir, die: { at } })
    expect([killed.signal, killed.steps.at(-1), killed.built]).toEqual(['SIGKILL', at, undefined])
    const isPast = at === 'renamed' || at === 'announced'
    expect(await expectSound(releasesDir, old.releaseId, before)).toHaveLength(isPast ? 2 : 1)

    const again = await buildApart(bundleDir, { shopDir, releasesDir })
    expect(again.built).toMatchObject({ isNew: !isPast, isFinal: true })
    await expectSound(releasesDir, old.releaseId, before)
    expect(await namesIn(releasesDir)).toEqual([old.releaseId, again.built?.releaseId].toSorted())
  })

  it.each(['catalogue', 'vectors', 'manifest', 'renamed', 'announced'] as const)(
    'at "%s", after the text came first, leaves that whole too',
    async (at) => {
      const releasesDir = await newStore()
      const shopDir = await newShop()
      const options = { shopDir, releasesDir, textFirstAbove: 5 }
      const killed = await buildApart(bundleDir, { ...options, die: { at, time: 2 } })
      expect([killed.signal, killed.first?.isFinal]).toEqual(['SIGKILL', false])
      const text = killed.first?.releaseId ?? ''
      await expectSound(releasesDir, text, await fingerprint(join(releasesDir, text)))
      const again = await buildApart(bundleDir, options)
      expect(again.built?.isFinal).toBe(true)
      expect(await namesIn(releasesDir)).toEqual([text, again.built?.releaseId].toSorted())
    },
  )

  it('in the midst of its vectors is continued where it was', async () => {
    const releasesDir = await newStore()
    const shopDir = await newShop({ 'products.json': manyProducts(200), 'offers.json': [] })
    const die = { at: 'vectors', done: 128 } as const
    const killed = await buildApart(bundleDir, { shopDir, releasesDir, die })
    expect(killed.signal).toBe('SIGKILL')
    const again = await buildApart(bundleDir, { shopDir, releasesDir })
    const totals = again.progress.filter(({ stage }) => stage === 'vectors').map(({ total }) => total)
    expect(new Set(totals)).toEqual(new Set([200 - 128]))

    // What it has from before is what it would have computed.
    const fresh = await newStore()
    const anew = await build(shopDir, fresh)
    expect(again.built?.releaseId).toBe(anew.releaseId)
    const [resumed, computed] = [releasesDir, fresh].map(
      (store) => readAll(join(store, anew.releaseId)).vectors,
    )
    expect(largestDifference(resumed ?? {}, computed ?? {})).toBeLessThan(1e-5)
  })

  it('of another shop takes nothing along', async () => {
    const releasesDir = await newStore()
    const shopDir = await newShop({ 'products.json': manyProducts(100), 'offers.json': [] })
    await buildApart(bundleDir, { shopDir, releasesDir, die: { at: 'vectors', done: 64 } })
    const other = await newShop({ 'offers.json': smallOffers.slice(1) })
    const { built } = await buildApart(bundleDir, { shopDir: other, releasesDir })
    expect(await namesIn(releasesDir)).toEqual([built?.releaseId])
  })
})
