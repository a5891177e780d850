import { rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../electron/contract/ids'
import { copyRelease, emptyVectors, spoil } from '../../helpers/change-release'
import { buildSmallRelease, type SmallRelease } from '../../helpers/small-release'
import { smallOffers, smallProduct, smallProducts, smallShop } from '../../helpers/small-shop'
import { block, freshPath, openShop } from '../../unit/kit/overlay/support'
import { ask, idOf, namesOf, openSearchBench, today, type Search, type SearchBench } from './search-process'

let bench: SearchBench
/** The small shop, and the same a day later: the red kettle is cheaper, the mugs are gone, kettles speak languages. */
let first: SmallRelease
let second: SmallRelease
let firstId: ReleaseId
let secondId: ReleaseId

const red = smallProduct('Emberly kettle, red')

beforeAll(async () => {
  bench = await openSearchBench()
  first = await buildSmallRelease()
  second = await buildSmallRelease({
    'shop.json': {
      ...smallShop,
      types: [{ name: 'kettle', names: { de: 'Wasserkocher', es: 'hervidor', zh: '电热水壶' } }],
    },
    'products.json': smallProducts
      .filter(({ type }) => type !== 'mug')
      .map((product) =>
        product === red
          ? {
              ...product,
              priceCents: 2990,
              names: { de: 'Emberly Wasserkocher, rot' },
              reviews: [{ stars: 5, text: 'Quick.' }],
            }
          : product,
      ),
    'offers.json': smallOffers,
  })
  firstId = idOf(first.releaseDir)
  secondId = idOf(second.releaseDir)
})
afterEach(() => bench.stopAll())
afterAll(async () => {
  for (const copy of copies) await rm(dirname(copy), { recursive: true })
  await first.remove()
  await second.remove()
  await bench.remove()
})

const copies: string[] = []
const copyOf = async ({ releaseDir }: SmallRelease) => {
  const copy = await copyRelease(releaseDir)
  copies.push(copy)
  return copy
}
const both = () => bench.start({ releaseDirs: [first.releaseDir, second.releaseDir] })
const onlyFirst = () => bench.start({ releaseDirs: [first.releaseDir] })
const priceOfRed = async (search: Search, releaseId: ReleaseId) =>
  (await ask(search, releaseId, 'red kettle')).items[0]?.card.priceCents

describe('two releases', () => {
  it('answer by name, each for itself', async () => {
    const search = await both()
    expect(await priceOfRed(search, firstId)).toBe(3990)
    expect(await priceOfRed(search, secondId)).toBe(2990)
    expect((await ask(search, firstId, 'mug')).total).toBe(3)
    expect(namesOf(await ask(search, secondId, 'mug'))).not.toContain('Lerrin mug, blue')
    const suggest = (releaseId: ReleaseId) => search.call('suggest', { releaseId, prefix: 'mug', limit: 3 })
    expect(await suggest(firstId)).not.toEqual([])
    expect(await suggest(secondId)).toEqual([])
    const { sku } = smallProduct('Lerrin mug, blue')
    expect(await search.call('product', { releaseId: firstId, sku, today })).not.toBeNull()
    expect(await search.call('product', { releaseId: secondId, sku, today })).toBeNull()
  })

  it('never mix, however their questions fall together', async () => {
    const search = await both()
    const ids = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? firstId : secondId))
    const answers = await Promise.all(ids.map((releaseId) => ask(search, releaseId, 'red kettle')))
    expect(answers.map(({ releaseId }) => releaseId)).toEqual(ids)
    expect(answers.map(({ items }) => items[0]?.card.priceCents)).toEqual(
      ids.map((releaseId) => (releaseId === firstId ? 3990 : 2990)),
    )
  })

  it('show names and reviews where the catalogue has them', async () => {
    const search = await both()
    const shown = await search.call('product', { releaseId: secondId, sku: red.sku, today })
    expect(shown?.card.names).toEqual({ de: 'Emberly Wasserkocher, rot' })
    expect(shown?.reviews).toEqual([{ stars: 5, text: 'Quick.' }])
  })

  it.each(['Wasserkocher', 'hervidor', '电热水壶', '红色电热水壶'])('find kettles as %s', async (said) => {
    const search = await both()
    const { items } = await ask(search, secondId, said)
    expect(items.slice(0, 4).map(({ card }) => card.type)).toEqual(['kettle', 'kettle', 'kettle', 'kettle'])
  })

  it('offer a name in another language to who begins it', async () => {
    const search = await both()
    const offered = async (prefix: string) =>
      (await search.call('suggest', { releaseId: secondId, prefix, limit: 6 })).map(({ text }) => text)
    expect(await offered('wasserk')).toEqual(['Wasserkocher'])
    expect(await offered('电热')).toEqual(['电热水壶'])
    expect(await offered('kettle')).not.toContain('Wasserkocher')
  })
})

