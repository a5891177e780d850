import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../../helpers/bundle'

let folder: string

beforeAll(async () => {
  folder = await bundle({ puppet: 'test/helpers/fixtures/puppet.ts' })
})

const run = (args: readonly string[], options: { hasParent: boolean }) =>
  spawn(process.execPath, [join(folder, 'puppet.mjs'), ...args], {
    stdio: options.hasParent ? ['ignore', 'ignore', 'pipe', 'ipc'] : ['ignore', 'ignore', 'pipe'],
    serialization: 'advanced',
  })

describe('a helper process', () => {
  test('that nobody started as one says so', async () => {
    const child = run([JSON.stringify({ greeting: 'hello' })], { hasParent: false })
    const [said] = (await once(child.stderr ?? process.stdin, 'data')) as [Buffer]
    expect(said.toString()).toBeTruthy()
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).not.toBe(0)
  })

  test.each([[], ['not json'], ['{}'], ['{"greeting":7}']])(
    'with bad start options (%s) ends',
    async (...args) => {
      const child = run(args, { hasParent: true })
      const [code] = (await once(child, 'exit')) as [number]
      expect(code).not.toBe(0)
    },
  )

  test('closes what is open and ends when its parent goes away without a word', async () => {
    const notes = await mkdtemp(join(tmpdir(), 'aisle-notes-'))
    const stopNotePath = join(notes, 'closed')
    const pidPath = join(notes, 'pid')
    const parentPath = join(notes, 'parent.mjs')
    const options = JSON.stringify({ greeting: 'hello', stopNotePath })
    writeFileSync(
      parentPath,
      `import { fork } from 'node:child_process'
       import { writeFileSync } from 'node:fs'
       const child = fork(${JSON.stringify(join(folder, 'puppet.mjs'))}, [${JSON.stringify(options)}], { serialization: 'advanced' })
       child.on('message', ({ type }) => type === 'ready' && writeFileSync(${JSON.stringify(pidPath)}, String(child.pid)))`,
    )
    const parent = spawn(process.execPath, [parentPath], { stdio: 'ignore' })
    await eventually(() => existsSync(pidPath))
    const childPid = Number(readFileSync(pidPath, 'utf8'))
    parent.kill('SIGKILL')
    await eventually(() => !isAlive(childPid))
    expect(readFileSync(stopNotePath, 'utf8')).toBe('closed')
  })

  test('beats while it lives, and more than twice a second', async () => {
    const child = run([JSON.stringify({ greeting: 'hello' })], { hasParent: true })
    let beats = 0
    child.on('message', ({ type }: { type: string }) => {
      if (type === 'beat') beats += 1
    })
    await eventually(() => beats >= 3)
    child.kill('SIGKILL')
  })

  test('outlives messages that are none', async () => {
    const child = run([JSON.stringify({ greeting: 'hello' })], { hasParent: true })
    const heard: { type: string; value?: unknown }[] = []
    child.on('message', (message: { type: string }) => heard.push(message))
    await eventually(() => heard.some(({ type }) => type === 'ready'))
    for (const odd of [
      'x',
      7,
      {},
      { type: 'call' },
      { type: 'call', id: 'one', name: 'echo' },
      { type: '__proto__' },
    ]) {
      child.send(odd)
    }
    child.send({ type: 'call', id: 1, name: '__proto__', request: {} })
    child.send({ type: 'call', id: 2, name: 'echo', request: { text: 'still here' } })
    await eventually(() => heard.some(({ type }) => type === 'result'))
    expect(heard).toContainEqual({ type: 'result', id: 2, value: { text: 'still here' } })
    expect(heard).toContainEqual(
      expect.objectContaining({
        type: 'failure',
        id: 1,
        error: expect.objectContaining({ kind: 'input' }) as unknown,
      }),
    )
    child.kill('SIGKILL')
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function eventually(isSo: () => boolean, limitMs = 20_000): Promise<void> {
  const giveUpAt = performance.now() + limitMs
  while (!isSo()) {
    if (performance.now() > giveUpAt) throw new Error(`not within ${limitMs} ms: ${isSo.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
