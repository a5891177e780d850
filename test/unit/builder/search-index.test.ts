import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Base } from '../../../electron/builder/base/find-bases'
import { indexRules } from '../../../electron/builder/index-rules'
import { READ_ALL, readShop } from '../../../electron/builder/read/read-shop'
import { materialOf, type StageJob } from '../../../electron/builder/stages'
import { searchIndex } from '../../../electron/builder/stages/search-index'
import type { Manifest } from '../../../electron/contract/release'
import { releaseFiles, sha256OfFile } from '../../../electron/kit/release'
import {
  decodeSearchIndex,
  encodeSearchIndex,
  makeSearchIndex,
} from '../../../electron/kit/release/search-index'
import { smallOffers, smallProducts, smallShop, writeSmallShop } from '../../helpers/small-shop'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aisle-index-'))
})
afterEach(() => rm(folder, { recursive: true }))

const vectors = { encoderSha256: '', missing: new Set<string>(), all: () => Promise.resolve(new Map()) }

async function jobFor(base: Base | undefined): Promise<StageJob> {
  const shopDir = await writeSmallShop({ 'offers.json': smallOffers.slice(1) })
  const shop = await readShop(shopDir, READ_ALL)
  await rm(shopDir, { recursive: true })
  const dir = join(folder, 'later')
  await mkdir(dir)
  const { signal } = new AbortController()
  return { ...materialOf(shop, base, vectors), dir, signal, onProgress: () => undefined }
}

/** An earlier release of the same products, by code that heard other words in them. */
async function earlier(rules: string): Promise<Base> {
  const products = smallProducts.map((product) => ({ ...product, name: 'Otherwise' }))
  const index = makeSearchIndex({ products, offers: smallOffers, shop: smallShop })
  const path = releaseFiles(folder).searchIndex
  await writeFile(path, encodeSearchIndex(index, rules))
  const manifest = { files: { 'search-index.bin': await sha256OfFile(path) } } as unknown as Manifest
  const { rows } = await jobFor(undefined)
  await rm(join(folder, 'later'), { recursive: true })
  return { dir: folder, manifest, rows, tables: '' }
}

async function wordsAfter(base: Base): Promise<string> {
  const job = await jobFor(base)
  await searchIndex.run(job)
  return decodeSearchIndex(await readFile(releaseFiles(job.dir).searchIndex)).forward.words.text
}

describe('an index', () => {
  it('takes rows over from one that the same code made', async () => {
    expect(await wordsAfter(await earlier(indexRules()))).toContain('otherwise')
  })

  it('takes nothing over from one that other code made', async () => {
    expect(await wordsAfter(await earlier('other rules'))).not.toContain('otherwise')
  })
})

describe('the rules of an index', () => {
  afterEach(() => {
    vi.resetModules()
  })

  it('are the same whenever the same code is asked', async () => {
    vi.resetModules()
    const again = await import('../../../electron/builder/index-rules')
    expect(again.indexRules()).toBe(indexRules())
  })

  it.each([
    ['stem', '../../../electron/core/text/stem', { stem: (word: string) => word }],
    ['take words apart', '../../../electron/core/text/pieces', { piecesOf: (word: string) => [word] }],
    ['begin suggestions', '../../../electron/core/suggest/beginnings', { beginningsOf: () => [] }],
  ])('are others when the code comes to %s in another way', async (_what, path, changed) => {
    vi.resetModules()
    vi.doMock(path, async (original) => ({ ...(await original<object>()), ...changed }))
    const { indexRules: others } = await import('../../../electron/builder/index-rules')
    vi.doUnmock(path)
    expect(others()).not.toBe(indexRules())
  })
})
