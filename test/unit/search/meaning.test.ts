import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Manifest } from '../../../electron/contract/release'
import { VECTOR_SIZE, type Nearness, type RowSource } from '../../../electron/kit/onnx'
import { silentLog } from '../../../electron/kit/process'
import type { SharedEncoder } from '../../../electron/search/encoder'
import { openMeaning } from '../../../electron/search/meaning'

const ROWS = 3

/** The comparison is played: whether it works, and how many are open. */
const played = vi.hoisted(() => ({ fails: false, filledRows: 0, open: 0, openFiles: 0 }))

vi.mock(import('../../../electron/kit/onnx'), async (original) => {
  const real = await original()
  return {
    ...real,
    openRowsInFile: async (path: string, height: number): Promise<RowSource> => {
      const rows = await real.openRowsInFile(path, height)
      played.openFiles++
      const close = () => {
        played.openFiles--
        return rows.close()
      }
      return { ...rows, close }
    },
    openNearness: (): Promise<Nearness> => {
      played.open++
      return Promise.resolve({
        filledRows: played.filledRows,
        of: () => (played.fails ? Promise.reject(new Error('no memory left')) : Promise.resolve([])),
        close: () => {
          played.open--
          return Promise.resolve()
        },
      })
    },
  }
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-vectors-'))
  writeFileSync(join(folder, 'vectors.bin'), new Uint8Array(ROWS * VECTOR_SIZE * 4))
  Object.assign(played, { fails: false, filledRows: ROWS, open: 0, openFiles: 0 })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const encoder: SharedEncoder = {
  encode: () => Promise.reject(new Error('nobody asks')),
  close: () => Promise.resolve(),
  fits: () => true,
}
const open = (vectorsMissing: number) =>
  openMeaning(
    join(folder, 'vectors.bin'),
    { encoder: { name: 'played', sha256: '' }, counts: { products: ROWS, vectorsMissing } } as Manifest,
    { encoder, provider: 'cpu', log: () => silentLog },
  )

it('stays open for the questions', async () => {
  expect(await open(1)).toMatchObject({ meaning: { encoder }, degraded: ['vectors-partial'] })
  expect(played).toMatchObject({ open: 1, openFiles: 0 })
})

it('is closed again when it does not work', async () => {
  played.fails = true
  expect(await open(0)).toEqual({ meaning: null, degraded: ['no-embedding'] })
  expect(played).toMatchObject({ open: 0, openFiles: 0 })
})

it('keeps nothing of a release that has no vector yet', async () => {
  played.filledRows = 0
  expect(await open(ROWS)).toEqual({ meaning: null, degraded: ['vectors-partial'] })
  expect(played).toMatchObject({ open: 0, openFiles: 0 })
})
