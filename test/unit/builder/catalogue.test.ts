import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Base } from '../../../electron/builder/base/find-bases'
import { READ_ALL, readShop } from '../../../electron/builder/read/read-shop'
import { materialOf, type StageJob } from '../../../electron/builder/stages'
import { catalogue } from '../../../electron/builder/stages/catalogue'
import { CATALOGUE_RULES } from '../../../electron/builder/rules'
import type { Manifest } from '../../../electron/contract/release'
import { releaseFiles, sha256OfFile } from '../../../electron/kit/release'
import { openForBuild, openReadOnly } from '../../../electron/kit/sqlite'
import { smallProducts, writeSmallShop } from '../../helpers/small-shop'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aisle-catalogue-'))
})
afterEach(() => rm(folder, { recursive: true }))

const vectors = { encoderSha256: '', missing: new Set<string>(), all: () => Promise.resolve(new Map()) }

async function jobFor(name: string, base: Base | undefined, changed = {}): Promise<StageJob> {
  const shopDir = await writeSmallShop(changed)
  const shop = await readShop(shopDir, READ_ALL)
  await rm(shopDir, { recursive: true })
  const dir = join(folder, name)
  await mkdir(dir)
  const { signal } = new AbortController()
  return { ...materialOf(shop, base, vectors), dir, signal, onProgress: () => undefined }
}

/** An earlier release whose tables say who made them. */
async function earlier(tables: string): Promise<Base> {
  const job = await jobFor('earlier', undefined)
  await catalogue.run(job)
  const path = releaseFiles(job.dir).catalogue
  const database = openForBuild(path)
  database.exec('CREATE TABLE of_the_earlier_one (id INTEGER)')
  database.close()
  const manifest = { files: { 'catalogue.db': await sha256OfFile(path) } } as unknown as Manifest
  return { dir: job.dir, manifest, rows: job.rows, tables }
}

/** The tables of a catalogue in which one price has changed. */
async function tablesAfter(base: Base): Promise<readonly string[]> {
  const [first, ...others] = smallProducts
  const products = [{ ...first, priceCents: 4 }, ...others]
  const job = await jobFor('later', base, { 'products.json': products, 'offers.json': [] })
  await catalogue.run(job)
  const database = openReadOnly(releaseFiles(job.dir).catalogue)
  const tables = database
    .query<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => name)
  database.close()
  return tables
}

it('adds to the tables of an earlier release that were made by the same rules', async () => {
  expect(await tablesAfter(await earlier(CATALOGUE_RULES))).toContain('of_the_earlier_one')
})

it('makes new tables where another version made those of the earlier release', async () => {
  expect(await tablesAfter(await earlier('other rules'))).not.toContain('of_the_earlier_one')
})
