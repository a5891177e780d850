import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { eventually, readLog } from '../helpers/app'
import { repositoryPath } from '../helpers/bundle'
import { newFolder } from '../helpers/electron'
import { openOutsideServer } from '../helpers/outside-server'
import { makeShopBuild, startShopBuild, type ShopStart } from '../helpers/shop-build'

let program: string
let starts: ShopStart[] = []

beforeAll(async () => {
  program = await makeShopBuild(process.env['AISLE_APP_PATH'] ?? repositoryPath)
})
afterEach(async () => {
  await Promise.all(starts.map((start) => start.kill()))
  starts = []
})

const start = (
  ...args: Parameters<typeof startShopBuild> extends [string, ...infer Rest] ? Rest : never
): ShopStart => {
  const started = startShopBuild(program, ...args)
  starts.push(started)
  return started
}

describe('a shop build, started by somebody who wants to look inside', () => {
  test('opens no debugging port', async () => {
    const [inspect, remote] = [await freePort(), await freePort()]
    const args = [
      `--inspect=${inspect}`,
      `--remote-debugging-port=${remote}`,
      '--remote-debugging-address=0.0.0.0',
    ]
    await start(await newFolder('data'), args).loaded()
    expect(await isOpen(inspect)).toBe(false)
    expect(await isOpen(remote)).toBe(false)
  })

  test('runs no code of the environment', async () => {
    const folder = await newFolder('evil')
    const marker = join(folder, 'ran')
    const evil = join(folder, 'evil.cjs')
    await writeFile(evil, `require('fs').writeFileSync(${JSON.stringify(marker)}, process.argv.join(' '))`)
    const env = { NODE_OPTIONS: `--require=${evil}`, ELECTRON_RUN_AS_NODE: '1' }
    await start(await newFolder('data'), [evil], env).loaded()
    expect(existsSync(marker) && (await readFile(marker, 'utf8'))).toBe(false)
  })

  test('shows no page but its own', async () => {
    const outside = await openOutsideServer()
    const { url } = outside
    await start(await newFolder('data'), [url, '--app', url], { ELECTRON_RENDERER_URL: url }).loaded()
    outside.close()
    expect(outside.seen).toEqual([])
  })

  test('does not run without its sandbox', async () => {
    expect(await start(await newFolder('data'), ['--no-sandbox']).ended).toBe(1)
  })
})

describe('a second start with the same data', () => {
  test('ends by itself, whatever it was told, and the first goes on', async () => {
    const dataDir = await newFolder('data')
    const first = start(dataDir)
    await first.loaded()
    const port = await freePort()
    const hostile = [
      `--remote-debugging-port=${port}`,
      '--disable-gpu',
      'file:///etc/passwd',
      'app://elsewhere/',
    ]
    expect(await start(dataDir, hostile).ended).toBe(0)
    await eventually(async () =>
      (await readLog(dataDir)).some(({ msg }) => String(msg).startsWith('a second instance')),
    )
    expect(first.process.exitCode).toBeNull()
    expect(await isOpen(port)).toBe(false)
    const loads = (await readLog(dataDir)).filter(({ msg }) => msg === 'the page is loaded')
    expect(loads).toHaveLength(1)
  })
})

test('after kill -9 it starts again on the same data', async () => {
  const dataDir = await newFolder('data')
  const first = start(dataDir)
  await first.loaded()
  await first.kill()
  expect(await readdir(join(dataDir, 'chromium'))).toContain('SingletonLock')
  await start(dataDir).loaded()
  const last = (await readLog(dataDir)).filter(({ msg }) => msg === 'starting').at(-1)
  expect(last?.['lock']).toBe('cleared')
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
