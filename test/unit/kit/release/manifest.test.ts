import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../../../electron/contract/release'
import {
  assertReadable,
  damagedFiles,
  formatRows,
  parseRows,
  pidOfUnfinished,
  readIfWhole,
  readManifest,
  READS,
  releaseIdFrom,
  sha256OfFile,
} from '../../../../electron/kit/release'

const hash = (digit: string) => digit.repeat(64)
const stages = {
  assets: { key: hash('a'), files: ['shop.json'] },
  vectors: { key: hash('b'), files: ['vectors.bin'] },
}
const good: Manifest = {
  schema: 3,
  releaseId: releaseIdFrom(stages),
  content: hash('c'),
  reads: READS,
  encoder: { name: 'encoder', sha256: hash('d') },
  counts: { products: 1, offers: 0, pictures: 0, knowledge: 0, vectorsMissing: 0 },
  stages,
  files: { 'shop.json': hash('1'), 'vectors.bin': hash('2') },
}

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'aisle-manifest-'))
})
afterEach(() => rm(dir, { recursive: true }))

async function read(manifest: object) {
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest))
  return readManifest(dir)
}

describe('a manifest', () => {
  it('is read as it was written', async () => {
    expect(await read(good)).toEqual(good)
  })

  it.each<[string, object]>([
    ['no word on how it is read', { reads: undefined }],
    ['a name that is not that of its stages', { releaseId: '0123456789abcdef' }],
    [
      'stages that are not those of its name',
      { stages: { ...stages, vectors: { key: hash('9'), files: [] } } },
    ],
    ['a file without a hash', { files: { 'shop.json': hash('1') } }],
    ['a file outside the release', { files: { ...good.files, '../current.json': hash('3') } }],
    ['a file at an absolute place', { files: { ...good.files, '/etc/hostname': hash('3') } }],
    ['a file outside it on Windows', { files: { ...good.files, 'pictures\\..\\..\\a.svg': hash('3') } }],
    ['a file on another drive', { files: { ...good.files, 'C:shop.json': hash('3') } }],
    [
      'a stage whose file is outside it',
      { stages: { ...stages, assets: { key: hash('a'), files: ['pictures/../../a.svg'] } } },
    ],
  ])('with %s is refused, and its file is named', async (_what, changed) => {
    await expect(read({ ...good, ...changed })).rejects.toMatchObject({
      kind: 'corrupt',
      message: expect.stringContaining(join(dir, 'manifest.json')) as string,
    })
  })

  it.each([2, 4])('of schema %s is refused as one of another version', async (schema) => {
    await expect(read({ schema, releaseId: good.releaseId })).rejects.toMatchObject({
      kind: 'corrupt',
      code: 'release-of-another-program',
      message: expect.stringContaining(join(dir, 'manifest.json')) as string,
    })
  })

  it('says whether this program can read the release', () => {
    expect(() => assertReadable(good)).not.toThrow()
    for (const reads of [
      { ...READS, catalogue: hash('0') },
      { ...READS, index: READS.index + 1 },
    ]) {
      expect(() => assertReadable({ ...good, reads })).toThrow(
        expect.objectContaining({ kind: 'corrupt', code: 'release-of-another-program' }),
      )
    }
  })

  it('gives the same stages the same name, in whatever order they are listed', () => {
    expect(releaseIdFrom({ vectors: stages.vectors, assets: stages.assets })).toBe(good.releaseId)
  })

  it('tells which files are missing or damaged', async () => {
    await writeFile(join(dir, 'whole'), 'whole')
    await writeFile(join(dir, 'damaged'), 'damaged')
    await writeFile(join(dir, 'empty'), '')
    const files = {
      whole: await sha256OfFile(join(dir, 'whole')),
      damaged: hash('0'),
      missing: hash('0'),
      empty: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    }
    expect(await damagedFiles(dir, { ...good, files })).toEqual(['damaged', 'missing'])
  })
})

describe('a file of a release that is to be taken over', () => {
  it('is read when it is what the manifest says, and passed over when it is missing, damaged or none', async () => {
    const names = ['whole', 'damaged', 'missing', 'folder']
    await writeFile(join(dir, 'whole'), 'whole')
    await writeFile(join(dir, 'damaged'), 'damaged')
    await mkdir(join(dir, 'folder'))
    const sha256 = await sha256OfFile(join(dir, 'whole'))
    const manifest = { ...good, files: Object.fromEntries(names.map((name) => [name, sha256])) }
    const read = await Promise.all(names.map((name) => readIfWhole(dir, manifest, name)))
    expect(read.map((bytes) => bytes?.toString())).toEqual(['whole', undefined, undefined, undefined])
  })

  it('is hashed piece by piece as it would be at once', async () => {
    const bytes = Buffer.from(Float64Array.from({ length: 400_000 }, (_, index) => index).buffer)
    await writeFile(join(dir, 'large'), bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(await sha256OfFile(join(dir, 'large'))).toBe(sha256)
    const manifest = { ...good, files: { large: sha256 } }
    expect((await readIfWhole(dir, manifest, 'large'))?.equals(bytes)).toBe(true)
  })
})

describe('rows.tsv', () => {
  it('comes back as it was written', () => {
    const rows = [
      { sku: 'A-1', content: hash('a').slice(32), meaning: hash('b').slice(32), isPlain: true },
      { sku: 'B.2', content: hash('c').slice(32), meaning: hash('d').slice(32), isPlain: false },
    ]
    const rules = { rules: hash('e'), tables: hash('f') }
    expect(parseRows(formatRows({ ...rules, rows }))).toEqual({ ...rules, rows })
    expect(parseRows(formatRows({ ...rules, rows: [] }))).toEqual({ ...rules, rows: [] })
  })
})

describe('the name of an unfinished release', () => {
  it.each([
    ['0123456789abcdef.4711.tmp', 4711],
    ['0123456789abcdef.4711-damaged.tmp', 4711],
    ['0123456789abcdef', undefined],
    ['current.json.tmp', undefined],
    ['0123456789abcdef.tmp', undefined],
  ])('%s tells its process: %s', (name, pid) => {
    expect(pidOfUnfinished(name)).toBe(pid)
  })
})
