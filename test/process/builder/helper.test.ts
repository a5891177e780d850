import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  buildProgressSchema,
  builtReleaseSchema,
  type BuildProgress,
  type BuiltRelease,
} from '../../../electron/contract/builder'
import type { WireError } from '../../../electron/contract/errors'
import type { ToChild, ToParent } from '../../../electron/contract/messages'
import { bundle } from '../../helpers/bundle'
import { MODELS_DIR, NATIVE_PACKAGES } from '../../helpers/small-release'
import { smallProducts } from '../../helpers/small-shop'
import { cleanUp, isWholeRelease, manyProducts, namesIn, newShop, newStore } from './support'

let bundleDir = ''
const running: ChildProcess[] = []
beforeAll(async () => {
  bundleDir = await bundle({ builder: 'electron/builder/index.ts' }, NATIVE_PACKAGES)
})
afterAll(() => rm(bundleDir, { recursive: true }))
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  await cleanUp()
})

/** A builder as main starts it. */
async function startBuilder(releasesDir: string) {
  const options = JSON.stringify({ releasesDir, modelsDir: MODELS_DIR })
  const child = fork(join(bundleDir, 'builder.mjs'), [options], {
    serialization: 'advanced',
    stdio: 'ignore',
  })
  running.push(child)
  const messages: ToParent[] = []
  const waiting = new Set<() => void>()
  child.on('message', (message: ToParent) => {
    messages.push(message)
    for (const look of waiting) look()
  })
  /** The first message that fits, also one that came before. */
  const message = <T extends ToParent>(fits: (message: ToParent) => message is T): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const found = messages.find(fits)
        if (!found) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  await message((sent): sent is Extract<ToParent, { type: 'ready' }> => sent.type === 'ready')
  return {
    child,
    messages,
    send: (sent: ToChild) => child.send(sent),
    reply: async (id: number): Promise<BuiltRelease | WireError> => {
      const isReply = (sent: ToParent): sent is Extract<ToParent, { type: 'result' | 'failure' }> =>
        (sent.type === 'result' || sent.type === 'failure') && sent.id === id
      const replied = await message(isReply)
      return replied.type === 'failure' ? replied.error : (replied.value as BuiltRelease)
    },
    event: (name: string, fits: (payload: never) => unknown = () => true) =>
      message(
        (sent): sent is Extract<ToParent, { type: 'event' }> =>
          sent.type === 'event' && sent.name === name && fits(sent.payload as never) === true,
      ),
  }
}

const isComputing = ({ stage, done }: BuildProgress) => stage === 'vectors' && done > 0
const build = (shopDir: string): ToChild => ({ type: 'call', id: 1, name: 'build', request: { shopDir } })

describe('the builder as a process of main’s', () => {
  it('builds one release, tells how far it is, and stops when it is told', async () => {
    const store = await newStore()
    const builder = await startBuilder(store)
    builder.send(build(await newShop()))
    const built = builtReleaseSchema.parse(await builder.reply(1))
    expect(built).toMatchObject({ isNew: true, isFinal: true })
    expect(await isWholeRelease(join(store, built.releaseId))).toBe(true)
    const progress = builder.messages.flatMap((message) =>
      message.type === 'event' && message.name === 'progressed'
        ? [buildProgressSchema.parse(message.payload)]
        : [],
    )
    const stages = [...new Set(progress.map(({ stage }) => stage))]
    expect(stages).toEqual([
      ...['reading', 'checking', 'assets', 'catalogue', 'index', 'vectors', 'hashing', 'manifest'],
    ])
    // A large file takes long: not only that it is hashed is told, but how far that is.
    expect(progress.some(({ stage, total }) => stage === 'hashing' && total > 0)).toBe(true)
    builder.send({ type: 'stop' })
    expect(await once(builder.child, 'exit')).toEqual([0, null])
  })

  it('tells of the text before the vectors are there, and cancels what is left', async () => {
    const store = await newStore()
    const builder = await startBuilder(store)
    builder.send(build(await newShop({ 'products.json': manyProducts(600), 'offers.json': [] })))
    const { payload } = await builder.event('built')
    const first = builtReleaseSchema.parse(payload)
    expect(first).toMatchObject({ isNew: true, isFinal: false })
    await builder.event('progressed', isComputing)
    builder.send({ type: 'call', id: 2, name: 'cancel', request: {} })
    expect(await builder.reply(1)).toMatchObject({ kind: 'cancelled' })
    await builder.reply(2)
    expect(await namesIn(store)).toEqual([first.releaseId])
    expect(await isWholeRelease(join(store, first.releaseId))).toBe(true)
  })

  it('takes its pieces away when main stops it in the midst of a build', async () => {
    const store = await newStore()
    const builder = await startBuilder(store)
    builder.send(build(await newShop({ 'products.json': manyProducts(400), 'offers.json': [] })))
    await builder.event('progressed', isComputing)
    builder.send({ type: 'stop' })
    expect(await once(builder.child, 'exit')).toEqual([0, null])
    expect(await namesIn(store)).toEqual([])
  })

  it('cuts a long list of faults to what fits on the wire, line by line', async () => {
    const builder = await startBuilder(await newStore())
    builder.send(
      build(await newShop({ 'products.json': Array(400).fill({ ...smallProducts[0], stock: -1 }) })),
    )
    const error = (await builder.reply(1)) as WireError
    expect(error).toMatchObject({ kind: 'input', code: 'bad-shop' })
    const lines = error.message.split('\n')
    expect(lines[0]).toContain('400 to mend')
    expect(lines.slice(1, -1).every((line) => /products\.json, row \d+ \(101\), stock: /.test(line))).toBe(
      true,
    )
    expect(lines.at(-1)).toBe(`  and ${400 - (lines.length - 2)} more lines`)
  })
})
