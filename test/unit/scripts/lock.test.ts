import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withLock } from '../../../scripts/setup/lock.mjs'

let folder = ''
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'aisle-lock-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const NO_PROCESS = 2 ** 22 + 1

describe('lock', () => {
  it('lets one work at a time, and goes with the work even when that fails', async () => {
    const file = path.join(folder, 'new/lock')
    const order: string[] = []
    const onWait = vi.fn()
    const first = withLock(file, async () => {
      order.push('first in')
      await vi.waitFor(() => expect(onWait).toHaveBeenCalledWith(process.pid))
      order.push('first out')
      throw new Error('failed')
    })
    await vi.waitFor(() => expect(order).toEqual(['first in']))
    const second = withLock(file, () => Promise.resolve(order.push('second')), onWait)
    await expect(first).rejects.toThrow('failed')
    await second
    expect(order).toEqual(['first in', 'first out', 'second'])
    expect(existsSync(file)).toBe(false)
  })

  it('is free when whoever held it is dead', async () => {
    const file = path.join(folder, 'lock')
    writeFileSync(file, String(NO_PROCESS))
    expect(await withLock(file, () => Promise.resolve('done'))).toBe('done')
  })

  it('is free when whoever took it died before writing who they were', async () => {
    const file = path.join(folder, 'lock')
    writeFileSync(file, '')
    const aMinuteAgo = Date.now() / 1000 - 60
    utimesSync(file, aMinuteAgo, aMinuteAgo)
    expect(await withLock(file, () => Promise.resolve('done'))).toBe('done')
  })
})
