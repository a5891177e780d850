import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Sku } from '../../../../electron/contract/ids'
import type { Fact, FactSource } from '../../../../electron/contract/overlay'
import { openOverlayReader } from '../../../../electron/kit/overlay'
import { logTo, type LogFields } from '../../../../electron/kit/process'
import { createOverlayHandlers, keepShop, type ShopKeeper } from '../../../../electron/ledger/overlay'

const PAGE_BYTES = 4096
const AT = '2026-11-24T09:40:00.000Z'
const keepers: ShopKeeper[] = []
afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.close()
})

const freshPath = () => join(mkdtempSync(join(tmpdir(), 'aisle-overlay-')), 'shop.db')

function startOverlay(path = freshPath()) {
  const errors: (LogFields & { readonly message: string })[] = []
  const log = logTo((level, message, fields) => {
    if (level === 'error') errors.push({ message, ...fields })
  })
  const keeper = keepShop(path, log)
  keepers.push(keeper)
  keeper.start()
  return { path, keeper, errors, ...createOverlayHandlers(keeper, log) }
}

const block = (sku: string, source: FactSource = 'safety'): Fact => ({
  ...{ sku: sku as Sku, source, at: AT },
  kind: 'block',
  reason: 'recalled',
})
const stock = (sku: string, count: number): Fact => ({
  ...{ sku: sku as Sku, source: 'feed', at: AT },
  kind: 'stock',
  count,
})
const filling = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => stock(`S${String(from + index).padStart(5, '0')}`, 1))

function kept(path: string): readonly string[] {
  const reader = openOverlayReader(path)
  const skus = reader
    .changed()
    .filter(({ facts }) => facts.length > 0)
    .map(({ sku }) => sku)
  reader.close()
  return skus.toSorted()
}

function damage(path: string, firstPage: number, pages: number): void {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, firstPage * PAGE_BYTES, (firstPage + pages) * PAGE_BYTES)
  writeFileSync(path, bytes)
}

describe('the overlay', () => {
  it('takes all facts of a call or none, and tells what was new', async () => {
    const { setFacts, clearFact } = startOverlay()
    expect(await setFacts({ facts: [block('A1'), stock('B2', 3)] })).toEqual({ changed: 2 })
    expect(await setFacts({ facts: [block('A1'), stock('B2', 4)] })).toEqual({ changed: 1 })
    const about = { sku: 'A1' as Sku, kind: 'block', source: 'safety' } as const
    expect(await clearFact(about)).toEqual({ changed: 1 })
    expect(await clearFact(about)).toEqual({ changed: 0 })
  })

  it('has the same hash as one that came to the same facts in another way', async () => {
    const one = startOverlay()
    await one.setFacts({ facts: [stock('B2', 1), block('A1')] })
    await one.setFacts({ facts: [stock('B2', 3), block('C3')] })
    await one.clearFact({ sku: 'C3' as Sku, kind: 'block', source: 'safety' })
    const other = startOverlay()
    await other.setFacts({ facts: [block('A1'), stock('B2', 3)] })
    const described = await one.describeOverlay({})
    expect(described).toMatchObject({ facts: 2, feed: null })
    expect(await other.describeOverlay({})).toEqual(described)
    await other.setFacts({ facts: [stock('B2', 4)] })
    expect((await other.describeOverlay({})).hash).not.toBe(described.hash)
  })
})

