import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchFolder, type FolderWatch } from '../../../../electron/main/release/watch-folder'

const system = vi.hoisted(() => ({ isSilent: false }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const watch = (...args: Parameters<typeof fs.watch>) => {
    if (system.isSilent) throw new Error('this file system tells nothing')
    return fs.watch(...args)
  }
  return { ...fs, watch }
})

let shopDir: string
let changes: number
let watching: FolderWatch
beforeEach(() => {
  shopDir = join(mkdtempSync(join(tmpdir(), 'aisle-watch-')), 'shop')
  makeShop(shopDir, '{}')
  changes = 0
  system.isSilent = false
})
afterEach(() => watching.stop())

function makeShop(dir: string, text: string): void {
  mkdirSync(join(dir, 'pictures'), { recursive: true })
  writeFileSync(join(dir, 'shop.json'), text)
  writeFileSync(join(dir, 'pictures', 'fan.svg'), '<svg/>')
}
function watch(lookEveryMs: number): void {
  watching = watchFolder({ shopDir, settleMs: 20, lookEveryMs, onChange: () => (changes += 1) })
}
const told = (count: number) => vi.waitFor(() => expect(changes).toBe(count), 5000)

/** So seldom that only events count. */
const NEVER_MS = 1_000_000

it('tells that the folder is there, and what changes in it and in its pictures', async () => {
  watch(NEVER_MS)
  await told(1)
  writeFileSync(join(shopDir, 'products.json'), '[]')
  await told(2)
  writeFileSync(join(shopDir, 'pictures', 'kettle.svg'), '<svg/>')
  await told(3)
})

it('goes on watching when another folder takes the name', async () => {
  // By looking alone the picture would be found only when all of this is given up.
  watch(500)
  await told(1)
  makeShop(`${shopDir}-new`, '{"name":"new"}')
  rmSync(shopDir, { recursive: true })
  renameSync(`${shopDir}-new`, shopDir)
  await told(2)
  writeFileSync(join(shopDir, 'pictures', 'kettle.svg'), '<svg/>')
  await told(3)
})

it('finds a changed picture where the system tells nothing', async () => {
  system.isSilent = true
  watch(20)
  await told(1)
  writeFileSync(join(shopDir, 'pictures', 'fan.svg'), '<svg> </svg>')
  await told(2)
})
