import { cpSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { AisleError } from '../../../../electron/contract/errors'
import { openOverlayReader, type OverlayReader } from '../../../../electron/kit/overlay'
import { AT, block, fact, freshPath, openShop, stock } from './support'

const readers: OverlayReader[] = []
afterEach(() => {
  for (const reader of readers.splice(0)) reader.close()
})

function read(path: string, failures: AisleError[] = []): OverlayReader {
  const reader = openOverlayReader(path, { onFailure: (failure) => failures.push(failure) })
  readers.push(reader)
  return reader
}

const skusOf = (changes: ReturnType<OverlayReader['changed']>) => changes.map(({ sku }) => sku).toSorted()

describe('the reader of the overlay', () => {
  it('gives everything at first, then only what changed, each product with all its facts', () => {
    const shop = openShop()
    const offer = { kind: 'multi-buy', quantity: 3, totalCents: 500, until: '2026-11-30' }
    const facts = [
      fact('A1', 'edit', 'local', { fields: { name: 'Fan', location: { aisle: '2', bay: 1, shelf: 3 } } }),
      fact('A1', 'offer', 'headquarters', { offer, until: '2026-12-01T00:00:00.000Z' }),
      fact('A1', 'price', 'feed', { cents: 1290, followsFeed: true }),
    ]
    shop.set(...facts, stock('B2', 4))
    const reader = read(shop.path)
    const first = reader.changed()
    expect(skusOf(first)).toEqual(['A1', 'B2'])
    expect(first.find(({ sku }) => sku === 'A1')?.facts).toEqual(expect.arrayContaining(facts))
    expect(reader.changed()).toEqual([])

    shop.set(stock('B2', 3), block('B2'))
    expect(reader.changed()).toEqual([
      { sku: 'B2', facts: expect.arrayContaining([stock('B2', 3), block('B2')]) as unknown },
    ])
    expect(reader.changed()).toEqual([])
    shop.close()
  })

  it('tells of what was cleared', () => {
    const shop = openShop()
    shop.set(block('A1'), stock('A1', 2))
    const reader = read(shop.path)
    reader.changed()
    shop.clear('A1', 'block', 'safety')
    expect(reader.changed()).toEqual([{ sku: 'A1', facts: [stock('A1', 2)] }])
    shop.clear('A1', 'stock', 'feed')
    expect(reader.changed()).toEqual([{ sku: 'A1', facts: [] }])
    shop.close()
  })

  it('needs no writer that runs', () => {
    const shop = openShop()
    shop.set(block('A1'))
    shop.close()
    expect(skusOf(read(shop.path).changed())).toEqual(['A1'])
  })

  it('waits for a file that is not there yet', () => {
    const path = freshPath()
    const reader = read(path)
    expect(reader.changed()).toEqual([])
    writeFileSync(path, '')
    expect(reader.changed()).toEqual([])
    const shop = openShop(path)
    shop.set(block('A1'))
    expect(skusOf(reader.changed())).toEqual(['A1'])
    shop.close()
  })

  it('keeps what it gave while the file is away, and follows the one that takes its place', () => {
    const shop = openShop()
    shop.set(block('A1'), block('B2'), stock('C3', 1))
    const reader = read(shop.path)
    reader.changed()
    shop.close()
    for (const suffix of ['', '-wal', '-shm']) {
      renameSync(shop.path + suffix, join(dirname(shop.path), `aside${suffix}`))
    }
    expect(reader.changed()).toEqual([])

    const next = openShop(shop.path)
    next.set(block('A1'), block('D4'))
    const changes = reader.changed()
    expect(skusOf(changes)).toEqual(['A1', 'B2', 'C3', 'D4'])
    expect(changes.filter(({ facts }) => facts.length === 0).map(({ sku }) => sku)).toEqual(['B2', 'C3'])
    expect(reader.changed()).toEqual([])
    next.close()
  })

  it('says once that a damaged file cannot be read, and goes on when it can', () => {
    const path = freshPath()
    writeFileSync(path, 'no database, but long enough to be taken for one'.repeat(100))
    const failures: AisleError[] = []
    const reader = read(path, failures)
    expect(reader.changed()).toEqual([])
    expect(reader.changed()).toEqual([])
    expect(failures.map(({ kind }) => kind)).toEqual(['corrupt'])
    renameSync(path, `${path}.damaged-1`)
    const shop = openShop(path)
    shop.set(block('A1'))
    expect(skusOf(reader.changed())).toEqual(['A1'])
    shop.close()
  })

  it('is not held up by a writer at work', () => {
    const shop = openShop()
    shop.set(stock('A1', 5))
    const reader = read(shop.path)
    reader.changed()
    shop.database.transaction(() => {
      shop.database.exec('UPDATE facts SET value = 4, change = 2')
      expect(reader.changed()).toEqual([])
    })
    expect(reader.changed()).toEqual([{ sku: 'A1', facts: [stock('A1', 4)] }])
    shop.close()
  })

  it('brings the feed in slices when asked to, but a block at once', () => {
    const shop = openShop()
    const skus = Array.from({ length: 10 }, (_, index) => `F${index}`)
    shop.set(
      ...skus.flatMap((sku) => [
        stock(sku, 1),
        fact(sku, 'price', 'feed', { cents: 100 }),
        fact(sku, 'offer', 'feed', { offer: null }),
      ]),
      ...skus.map((sku) => fact(sku, 'pin', 'local', { reason: 'new in' })),
      block('A1'),
      block('B2'),
    )
    const reader = read(shop.path)
    const slices: (readonly string[])[] = []
    do slices.push(skusOf(reader.changed({ atMost: 4 })))
    while (!reader.isAll())
    expect(slices[0]).toEqual(['A1', 'B2', 'F0', 'F1', 'F2', 'F3'])
    expect(slices.length).toBeGreaterThan(7)
    for (const slice of slices.slice(1)) expect(slice.length).toBeLessThan(9)
    expect(slices.at(-1)).toContain('F9')
    expect(reader.changed({ atMost: 4 })).toEqual([])
    shop.close()
  })

  it('does not take a reading’s time over before all that it said', () => {
    const LATER = '2026-11-24T10:40:00.000Z'
    const shop = openShop()
    const list = (count: number) => ['F1', 'F2', 'F3'].map((sku) => stock(sku, count, { followsFeed: true }))
    shop.set(...list(5))
    shop.readFeed(AT)
    const reader = read(shop.path)
    reader.changed()
    shop.set(...list(4))
    shop.readFeed(LATER)
    expect(skusOf(reader.changed({ atMost: 2 }))).toEqual(['F1', 'F2'])
    expect([reader.isAll(), reader.feedReadAt()]).toEqual([false, AT])
    expect(skusOf(reader.changed({ atMost: 2 }))).toEqual(['F3'])
    expect([reader.isAll(), reader.feedReadAt()]).toEqual([true, LATER])
    shop.close()
  })

  it.each([
    ['in its place', (copy: string, path: string) => renameSync(copy, path)],
    ['over it', (copy: string, path: string) => cpSync(copy, path)],
  ])('follows a copy from before that was put %s', (_how, putBack) => {
    const shop = openShop()
    shop.set(block('A1'), stock('B2', 1))
    shop.close()
    const copy = `${shop.path}.copy`
    cpSync(shop.path, copy)
    const later = openShop(shop.path)
    later.set(stock('B2', 2), stock('C3', 3), block('D4'))
    const reader = read(shop.path)
    reader.changed()
    reader.close()
    later.close()
    putBack(copy, shop.path)
    const known = (changes: ReturnType<OverlayReader['changed']>) =>
      Object.fromEntries(changes.map(({ sku, facts }) => [sku, facts]))
    expect(known(reader.changed())).toEqual({ A1: [block('A1')], B2: [stock('B2', 1)], C3: [], D4: [] })
  })

  it('leaves out a fact whose bytes are damaged, but never a block', () => {
    const shop = openShop()
    shop.set(block('A1'), stock('A1', 1), stock('B2', 2), fact('B2', 'price', 'feed', { cents: 100 }))
    shop.database.exec(`PRAGMA ignore_check_constraints = ON;
      UPDATE facts SET value = '{"half' WHERE sku = 'A1';
      UPDATE facts SET value = '[]' WHERE kind = 'price'`)
    const failures: AisleError[] = []
    expect(read(shop.path, failures).changed()).toEqual([
      { sku: 'A1', facts: [block('A1')] },
      { sku: 'B2', facts: [stock('B2', 2)] },
    ])
    expect(failures).toEqual([])
    shop.close()
  })

  it('fails nobody when it may not even look, and says so', () => {
    const path = freshPath()
    symlinkSync(path, path)
    const failures: AisleError[] = []
    const reader = read(path, failures)
    expect(reader.changed()).toEqual([])
    expect(reader.changed()).toEqual([])
    expect(failures).toMatchObject([{ kind: 'not-ready', code: 'overlay-unreadable' }])
    rmSync(path)
    const shop = openShop(path)
    shop.set(block('A1'))
    expect(skusOf(reader.changed())).toEqual(['A1'])
    shop.close()
  })

  it('knows when the feed was last read, without the products changing', () => {
    const shop = openShop()
    shop.set(stock('A1', 2, { followsFeed: true }))
    const reader = read(shop.path)
    reader.changed()
    expect(reader.feedReadAt()).toBeNull()
    shop.readFeed(AT)
    expect(reader.changed()).toEqual([])
    expect(reader.feedReadAt()).toBe(AT)
    shop.close()
  })
})
