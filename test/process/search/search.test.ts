import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { releaseIdSchema, skuSchema, type ReleaseId } from '../../../electron/contract/ids'
import type { SearchOptions } from '../../../electron/contract/options'
import { searchContract } from '../../../electron/contract/search'
import { buildSmallRelease, type SmallRelease } from '../../helpers/small-release'
import { smallProduct, smallProducts } from '../../helpers/small-shop'
import { ask, idOf, openSearchBench, today, type SearchBench } from './search-process'

let bench: SearchBench
let release: SmallRelease
let releaseId: ReleaseId

beforeAll(async () => {
  bench = await openSearchBench()
  release = await buildSmallRelease()
  releaseId = idOf(release.releaseDir)
})
afterEach(() => bench.stopAll())
afterAll(async () => {
  await release.remove()
  await bench.remove()
})

const startSearch = (changed: Partial<SearchOptions> = {}) =>
  bench.start({ releaseDirs: [release.releaseDir], ...changed })

describe('the search process', () => {
  it('answers in the contract’s shape, by words and by meaning', async () => {
    const search = await startSearch()
    const { products, degraded, ...described } = await search.call('describe', { releaseId })
    expect(products).toBe(smallProducts.length)
    expect(degraded).toEqual([])

    const answer = await ask(search, releaseId, 'red kettle under 50')
    expect(searchContract.calls.find.response.safeParse(answer).error).toBeUndefined()
    expect(answer.releaseId).toBe(described.releaseId)
    expect(answer.rankerVersion).toBe(described.rankerVersion)
    expect(answer.items[0]?.card).toMatchObject({
      name: 'Emberly kettle, red',
      offer: { kind: 'price-cut', wasCents: 4990, until: '2026-12-24' },
      location: { aisle: '1', bay: 1, shelf: 2 },
    })
    expect(Object.keys(answer.timingsMs).toSorted()).toEqual([
      'encode',
      'fts',
      'fuse',
      'overlay',
      'reasons',
      'total',
    ])

    const meant = await ask(search, releaseId, 'songs')
    expect(meant.items[0]?.card.type).toBe('headphones')
    expect(meant.items[0]?.reasons[0]).toMatchObject({ code: 'meaning', facts: { text: 'songs' } })
  })

  it('takes hostile text for text', async () => {
    const search = await startSearch()
    const slots: never[] = []
    for (const text of [
      '" OR 1=1 --',
      'NEAR(a b)',
      '*',
      'name:',
      "'; DROP TABLE products",
      '\u0000',
      '🙂🙂',
    ]) {
      const said = await ask(search, releaseId, text)
      expect(said.total).toBeGreaterThanOrEqual(0)
      const understanding = { intent: 'find' as const, text, alternatives: [], slots }
      await search.call('find', { releaseId, understanding, today, limit: 10 })
    }
    expect((await ask(search, releaseId, 'kettle')).total).toBe(4)
  })

  it('completes what is typed', async () => {
    const search = await startSearch()
    const suggestions = await search.call('suggest', { releaseId, prefix: 'kittle', limit: 3 })
    expect(suggestions).toEqual([{ text: 'kettle', count: 4, picture: 'thing', aisle: '1', kind: 'type' }])
  })

  it('shows one product with the nearest of its type', async () => {
    const search = await startSearch()
    const { sku } = smallProduct('Emberly kettle, black')
    const detail = await search.call('product', { releaseId, sku, today })
    expect(searchContract.calls.product.response.safeParse(detail).error).toBeUndefined()
    expect(detail?.similar.map(({ name }) => name)).toEqual([
      'Emberly kettle, red',
      'Tarn family kettle',
      'Tarn travel kettle',
    ])
    expect(await search.call('product', { releaseId, sku: skuSchema.parse('nothing'), today })).toBeNull()
    expect(detail).toMatchObject({ reviews: [], card: { names: {} } })
  })

  it('searches by words alone when the encoder is missing', async () => {
    const modelsDir = await mkdtemp(join(tmpdir(), 'aisle-no-models-'))
    const search = await startSearch({ modelsDir })
    const { degraded } = await search.call('describe', { releaseId })
    expect(degraded).toEqual(['no-embedding'])
    const answer = await ask(search, releaseId, 'red kettle')
    expect(answer.degraded).toEqual(['no-embedding'])
    expect(answer.items[0]?.card.name).toBe('Emberly kettle, red')
    await rm(modelsDir, { recursive: true })
  })

  it.each(['catalogue.db', 'vectors.bin', 'search-index.bin', 'manifest.json'])(
    'never serves a release whose %s was changed',
    async (name) => {
      const releaseDir = await mkdtemp(join(tmpdir(), 'aisle-damaged-'))
      await cp(release.releaseDir, releaseDir, { recursive: true })
      await writeFile(join(releaseDir, name), 'damaged')
      const search = await startSearch({ releaseDirs: [releaseDir] })
      await expect(search.call('describe', { releaseId }, { deadlineMs: 5000 })).rejects.toThrow()
      await search.stop()
      await rm(releaseDir, { recursive: true })
    },
  )

  it('says that it has no such release', async () => {
    const search = await startSearch()
    const unknown = releaseIdSchema.parse('0123456789abcdef')
    await expect(search.call('suggest', { releaseId: unknown, prefix: 'k', limit: 3 })).rejects.toMatchObject(
      {
        kind: 'not-ready',
        code: 'release-not-loaded',
      },
    )
  })
})
