import { spawnSync } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../helpers/bundle'
import { MODELS_DIR, NATIVE_PACKAGES } from '../../helpers/small-release'
import { smallProducts } from '../../helpers/small-shop'
import type { FullDiskReport } from './fixtures/fill-disk'
import { cleanUp, newShop, newStore } from './support'

/** A disk of its own that any user may make, and that goes with the process. */
const onSmallDisk = (disk: string, command: readonly string[]) => [
  'unshare',
  ...['--user', '--map-root-user', '--mount', 'sh', '-c'],
  'mount -t tmpfs -o size=8m none "$0" && exec "$@"',
  disk,
  ...command,
]

function run([program = '', ...args]: readonly string[]) {
  return spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

const isPossible = process.platform === 'linux' && run(onSmallDisk('/mnt', ['true'])).status === 0
const because = isPossible ? '' : ' (skipped: this user cannot make one)'

let bundleDir = ''
beforeAll(async () => {
  bundleDir = await bundle({ fill: 'test/process/builder/fixtures/fill-disk.ts' }, NATIVE_PACKAGES)
})
afterAll(() => rm(bundleDir, { recursive: true }))
afterEach(cleanUp)

describe.skipIf(!isPossible)(`a build on a disk that is full${because}`, () => {
  it('says so, at whatever step it happens, leaves the old release whole and takes its own pieces away', async () => {
    const disk = join(await newStore(), 'disk')
    await mkdir(disk)
    const changed = smallProducts.map((product) => ({ ...product, name: `${product.name}, new` }))
    const shops = [await newShop(), await newShop({ 'products.json': changed })]
    const fill = [
      process.execPath,
      join(bundleDir, 'fill.mjs'),
      disk,
      MODELS_DIR,
      ...shops,
      String(12 * 1024),
    ]
    const { stdout, stderr } = run(onSmallDisk(disk, fill))
    expect(stderr).toBe('')
    const reports = JSON.parse(stdout) as readonly FullDiskReport[]

    const failed = reports.filter(({ error }) => error !== undefined)
    expect(failed.length).toBeGreaterThan(4)
    for (const { error, isOldWhole, names } of failed) {
      expect(error).toMatchObject({ kind: 'not-ready', code: 'disk-full' })
      expect(error?.message).toContain('Free some space and build again')
      expect(isOldWhole).toBe(true)
      expect(names.filter((name) => name !== 'cache')).toHaveLength(1)
    }
    // It has run out of room at every part that takes some.
    const steps = new Set(failed.map(({ lastStep }) => lastStep))
    expect([...steps]).toEqual(expect.arrayContaining(['catalogue', 'index', 'vectors']))
    // And the first that had enough was a whole one.
    const last = reports.at(-1)
    expect([last?.error, last?.isOldWhole, last?.lastStep]).toEqual([undefined, true, 'announced'])
    expect(last?.names.filter((name) => name !== 'cache')).toHaveLength(2)
  })
})
