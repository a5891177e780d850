import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readShop } from '../../../electron/builder/read/read-shop'
import { makeDemoShop } from '../../../scripts/demo-shop/shop.mjs'
import { makeGardenShop } from '../../../scripts/garden-shop/shop.mjs'

const folder = join(import.meta.dirname, '../../../resources/garden-shop')

describe('the garden shop', () => {
  it('is what its generator makes, byte for byte', () => {
    const committed = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const,
      )
    expect(new Map(committed.sort())).toEqual(new Map([...makeGardenShop()].sort()))
  })

  it('is a shop that the builder takes, and of another kind than the demo shop', async () => {
    const shop = await readShop(folder)
    const demo = JSON.parse(makeDemoShop().get('shop.json') ?? '{}') as typeof shop.shop
    expect(shop.products).toHaveLength(200)
    expect(shop.shop.currency).not.toBe(demo.currency)
    const ids = (departments: typeof demo.departments) => departments.map(({ id }) => id)
    expect(ids(shop.shop.departments).filter((id) => ids(demo.departments).includes(id))).toEqual([])
  })
})
