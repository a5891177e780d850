import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildRelease } from '../../../electron/builder/build'
import type { ReleaseId } from '../../../electron/contract/ids'
import { repositoryPath } from '../../helpers/bundle'
import { MODELS_DIR } from '../../helpers/small-release'
import { ask, idOf, openSearchBench, type SearchBench } from './search-process'

let bench: SearchBench
let releasesDir: string
let search: Awaited<ReturnType<SearchBench['start']>>
let releaseId: ReleaseId

beforeAll(async () => {
  bench = await openSearchBench()
  releasesDir = await mkdtemp(join(tmpdir(), 'aisle-garden-'))
  const built = await buildRelease({
    shopDir: join(repositoryPath, 'resources', 'garden-shop'),
    releasesDir,
    modelsDir: MODELS_DIR,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  const releaseDir = join(releasesDir, built.releaseId)
  releaseId = idOf(releaseDir)
  search = await bench.start({ releaseDirs: [releaseDir] })
})
afterAll(async () => {
  await bench.stopAll()
  await bench.remove()
  await rm(releasesDir, { recursive: true, force: true })
})

describe('a shop of another kind', () => {
  it.each([
    ['tomatoes for a hanging basket', 'tomato seeds', /Tumbling Tom/],
    ['something against slugs', 'slug barrier', /./],
    ['wildflowers for bees', 'wildflower mix', /Bees/],
    ['secateurs for the left hand', 'secateurs', /Left hand/],
    ['white tulips', 'tulip bulbs', /White Triumphator|Purissima|Spring Green/],
    ['daffodils', 'daffodil bulbs', /./],
    // Its own words in the other languages of the kiosk.
    ['Gießkanne', 'watering can', /./],
    ['bulbos de tulipán', 'tulip bulbs', /./],
    ['番茄种子', 'tomato seeds', /./],
  ])('is searched in its own words: “%s” finds %s', async (question, type, name) => {
    const { items } = await ask(search, releaseId, question)
    const first = items.slice(0, 3).map(({ card }) => card)
    expect(first[0]?.type).toBe(type)
    expect(first.map((card) => card.name).join('\n')).toMatch(name)
  })
})