describe('a damaged overlay', () => {
  it('is set aside; all that can be read goes on, and every block comes back from the backup', async () => {
    const { path, keeper, setFacts } = startOverlay()
    await setFacts({ facts: filling(0, 3_000) })
    await setFacts({ facts: [block('S01500'), block('S01501', 'local'), block('Z9', 'headquarters')] })
    keeper.close()
    const pages = readFileSync(path).length / PAGE_BYTES
    damage(path, Math.floor(pages / 3), 3)

    const after = startOverlay(path)
    expect(after.errors).toMatchObject([{ setAsideAs: `${path}.damaged-1` }])
    expect(existsSync(`${path}.damaged-1`)).toBe(true)
    const skus = kept(path)
    expect(skus).toEqual(expect.arrayContaining(['S01500', 'S01501', 'Z9', 'S00000', 'S02999']))
    expect(skus.length).toBeGreaterThan(1_000)
    expect(skus.length).toBeLessThanOrEqual(3_001)
    expect(await after.setFacts({ facts: [block('A1')] })).toEqual({ changed: 1 })
  })

  it('of which nothing can be read keeps every block', async () => {
    const { path, keeper, setFacts } = startOverlay()
    await setFacts({ facts: [block('A1'), block('B2', 'local'), stock('C3', 1)] })
    keeper.close()
    damage(path, 0, 1)
    const { errors } = startOverlay(path)
    expect(kept(path)).toEqual(['A1', 'B2'])
    expect(errors).toMatchObject([{ salvaged: 0, fromBackup: 2 }])
  })

  it('that is gone keeps every block too', async () => {
    const { path, keeper, setFacts, clearFact } = startOverlay()
    await setFacts({ facts: [block('A1'), block('B2')] })
    await clearFact({ sku: 'B2' as Sku, kind: 'block', source: 'safety' })
    keeper.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    startOverlay(path)
    expect(kept(path)).toEqual(['A1'])
  })

  it('does not bring back what was cleared after an old backup', async () => {
    const { path, keeper, setFacts, clearFact } = startOverlay()
    await setFacts({ facts: [block('A1'), block('B2'), ...filling(0, 2_000)] })
    const old = readFileSync(`${path}.backup.json`)
    await clearFact({ sku: 'B2' as Sku, kind: 'block', source: 'safety' })
    keeper.close()
    writeFileSync(`${path}.backup.json`, old)
    damage(path, Math.floor(readFileSync(path).length / PAGE_BYTES / 2), 2)
    expect(startOverlay(path).errors).toHaveLength(1)
    expect(kept(path)).toContain('A1')
    expect(kept(path)).not.toContain('B2')
  })

  it('is met at work without anybody noticing but the log', async () => {
    const { path, keeper, setFacts, errors } = startOverlay()
    await setFacts({ facts: [block('A1'), ...filling(0, 5_000)] })
    keeper.use(({ database }) => database.pragma('wal_checkpoint(TRUNCATE)'))
    keeper.use(({ database }) => database.pragma('shrink_memory'))
    damage(path, 3, Math.floor(readFileSync(path).length / PAGE_BYTES) - 3)
    expect(await setFacts({ facts: [block('B2')] })).toMatchObject({ changed: 1 })
    expect(errors.length).toBeGreaterThan(0)
    expect(kept(path)).toEqual(expect.arrayContaining(['A1', 'B2']))
  })

  it('whose repair was cut off between the two renames is found again', async () => {
    const { path, keeper, setFacts } = startOverlay()
    await setFacts({ facts: [stock('A1', 1)] })
    keeper.close()
    renameSync(path, `${path}.rebuilt`)
    startOverlay(path)
    expect(kept(path)).toEqual(['A1'])
  })

  it('with a backup that is torn is repaired without it', async () => {
    const { path, keeper, setFacts } = startOverlay()
    await setFacts({ facts: [block('A1')] })
    keeper.close()
    writeFileSync(`${path}.backup.json`, readFileSync(`${path}.backup.json`).subarray(0, 50))
    damage(path, 0, 1)
    startOverlay(path)
    expect(kept(path)).toEqual([])
  })

  it('from the future is refused and left alone', async () => {
    const { path, keeper } = startOverlay()
    keeper.use(({ database }) => database.exec('PRAGMA user_version = 9990'))
    keeper.close()
    const { setFacts, errors } = startOverlay(path)
    expect(errors).toHaveLength(1)
    await expect(setFacts({ facts: [block('A1')] })).rejects.toMatchObject({
      kind: 'not-ready',
      code: 'database-from-the-future',
    })
    expect(readdirSync(dirname(path)).filter((name) => name.includes('damaged'))).toEqual([])
  })
})
