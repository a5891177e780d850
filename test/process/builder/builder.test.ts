import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { manifestSchema } from '../../../electron/contract/release'
import { damagedFiles, readManifest } from '../../../electron/kit/release'
import { bundle } from '../../helpers/bundle'
import { MODELS_DIR, NATIVE_PACKAGES } from '../../helpers/small-release'
import { smallProducts, writeSmallShop } from '../../helpers/small-shop'

let bundleDir = ''
let shopDir = ''
let releasesDir = ''

beforeAll(async () => {
  bundleDir = await bundle({ builder: 'electron/builder/index.ts' }, NATIVE_PACKAGES)
})
afterAll(() => rm(bundleDir, { recursive: true }))
beforeEach(async () => {
  shopDir = await writeSmallShop()
  releasesDir = await mkdtemp(join(tmpdir(), 'aisle-releases-'))
  return async () => {
    await rm(shopDir, { recursive: true })
    await rm(releasesDir, { recursive: true })
  }
})

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the builder to its end; `onLine` may act on its progress. */
function build(shop = shopDir, onOutput?: (out: string, kill: () => void) => void): Promise<Run> {
  const args = ['--shop', shop, '--releases', releasesDir, '--models', MODELS_DIR]
  const child = spawn(process.execPath, [join(bundleDir, 'builder.mjs'), ...args])
  let out = ''
  let err = ''
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
    onOutput?.(out, () => child.kill('SIGTERM'))
  })
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

const releases = async () => (await readdir(releasesDir)).toSorted()
const current = async () => {
  const content = JSON.parse(await readFile(join(releasesDir, 'current.json'), 'utf8')) as {
    releaseId: string
  }
  return content.releaseId
}

describe('the builder', () => {
  it('makes one whole release and points at it', async () => {
    const { code, out } = await build()
    expect(code).toBe(0)
    expect(out).toContain(`meaning of ${smallProducts.length} of ${smallProducts.length} products`)
    const releaseId = await current()
    expect(await releases()).toEqual([releaseId, 'current.json'].toSorted())
    const releaseDir = join(releasesDir, releaseId)
    const manifest = await readManifest(releaseDir)
    expect(manifestSchema.parse(manifest).counts).toEqual({
      products: smallProducts.length,
      offers: 2,
      pictures: 1,
    })
    expect(await damagedFiles(releaseDir, manifest)).toEqual([])
    expect((await readFile(join(releaseDir, 'vectors.bin'))).length).toBe(smallProducts.length * 384 * 4)
    expect((await readdir(releaseDir)).toSorted()).toEqual([
      'catalogue.db',
      'floor-plan.json',
      'manifest.json',
      'pictures',
      'shop.json',
      'vectors.bin',
    ])
  })

  it('gives the same input the same name, and builds it once', async () => {
    await build()
    const releaseId = await current()
    const { out } = await build()
    expect(out).toContain('is there already')
    expect(await current()).toBe(releaseId)
    await writeFile(join(shopDir, 'offers.json'), '[]')
    await build()
    expect(await current()).not.toBe(releaseId)
  })

  it('builds a damaged release again', async () => {
    await build()
    const releaseDir = join(releasesDir, await current())
    await writeFile(join(releaseDir, 'vectors.bin'), 'damaged')
    expect((await build()).out).toContain('is built')
    expect(await damagedFiles(releaseDir, await readManifest(releaseDir))).toEqual([])
  })

  it('lists what is wrong with a shop, and leaves the old release live', async () => {
    await build()
    const before = [await releases(), await current()]
    await writeFile(join(shopDir, 'products.json'), JSON.stringify([...smallProducts, smallProducts[0]]))
    const { code, err } = await build()
    expect(code).toBe(2)
    expect(err).toContain('sku: row 1 has the same one')
    expect([await releases(), await current()]).toEqual(before)
  })

  it('leaves nothing half when it is told to stop', async () => {
    const { code } = await build(shopDir, (out, stop) => {
      if (out.includes('full-text index')) stop()
    })
    expect(code).toBe(143)
    expect(await releases()).toEqual([])
    expect(existsSync(join(releasesDir, 'current.json'))).toBe(false)
  })

  it('says how it is called', async () => {
    const child = spawn(process.execPath, [join(bundleDir, 'builder.mjs')])
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(2)
  })
})
