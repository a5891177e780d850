import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepOnlyCurrent } from '../../../scripts/package/only-current.mjs'

const [CURRENT, BEFORE] = ['0123456789abcdef', 'fedcba9876543210']

let releases = ''
beforeEach(async () => {
  releases = await mkdtemp(join(tmpdir(), 'aisle-package-'))
  await writeFile(join(releases, 'current.json'), JSON.stringify({ releaseId: CURRENT, history: [] }))
  await mkdir(join(releases, BEFORE, 'pictures'), { recursive: true })
})
afterEach(() => rm(releases, { recursive: true }))

it('leaves one release in a package, the one that its pointer names', async () => {
  await mkdir(join(releases, CURRENT, 'pictures'), { recursive: true })
  await keepOnlyCurrent(releases)
  expect((await readdir(releases)).toSorted()).toEqual([CURRENT, 'current.json'])
  expect(await readdir(join(releases, CURRENT))).toEqual(['pictures'])
})

it('makes no package without the release that its pointer names', async () => {
  await expect(keepOnlyCurrent(releases)).rejects.toThrow(CURRENT)
  expect(await readdir(releases)).toContain(BEFORE)
})
