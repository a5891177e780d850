import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { replaceFolder } from '../../../scripts/lib/files.mjs'
import { runSteps } from '../../../scripts/setup/run-steps.mjs'
import { stamp } from '../../../scripts/setup/stamp.mjs'

let folder = ''
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'aisle-steps-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('steps', () => {
  const step = (name: string, isDone: boolean) => ({
    name,
    isDone: () => Promise.resolve(isDone),
    run: vi.fn(() => Promise.resolve({ note: 'fresh' })),
  })

  it('does what is to be done, in order, and tells each with its time', async () => {
    const lines: string[] = []
    const done = step('models', true)
    const due = step('build', false)
    await runSteps([done, due], { write: (text) => lines.push(text) })
    expect(done.run).not.toHaveBeenCalled()
    expect(due.run).toHaveBeenCalledOnce()
    expect(lines[0]).toMatch(/ready +models +\d+\.\d s/)
    expect(lines.at(-1)).toMatch(/done +build +\d+\.\d s .*fresh/)
  })

  it('says nothing when quiet and nothing is to be done', async () => {
    const write = vi.fn()
    await runSteps([step('models', true)], { isQuiet: true, write })
    expect(write).not.toHaveBeenCalled()
  })
})

describe('stamp', () => {
  it('is fresh until a source changes, comes or goes', async () => {
    const sources = path.join(folder, 'sources')
    mkdirSync(sources)
    writeFileSync(path.join(sources, 'a'), '1')
    const fresh = stamp(path.join(folder, 'made/.stamp'), [sources, path.join(folder, 'absent')])
    expect(await fresh.isFresh()).toBe(false)
    await fresh.around(() => Promise.resolve())
    expect(await fresh.isFresh()).toBe(true)
    writeFileSync(path.join(sources, 'b'), '')
    expect(await fresh.isFresh()).toBe(false)
  })

  it('does not stamp what failed', async () => {
    const fresh = stamp(path.join(folder, '.stamp'), [])
    await expect(fresh.around(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await fresh.isFresh()).toBe(false)
  })

  it('stays stale when a source changes while it is being made from', async () => {
    const source = path.join(folder, 'source')
    writeFileSync(source, 'before')
    const fresh = stamp(path.join(folder, '.stamp'), [source])
    await fresh.around(() => writeFile(source, 'after'))
    expect(await fresh.isFresh()).toBe(false)
  })
})

describe('replacing a folder', () => {
  it('swaps it whole, or leaves the old one', async () => {
    const target = path.join(folder, 'target')
    const filling = (content: string) => (partial: string) => {
      writeFileSync(path.join(partial, 'file'), content)
      if (content === 'bad') throw new Error('broke off')
      return Promise.resolve()
    }
    await replaceFolder(target, filling('old'))
    await expect(
      replaceFolder(target, (partial) => Promise.resolve().then(() => filling('bad')(partial))),
    ).rejects.toThrow()
    expect(readFileSync(path.join(target, 'file'), 'utf8')).toBe('old')
    await replaceFolder(target, filling('new'))
    expect(readFileSync(path.join(target, 'file'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['target'])
    expect(existsSync(`${target}.partial`)).toBe(false)
  })
})
