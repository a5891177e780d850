import { rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rowOf } from '../../../electron/core/rank'
import { createLiveIndex, type LiveIndex } from '../../../electron/core/rank/live'
import { silentLog } from '../../../electron/kit/process'
import { drainReadable, openOverlay, type OpenOverlay } from '../../../electron/search/open-overlay'
import { smallIndex } from '../../helpers/ask-small-shop'
import { smallProduct, smallProducts } from '../../helpers/small-shop'
import { block, freshPath, openShop } from '../kit/overlay/support'

const { sku } = smallProduct('Tarn travel kettle')
const row = rowOf(smallIndex, sku) ?? -1

let path: string
let live: LiveIndex
let overlay: OpenOverlay
beforeEach(() => {
  path = freshPath()
  live = createLiveIndex(smallIndex, (at) => smallProducts[at], new Map())
  overlay = openOverlay(
    path,
    live,
    (one) => rowOf(smallIndex, one),
    () => silentLog,
  )
})
afterEach(() => {
  overlay.close()
  rmSync(dirname(path), { recursive: true })
})

const NO_DATABASE = 'This is no database. '.repeat(300)

function writeBlock() {
  rmSync(path)
  const shop = openShop(path)
  shop.set(block(sku))
  shop.close()
}

it('what staff have taken away is known before the first question, though it could not be read at once', async () => {
  writeFileSync(path, NO_DATABASE)
  const drained = drainReadable(overlay)
  await setTimeout(0)
  expect(overlay.isReadable()).toBe(false)
  writeBlock()
  await drained
  expect(overlay.isReadable()).toBe(true)
  expect(live.index.blocked.has(row)).toBe(true)
})

it('one that stays damaged holds nobody up for ever, and is read as soon as it can be', async () => {
  writeFileSync(path, NO_DATABASE)
  await drainReadable(overlay)
  expect(overlay.isReadable()).toBe(false)
  writeBlock()
  overlay.refresh()
  expect(overlay.isReadable()).toBe(true)
  expect(live.index.blocked.has(row)).toBe(true)
})

it('one that is not there yet has nothing to say', async () => {
  await drainReadable(overlay)
  expect(overlay.isReadable()).toBe(true)
})
