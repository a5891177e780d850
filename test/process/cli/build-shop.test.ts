import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundle, repositoryPath } from '../../helpers/bundle'
import { NATIVE_PACKAGES } from '../../helpers/small-release'
import { smallProducts } from '../../helpers/small-shop'
import { cleanUp, isWholeRelease, manyProducts, namesIn, newShop, newStore } from '../builder/support'

/** A checkout in little: the program, and the models where it looks for them. */
let root = ''
let program = ''
beforeAll(async () => {
  const bundleDir = await bundle({ 'build-shop': 'electron/cli/build-shop.ts' }, NATIVE_PACKAGES)
  root = await mkdtemp(join(tmpdir(), 'aisle-checkout-'))
  program = join(root, 'out/main/build-shop.mjs')
  await mkdir(dirname(dirname(program)), { recursive: true })
  await rename(bundleDir, dirname(program))
  await symlink(join(repositoryPath, 'ml-models'), join(root, 'ml-models'))
})
afterAll(() => rm(root, { recursive: true }))
afterEach(cleanUp)

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs build-shop to its end; `onError` sees what it writes meanwhile. */
async function buildShop(
  args: readonly string[],
  {
    env = {},
    onError,
  }: { env?: NodeJS.ProcessEnv; onError?: (kill: (signal: NodeJS.Signals) => void) => void } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } })
  let out = ''
  let err = ''
  child.stdout.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
    onError?.((signal) => child.kill(signal))
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as unknown
const releaseIn = (out: string) => (JSON.parse(out) as { releaseId: string }).releaseId

