import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Model, Source } from '../../../scripts/setup/manifest.mjs'
import { installModel, isInstalled } from '../../../scripts/setup/install-model.mjs'
import { setOptions } from '../../../scripts/setup/kaldi-options.mjs'
import { makeZip } from './zip-maker'

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const WORDS = 'hello words'
const CONFIG = '--beam=10\n--silence=0.5\n'
const ADAPTED = '--beam=10\n--silence=0.3\n'
const archive = makeZip({ 'pack/words.txt': WORDS, 'pack/conf/model.conf': CONFIG, 'other/README': '' })

const source = (change: Partial<Source> = {}): Source => ({
  kind: 'pypi',
  address: 'words==1.0',
  file: 'words.whl',
  folder: 'pack/',
  bytes: archive.length,
  sha256: hash(archive),
  ...change,
})
const FILES = [
  { path: 'words.txt', bytes: WORDS.length, sha256: hash(WORDS) },
  {
    path: 'conf/model.conf',
    bytes: CONFIG.length,
    sha256: hash(CONFIG),
    adapted: { set: { '--silence': '0.3' }, bytes: ADAPTED.length, sha256: hash(ADAPTED) },
  },
]
const model = (sources: readonly Source[], files = FILES): Model => ({
  name: 'words-1',
  version: '1',
  task: 'speech',
  language: 'en',
  licence: 'MIT',
  notice: 'Us',
  inputs: {},
  parts: [{ sources, files }],
})

let modelsDir = ''
beforeEach(() => (modelsDir = mkdtempSync(path.join(os.tmpdir(), 'aisle-models-'))))
afterEach(() => rmSync(modelsDir, { recursive: true }))

const giving = (content: Buffer) => (from: Source, folder: string) => {
  const file = path.join(folder, from.file)
  writeFileSync(file, content)
  return Promise.resolve(file)
}
const offline = vi.fn(() => Promise.reject(new Error('no network')))
const installed = (file: string) => readFileSync(path.join(modelsDir, 'words-1', file), 'utf8')

describe('installing a model', () => {
  it('keeps the files that the manifest names, the adapted one with our settings', async () => {
    const words = model([source()])
    await installModel(words, { modelsDir, fetchArchive: giving(archive) })
    expect(installed('words.txt')).toBe(WORDS)
    expect(installed('conf/model.conf')).toBe(ADAPTED)
    expect(await isInstalled(words, modelsDir)).toBe(true)
  })

  it('is due again when the manifest asks for something else or a file was cut', async () => {
    const words = model([source()])
    await installModel(words, { modelsDir, fetchArchive: giving(archive) })
    expect(await isInstalled({ ...words, version: '2' }, modelsDir)).toBe(false)
    writeFileSync(path.join(modelsDir, 'words-1/words.txt'), 'hel')
    expect(await isInstalled(words, modelsDir)).toBe(false)
  })

  it.each([
    ['the archive', model([source({ sha256: '0'.repeat(64) })])],
    ['a file', model([source()], [{ path: 'words.txt', bytes: 5, sha256: '0'.repeat(64) }])],
    [
      'a file, where the archive has none',
      model([source({ sha256: null })], [{ ...FILES[0], sha256: '0'.repeat(64) } as never]),
    ],
  ])('refuses a wrong checksum of %s and leaves nothing behind', async (_, words) => {
    const attempt = installModel(words, { modelsDir, fetchArchive: giving(archive) })
    await expect(attempt).rejects.toMatchObject({
      advice: expect.arrayContaining([expect.stringContaining('wrong checksum')]) as unknown,
    })
    expect(readdirSync(modelsDir)).toEqual([])
  })

  it('keeps the model that was there when a newer one is refused', async () => {
    await installModel(model([source()]), { modelsDir, fetchArchive: giving(archive) })
    const newer = model([source({ sha256: '0'.repeat(64) })])
    await expect(installModel(newer, { modelsDir, fetchArchive: giving(archive) })).rejects.toThrow()
    expect(installed('words.txt')).toBe(WORDS)
  })

  it('goes on to the next source when one fails', async () => {
    const fetchArchive = vi.fn<(from: Source, folder: string) => Promise<string>>((from, folder) =>
      from.kind === 'https' ? offline() : giving(archive)(from, folder),
    )
    const address = 'https://example.org/words.zip'
    await installModel(model([source({ kind: 'https', address }), source()]), { modelsDir, fetchArchive })
    expect(fetchArchive).toHaveBeenCalledTimes(2)
    expect(installed('words.txt')).toBe(WORDS)
  })

  it('without a network says what is missing, where it looked and where to put it', async () => {
    const attempt = installModel(model([source()]), { modelsDir, fetchArchive: offline })
    const error = (await attempt.catch((thrown: unknown) => thrown)) as { message: string; advice: string[] }
    expect(error.message).toContain('words-1')
    const advice = error.advice.join('\n')
    expect(advice).toContain('words==1.0 (pip download): no network')
    expect(advice).toContain('words.whl')
    expect(advice).toContain(path.join(modelsDir, 'incoming'))
  })

  it('takes an archive that was put there by hand, verified all the same', async () => {
    mkdirSync(path.join(modelsDir, 'incoming'))
    const byHand = path.join(modelsDir, 'incoming/words.whl')
    writeFileSync(byHand, makeZip({ 'pack/words.txt': 'forged' }))
    await expect(installModel(model([source()]), { modelsDir, fetchArchive: offline })).rejects.toThrow()
    writeFileSync(byHand, archive)
    await installModel(model([source()]), { modelsDir, fetchArchive: offline })
    expect(installed('words.txt')).toBe(WORDS)
  })

  it('refuses a model of which no checksum is known, without fetching it', async () => {
    const unknown: Model = { ...model([]), parts: [{ sources: [source({ sha256: null })] }] }
    const fetchArchive = vi.fn(giving(archive))
    await expect(installModel(unknown, { modelsDir, fetchArchive })).rejects.toThrow('no checksum')
    expect(fetchArchive).not.toHaveBeenCalled()
    expect(existsSync(path.join(modelsDir, 'words-1'))).toBe(false)
  })
})

describe('setting options of a configuration', () => {
  it('replaces what is there, adds what is not, and leaves the rest', () => {
    expect(setOptions('--a=1\n--ab=2\n', { '--a': '9', '--c': '3' })).toBe('--a=9\n--ab=2\n--c=3\n')
  })
})
