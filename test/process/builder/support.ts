import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildRelease, type BuildOptions, type BuildStep } from '../../../electron/builder/build'
import type { BuildProgress, BuiltRelease } from '../../../electron/contract/builder'
import type { Product } from '../../../electron/contract/catalogue'
import type { WireError } from '../../../electron/contract/errors'
import { skuSchema } from '../../../electron/contract/ids'
import type { Manifest } from '../../../electron/contract/release'
import { damagedFiles, readManifest, releaseFiles, sha256OfFile } from '../../../electron/kit/release'
import { openReadOnly } from '../../../electron/kit/sqlite'
import { MODELS_DIR } from '../../helpers/small-release'
import { smallProducts, writeSmallShop } from '../../helpers/small-shop'
import type { BuildFixtureOptions } from './fixtures/build'

const folders: string[] = []

/** Removes what a test has made. */
export async function cleanUp(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
}

export async function newStore(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aisle-releases-'))
  folders.push(folder)
  return folder
}

/** The small shop with other files. */
export async function newShop(changed: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await writeSmallShop(changed)
  folders.push(folder)
  return folder
}

/** The small shop's products over and over under other names. */
export const manyProducts = (count: number): readonly Product[] =>
  Array.from({ length: count }, (_, index) => {
    const product = smallProducts[index % smallProducts.length]
    if (!product) throw new Error('the small shop is empty')
    return { ...product, sku: skuSchema.parse(`M-${index}`), name: `${product.name}, edition ${index}` }
  })

/** A build in this process. */
export const build = (shopDir: string, releasesDir: string, options: Partial<BuildOptions> = {}) =>
  buildRelease({
    shopDir,
    releasesDir,
    modelsDir: MODELS_DIR,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options,
  })

export interface BuildRun {
  readonly signal: NodeJS.Signals | null
  readonly steps: readonly BuildStep[]
  readonly progress: readonly BuildProgress[]
  readonly first: BuiltRelease | undefined
  readonly built: BuiltRelease | undefined
  readonly error: WireError | undefined
}

/** A build in a process of its own, by the fixture that `bundleDir` holds. */
export function buildApart(
  bundleDir: string,
  options: Omit<BuildFixtureOptions, 'modelsDir'>,
): Promise<BuildRun> {
  const argument = JSON.stringify({ ...options, modelsDir: MODELS_DIR } satisfies BuildFixtureOptions)
  const child = spawn(process.execPath, [join(bundleDir, 'build.mjs'), argument])
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  let complaint = ''
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (code !== 0 && signal === null) reject(new Error(`the build ended with ${code}: ${complaint}`))
      else resolve({ signal, ...runOf(output) })
    })
  })
}

type Said = Partial<Record<'step' | 'progress' | 'first' | 'built' | 'error', unknown>>

function runOf(output: string): Omit<BuildRun, 'signal'> {
  const lines = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Said)
  const all = <T>(key: keyof Said) => lines.flatMap((line) => (key in line ? [line[key] as T] : []))
  return {
    steps: all('step'),
    progress: all('progress'),
    first: all<BuiltRelease>('first')[0],
    built: all<BuiltRelease>('built')[0],
    error: all<WireError>('error')[0],
  }
}

/** Names in a folder; the cache of a store is nobody's business. */
export const namesIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name !== 'cache').toSorted()

export async function isWholeRelease(releaseDir: string): Promise<boolean> {
  return (await damagedFiles(releaseDir, await readManifest(releaseDir))).length === 0
}

/** Every file of a folder with its hash: equal when nobody has touched it. */
export async function fingerprint(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.toSorted().map(async (path) => [path, await sha256OfFile(path)] as const)),
  )
}

/**
 * Adds bytes to a file of a release that nobody minds, and to the manifest as if they belonged there: whoever takes the
 * file over takes them along, and nobody would make them anew.
 */
export async function mark(releaseDir: string, name: string): Promise<void> {
  const path = join(releaseDir, name)
  await appendFile(path, ' taken over\n')
  const manifest = await readManifest(releaseDir)
  const marked: Manifest = { ...manifest, files: { ...manifest.files, [name]: await sha256OfFile(path) } }
  await writeFile(releaseFiles(releaseDir).manifest, JSON.stringify(marked))
}

/** Whether a file is the same in two releases, to the byte. */
export async function isSameIn(one: string, other: string, name: string): Promise<boolean> {
  const [left, right] = await Promise.all([one, other].map((dir) => readFile(join(dir, name))))
  return left !== undefined && right !== undefined && left.equals(right)
}

export interface Found {
  readonly sku: string
  readonly score: number
}

/** What a catalogue holds, and what its full-text index finds, whatever the order of its rows. */
export function readAll(releaseDir: string) {
  const paths = releaseFiles(releaseDir)
  const database = openReadOnly(paths.catalogue)
  const products = database.query<{ id: number; sku: string }>('SELECT * FROM products ORDER BY sku').all()
  const offers = database.query<object>('SELECT sku, kind, was_cents, until FROM offers ORDER BY sku').all()
  const terms = (text: string) =>
    database
      .query<Found>(
        `SELECT sku, round(-rank, 9) AS score FROM products_fts JOIN products ON products.id = products_fts.rowid
         WHERE products_fts MATCH ? ORDER BY score DESC, sku`,
      )
      .all(text)
  const found = Object.fromEntries(WORDS.map((word) => [word, terms(word)]))
  const verdict = database.pragma('integrity_check(1)')
  database.close()
  const bytes = readFileSync(paths.vectors)
  const vectors = Object.fromEntries(
    products.map(({ id, sku }) => {
      const start = bytes.byteOffset + (id - 1) * 384 * 4
      return [sku, [...new Float32Array(bytes.buffer.slice(start, start + 384 * 4))]]
    }),
  )
  return {
    products: products.map((product) => ({ ...product, id: undefined })),
    offers,
    found,
    verdict,
    vectors,
  }
}

/** Of every kind that the small shop has, and some that it has not. */
const WORDS = 'kettle mug fan cable battery tv headphones plant red 2 emberly noise cable teapot'.split(' ')

/** Of two sets of vectors of the same products. */
export function largestDifference(
  one: Readonly<Record<string, readonly number[]>>,
  other: Readonly<Record<string, readonly number[]>>,
): number {
  if (Object.keys(one).join() !== Object.keys(other).join()) return Infinity
  return Math.max(
    ...Object.entries(one).flatMap(([sku, vector]) =>
      vector.map((value, column) => Math.abs(value - (other[sku]?.[column] ?? NaN))),
    ),
  )
}
