import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { skuSchema } from '../../../electron/contract/ids'
import type { SearchOptions } from '../../../electron/contract/options'
import { searchContract, type SearchContract, type Vocabulary } from '../../../electron/contract/search'
import { understand } from '../../../electron/core/understand'
import { silentLog } from '../../../electron/kit/process'
import { forkTransport, superviseProcess, type Supervised } from '../../../electron/main/supervisor'
import { bundle } from '../../helpers/bundle'
import {
  buildSmallRelease,
  MODELS_DIR,
  NATIVE_PACKAGES,
  type SmallRelease,
} from '../../helpers/small-release'
import { smallProduct, smallProducts } from '../../helpers/small-shop'

let bundleDir = ''
let release: SmallRelease
const running: Supervised<SearchContract>[] = []

beforeAll(async () => {
  bundleDir = await bundle({ search: 'electron/search/index.ts' }, NATIVE_PACKAGES)
  release = await buildSmallRelease()
})
afterEach(() => Promise.all(running.splice(0).map((search) => search.stop())))
afterAll(async () => {
  await release.remove()
  await rm(bundleDir, { recursive: true })
})

/** Starts search and waits until it can be asked, or has failed. */
async function startSearch(changed: Partial<SearchOptions> = {}): Promise<Supervised<SearchContract>> {
  const options = { releaseDir: release.releaseDir, modelsDir: MODELS_DIR, provider: 'cpu', ...changed }
  const search = superviseProcess({
    name: 'search',
    contract: searchContract,
    transport: forkTransport(),
    entryPath: join(bundleDir, 'search.mjs'),
    options: () => options,
    log: silentLog,
    deadlineMs: 20_000,
  })
  running.push(search)
  await new Promise<void>((resolve) => {
    search.onState((state) => {
      if (state !== 'starting') resolve()
    })
  })
  return search
}

const today = '2026-11-24'

async function ask(search: Supervised<SearchContract>, vocabulary: Vocabulary, said: string) {
  const understanding = understand({ hypotheses: [said], via: 'text', vocabulary, currency: 'EUR' })
  return search.call('find', { understanding, today, limit: 10 })
}

describe('the search process', () => {
  it('answers in the contract’s shape, by words and by meaning', async () => {
    const search = await startSearch()
    const { vocabulary, products, degraded, ...described } = await search.call('describe', {})
    expect(products).toBe(smallProducts.length)
    expect(degraded).toEqual([])

    const answer = await ask(search, vocabulary, 'red kettle under 50')
    expect(searchContract.calls.find.response.safeParse(answer).error).toBeUndefined()
    expect(answer.releaseId).toBe(described.releaseId)
    expect(answer.rankerVersion).toBe(described.rankerVersion)
    expect(answer.items[0]?.card).toMatchObject({
      name: 'Emberly kettle, red',
      offer: { kind: 'price-cut', wasCents: 4990, until: '2026-12-24' },
      location: { aisle: '1', bay: 1, shelf: 2 },
    })
    expect(Object.keys(answer.timingsMs).toSorted()).toEqual(['encode', 'fts', 'fuse', 'reasons', 'total'])

    const meant = await ask(search, vocabulary, 'songs')
    expect(meant.items[0]?.card.type).toBe('headphones')
    expect(meant.items[0]?.reasons[0]).toMatchObject({ code: 'meaning', facts: { text: 'songs' } })
  })

  it('takes hostile text for text', async () => {
    const search = await startSearch()
    const { vocabulary } = await search.call('describe', {})
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
      const said = await ask(search, vocabulary, text)
      expect(said.total).toBeGreaterThanOrEqual(0)
      const understanding = { intent: 'find' as const, text, alternatives: [], slots }
      await search.call('find', { understanding, today, limit: 10 })
    }
    expect((await ask(search, vocabulary, 'kettle')).total).toBe(4)
  })

  it('completes what is typed', async () => {
    const search = await startSearch()
    const suggestions = await search.call('suggest', { prefix: 'kittle', limit: 3 })
    expect(suggestions).toEqual([{ text: 'kettle', count: 4, picture: 'thing', aisle: '1', kind: 'type' }])
  })

  it('shows one product with the nearest of its type', async () => {
    const search = await startSearch()
    const { sku } = smallProduct('Emberly kettle, black')
    const detail = await search.call('product', { sku, today })
    expect(searchContract.calls.product.response.safeParse(detail).error).toBeUndefined()
    expect(detail?.similar.map(({ name }) => name)).toEqual([
      'Emberly kettle, red',
      'Tarn family kettle',
      'Tarn travel kettle',
    ])
    expect(await search.call('product', { sku: skuSchema.parse('nothing'), today })).toBeNull()
  })

  it('searches by words alone when the encoder is missing', async () => {
    const modelsDir = await mkdtemp(join(tmpdir(), 'aisle-no-models-'))
    const search = await startSearch({ modelsDir })
    const { vocabulary, degraded } = await search.call('describe', {})
    expect(degraded).toEqual(['no-embedding'])
    const answer = await ask(search, vocabulary, 'red kettle')
    expect(answer.degraded).toEqual(['no-embedding'])
    expect(answer.items[0]?.card.name).toBe('Emberly kettle, red')
    await rm(modelsDir, { recursive: true })
  })

  it.each(['catalogue.db', 'vectors.bin', 'manifest.json'])(
    'never serves a release whose %s was changed',
    async (name) => {
      const releaseDir = await mkdtemp(join(tmpdir(), 'aisle-damaged-'))
      await cp(release.releaseDir, releaseDir, { recursive: true })
      await writeFile(join(releaseDir, name), 'damaged')
      const search = await startSearch({ releaseDir })
      await expect(search.call('describe', {}, { deadlineMs: 5000 })).rejects.toThrow()
      await search.stop()
      await rm(releaseDir, { recursive: true })
    },
  )
})
