import { appendFile, mkdtemp, readdir, rm, truncate, writeFile, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  cachedVectors,
  clearVectorCache,
  openVectorCache,
} from '../../../electron/builder/meaning/vector-cache'

const ENCODER = 'e'.repeat(64)
const meaning = (index: number) => String(index).padStart(32, '0')
const vector = (index: number) => Float32Array.from({ length: 384 }, (_, column) => index + column / 1000)

let store = ''
beforeEach(async () => {
  store = await mkdtemp(join(tmpdir(), 'aisle-cache-'))
})
afterEach(() => rm(store, { recursive: true }))

async function keep(...indexes: readonly number[]): Promise<string> {
  const cache = await openVectorCache(store, ENCODER)
  await cache.add(new Map(indexes.map((index) => [meaning(index), vector(index)])))
  await cache.close()
  const [name = ''] = await readdir(join(store, 'cache'))
  return join(store, 'cache', name)
}

const wanted = new Set([1, 2, 3].map(meaning))
const found = async (encoder = ENCODER) => [...(await cachedVectors(store, encoder, wanted)).keys()].sort()

describe('vectors of an unfinished build', () => {
  it('come back as they were, those that are wanted', async () => {
    await keep(1, 2)
    await keep(7)
    const vectors = await cachedVectors(store, ENCODER, wanted)
    expect([...vectors]).toEqual([
      [meaning(1), vector(1)],
      [meaning(2), vector(2)],
    ])
  })

  it('are of no use to another encoder', async () => {
    await keep(1)
    expect(await found('f'.repeat(64))).toEqual([])
  })

  it('that were cut off are left out', async () => {
    const file = await keep(1, 2)
    const { length } = await readFile(file)
    await truncate(file, length - 1)
    expect(await found()).toEqual([meaning(1)])
  })

  it('that a power cut has spoilt are left out', async () => {
    const file = await keep(1, 2, 3)
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(0, bytes.length / 3 + 100, bytes.length / 3 + 200))
    expect(await found()).toEqual([1, 3].map(meaning))
    await appendFile(file, Buffer.alloc(bytes.length))
    expect(await found()).toEqual([1, 3].map(meaning))
  })

  it('are removed at the end, but not those of a build that still runs', async () => {
    await keep(1)
    const alive = `vectors-${ENCODER.slice(0, 16)}-${process.ppid}.bin`
    await writeFile(join(store, 'cache', alive), '')
    await clearVectorCache(store)
    expect(await readdir(join(store, 'cache'))).toEqual([alive])
  })
})