describe('build-shop', () => {
  it('builds for a kiosk that is not running, and leaves a wish', async () => {
    const dataDir = await newStore()
    const { code, out } = await buildShop([await newShop(), '--data', dataDir])
    expect(code).toBe(0)
    const releases = join(dataDir, 'releases')
    const { releaseId } = (await readJson(join(releases, 'wanted.json'))) as { releaseId: string }
    expect(out).toContain(
      `Release ${releaseId} of ${smallProducts.length} products goes live when the kiosk starts.`,
    )
    expect(await isWholeRelease(join(releases, releaseId))).toBe(true)
    expect(await namesIn(releases)).toEqual([releaseId, 'wanted.json'].toSorted())
  })

  it('finds the data folder that the environment names', async () => {
    const dataDir = await newStore()
    const { code } = await buildShop([await newShop()], { env: { AISLE_DATA_DIR: dataDir } })
    expect([code, await namesIn(dataDir)]).toEqual([0, ['releases']])
  })

  it.each([
    ['follows', { state: 'live' }, 0],
    ['refuses', { state: 'refused', reason: 'search does not load it' }, 1],
    ['says nothing', { state: 'unknown' }, 1],
  ] as const)('tells that the kiosk %s', async (what, expected, exitCode) => {
    const dataDir = await newStore()
    const releases = join(dataDir, 'releases')
    await mkdir(releases)
    await mkdir(join(dataDir, 'chromium'))
    await symlink(`${hostname()}-${process.pid}`, join(dataDir, 'chromium/SingletonLock'))
    const running = buildShop([await newShop(), '--data', dataDir, '--json'])
    await playKiosk(releases, what)
    const { code, out } = await running
    expect(JSON.parse(out)).toMatchObject(expected)
    expect(code).toBe(exitCode)
  })

  it('wishes the release before back with --undo', async () => {
    const dataDir = await newStore()
    const releases = join(dataDir, 'releases')
    await mkdir(releases)
    const [live, before] = ['0123456789abcdef', 'fedcba9876543210']
    await writeFile(join(releases, 'current.json'), JSON.stringify({ releaseId: live, history: [before] }))
    const { code, out } = await buildShop(['--undo', '--data', dataDir, '--json'])
    expect([code, releaseIn(out)]).toEqual([0, before])
    expect(await readJson(join(releases, 'wanted.json'))).toEqual({ releaseId: before })
  })

  it('takes a wish back with --undo that no kiosk has followed, and an undo with --redo', async () => {
    const dataDir = await newStore()
    const releases = join(dataDir, 'releases')
    await mkdir(releases)
    const [live, before, wished] = ['0123456789abcdef', 'fedcba9876543210', '00112233445566ff']
    const pointer = { releaseId: live, history: [before], undone: [] }
    await writeFile(join(releases, 'current.json'), JSON.stringify(pointer))
    await writeFile(join(releases, 'wanted.json'), JSON.stringify({ releaseId: wished }))
    for (const [step, wanted] of [
      ['--undo', live],
      ['--undo', before],
      ['--redo', live],
    ] as const) {
      const { code } = await buildShop([step, '--data', dataDir])
      expect([step, code, await readJson(join(releases, 'wanted.json'))]).toEqual([
        step,
        0,
        { releaseId: wanted },
      ])
    }
  })

  it('asks again for what is live when something else is still wanted', async () => {
    const dataDir = await newStore()
    const releases = join(dataDir, 'releases')
    const shop = await newShop()
    const built = await buildShop([shop, '--data', dataDir, '--json'])
    const releaseId = releaseIn(built.out)
    await writeFile(join(releases, 'current.json'), JSON.stringify({ releaseId, history: [] }))
    await writeFile(join(releases, 'wanted.json'), JSON.stringify({ releaseId: '0123456789abcdef' }))
    const { out } = await buildShop([shop, '--data', dataDir, '--json'])
    expect(JSON.parse(out)).toMatchObject({ state: 'waiting' })
    expect(await readJson(join(releases, 'wanted.json'))).toEqual({ releaseId })
  })

  it('says that there is nothing to undo', async () => {
    const { code, err } = await buildShop(['--undo', '--data', await newStore()])
    expect([code, err]).toEqual([2, expect.stringContaining('nothing to undo')])
  })

  it('makes a folder of releases with --releases, and keeps the one before', async () => {
    const store = await newStore()
    const ids: string[] = []
    for (const count of [20, 19, 18]) {
      const files = { 'products.json': smallProducts.slice(0, count), 'offers.json': [] }
      const { code, out } = await buildShop([await newShop(files), '--releases', store, '--json'])
      expect(code).toBe(0)
      ids.push(releaseIn(out))
      expect(await readJson(join(store, 'current.json'))).toEqual({
        releaseId: ids.at(-1),
        history: [],
        undone: [],
      })
    }
    expect(await namesIn(store)).toEqual([...ids.slice(1), 'current.json'].toSorted())
  })

  it('lists every fault of a shop, and changes nothing', async () => {
    const dataDir = await newStore()
    const products = smallProducts.map((product) => ({ ...product, picture: 'nowhere' }))
    const { code, err } = await buildShop([await newShop({ 'products.json': products }), '--data', dataDir])
    expect(code).toBe(2)
    expect(err.match(/^ {2}products\.json, row \d+ /gm)).toHaveLength(smallProducts.length)
    expect(await namesIn(join(dataDir, 'releases'))).toEqual([])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('is stopped by %s with code %i, and leaves nothing half', async (signal, exitCode) => {
    const dataDir = await newStore()
    const shop = await newShop({ 'products.json': manyProducts(1500), 'offers.json': [] })
    let isSent = false
    const { code, err } = await buildShop([shop, '--data', dataDir], {
      onError: (kill) => {
        if (!isSent) kill(signal)
        isSent = true
      },
    })
    expect([code, err]).toEqual([exitCode, expect.stringContaining('Stopped')])
    const names = await namesIn(join(dataDir, 'releases'))
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
    for (const name of names.filter((found) => !found.includes('.'))) {
      expect(await isWholeRelease(join(dataDir, 'releases', name))).toBe(true)
    }
  })

  it.each(['', 'one two', '--undo one', 'one --data two --releases three', '--what'])(
    'says how it is called when it is called with "%s"',
    async (args) => {
      const { code, err } = await buildShop(args.split(' ').filter((arg) => arg !== ''))
      expect([code, err]).toEqual([2, expect.stringContaining('npm run build-shop -- DIR')])
    },
  )

  it('says which folder is missing', async () => {
    const nowhere = join(await newStore(), 'nowhere')
    const { code, err } = await buildShop([nowhere, '--data', await newStore()])
    expect([code, err]).toEqual([2, expect.stringContaining(nowhere)])
  })
})

/** What a kiosk does with a wish. */
async function playKiosk(releases: string, what: 'follows' | 'refuses' | 'says nothing'): Promise<void> {
  const wish = (await eventually(() => readJson(join(releases, 'wanted.json')))) as { releaseId: string }
  if (what === 'follows') {
    await writeFile(
      join(releases, 'current.json'),
      JSON.stringify({ releaseId: wish.releaseId, history: [] }),
    )
  } else if (what === 'refuses') {
    const refusal = { releaseId: wish.releaseId, reason: 'search does not load it' }
    await writeFile(join(releases, 'refused.json'), JSON.stringify(refusal))
  }
  await rm(join(releases, 'wanted.json'))
}

/** Tries again until it succeeds. */
async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