describe('loading', () => {
  it('goes on while questions are asked, and changes none of their answers', async () => {
    const search = await onlyFirst()
    const state = { isLoading: true }
    const loading = search
      .call('load', { releaseDir: second.releaseDir })
      .finally(() => (state.isLoading = false))
    const seen: (number | undefined)[] = []
    while (state.isLoading) seen.push(await priceOfRed(search, firstId))
    expect((await loading).releaseId).toBe(secondId)
    expect(new Set(seen)).toEqual(new Set([3990]))
    expect(await priceOfRed(search, secondId)).toBe(2990)
  })

  it('of one that is there is no second time', async () => {
    const search = await both()
    const described = await search.call('describe', { releaseId: secondId })
    expect(await search.call('load', { releaseDir: second.releaseDir })).toEqual(described)
  })

  it.each(['catalogue.db', 'shop.json', 'vectors.bin', 'search-index.bin', 'manifest.json'])(
    'is refused when %s is damaged, and everything stays as it was',
    async (name) => {
      const search = await onlyFirst()
      const releaseDir = await copyOf(second)
      await spoil(join(releaseDir, name))
      await expect(search.call('load', { releaseDir })).rejects.toMatchObject({ kind: 'corrupt' })
      expect(await priceOfRed(search, firstId)).toBe(3990)
      await expect(search.call('describe', { releaseId: secondId })).rejects.toMatchObject({
        code: 'release-not-loaded',
      })
      expect((await search.call('load', { releaseDir: second.releaseDir })).releaseId).toBe(secondId)
    },
  )

  it('leaves out a damaged one that only a visit wanted', async () => {
    const releaseDir = await copyOf(second)
    await spoil(join(releaseDir, 'vectors.bin'))
    const search = await bench.start({ releaseDirs: [first.releaseDir, releaseDir] })
    expect(await priceOfRed(search, firstId)).toBe(3990)
  })
})

describe('unloading', () => {
  it('answers the questions that are under way, and no others', async () => {
    const search = await both()
    const before = await ask(search, secondId, 'red kettle')
    const find = () =>
      search.call('find', {
        releaseId: secondId,
        understanding: { intent: 'find', text: 'red kettle', alternatives: [], slots: [] },
        today,
        limit: 10,
      })
    const underWay = Array.from({ length: 10 }, find)
    await search.call('unload', { releaseId: secondId })
    for (const answer of await Promise.all(underWay)) {
      expect(answer.items[0]?.card).toEqual(before.items[0]?.card)
    }
    await expect(find()).rejects.toMatchObject({ kind: 'not-ready', code: 'release-not-loaded' })
    expect(await search.call('unload', { releaseId: secondId })).toEqual({})
    expect(await priceOfRed(search, firstId)).toBe(3990)
  })

  it('of one that is still to be loaded at the start is not forgotten', async () => {
    const [unloaded, described] = await bench.askAtOnce(
      { releaseDirs: [first.releaseDir, second.releaseDir] },
      [
        ['unload', { releaseId: secondId }],
        ['describe', { releaseId: secondId }],
      ],
    )
    expect(unloaded).toMatchObject({ type: 'result' })
    expect(described).toMatchObject({ type: 'failure', error: { code: 'release-not-loaded' } })
  })
})

describe('a release beside an overlay that cannot be read', () => {
  it('is served with what it says itself, and tells so until the overlay can be read', async () => {
    const overlayPath = freshPath()
    await writeFile(overlayPath, 'This is no database. '.repeat(300))
    const search = await bench.start({ releaseDirs: [first.releaseDir], overlayPath })
    expect((await search.call('describe', { releaseId: firstId })).degraded).toEqual(['overlay-missing'])
    expect(await ask(search, firstId, 'red kettle')).toMatchObject({
      degraded: ['overlay-missing'],
      items: [{ card: { name: 'Emberly kettle, red' } }, {}, {}, {}],
    })
    await rm(overlayPath)
    const shop = openShop(overlayPath)
    shop.set(block(red.sku))
    const { degraded, items } = await ask(search, firstId, 'red kettle')
    expect(degraded).toEqual([])
    expect(items.map(({ card }) => card.sku)).not.toContain(red.sku)
    shop.close()
    await rm(dirname(overlayPath), { recursive: true })
  })
})

describe('a release whose vectors are not all there', () => {
  it('finds by meaning what has one, and says what is missing', async () => {
    const releaseDir = await copyOf(first)
    const headphones = smallProducts.flatMap(({ type }, row) => (type === 'headphones' ? [row] : []))
    await emptyVectors(releaseDir, [0, ...headphones])
    const search = await bench.start({ releaseDirs: [releaseDir] })
    expect((await search.call('describe', { releaseId: firstId })).degraded).toEqual(['vectors-partial'])

    const meant = await ask(search, firstId, 'something to boil water')
    expect(meant.degraded).toEqual(['vectors-partial'])
    expect(meant.items[0]?.card.type).toBe('kettle')
    // Found by their words all the same.
    expect(
      namesOf(await ask(search, firstId, 'headphones'))
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['Ekkoa Cable headphones', 'Ekkoa Calm headphones'])
    expect(namesOf(await ask(search, firstId, 'red kettle'))[0]).toBe('Emberly kettle, red')
  })

  it('is searched by words alone while there is none at all', async () => {
    const releaseDir = await copyOf(first)
    await emptyVectors(releaseDir, [...smallProducts.keys()])
    const search = await bench.start({ releaseDirs: [releaseDir] })
    const answer = await ask(search, firstId, 'red kettle')
    expect(answer.degraded).toEqual(['vectors-partial'])
    expect(namesOf(answer)[0]).toBe('Emberly kettle, red')
    expect((await ask(search, firstId, 'songs')).total).toBe(0)
  })
})
