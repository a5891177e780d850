import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { logTo } from '../../../../electron/kit/process'
import { chooseAtStart, lookForLive, type ReleaseStore } from '../../../../electron/main/release'
import { readPointer } from '../../../../electron/main/release/pointer-file'
import { writeWish } from '../../../../electron/main/release/wishes'
import { emptyStore, pointTo, writeTinyRelease } from '../../../helpers/tiny-release'

let store: ReleaseStore
let shipped: ReleaseId
const lines: unknown[] = []
const log = logTo((_level, message, fields) => lines.push({ message, ...fields }))

beforeEach(() => {
  store = emptyStore()
  lines.length = 0
  shipped = writeTinyRelease(store.shipped, 'shipped')
  pointTo(store.shipped, shipped)
})

const own = (name: string): ReleaseId => writeTinyRelease(store.own, name)
const chosenId = async () => (await chooseAtStart(store, log))?.release.releaseId
function flipOneByte(releaseId: ReleaseId, file = 'catalogue.db'): void {
  const path = join(store.own, releaseId, file)
  const bytes = readFileSync(path)
  bytes[3] = (bytes[3] ?? 0) ^ 1
  writeFileSync(path, bytes)
}
const refusal = (): unknown => JSON.parse(readFileSync(join(store.own, 'refused.json'), 'utf8'))

describe('the release that a start begins with', () => {
  it('is the shipped one as long as the kiosk has none of its own, and nothing is written', async () => {
    expect(await chooseAtStart(store, log)).toMatchObject({
      release: { releaseId: shipped, shop: { name: 'shipped' } },
      pointer: { releaseId: shipped, history: [] },
    })
    expect(readPointer(store.own)).toBeNull()
  })

  it('is the one that the pointer names', async () => {
    const [a, b] = [own('a'), own('b')]
    pointTo(store.own, b, [a])
    expect(await chosenId()).toBe(b)
  })

  it('is the one before it when a byte of it is flipped; the pointer is corrected, and the log says so', async () => {
    const [a, b, c] = [own('a'), own('b'), own('c')]
    pointTo(store.own, c, [b, a])
    flipOneByte(c)
    expect(await chosenId()).toBe(b)
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
    expect(lines).toEqual([
      expect.objectContaining({ releaseId: c, reason: expect.stringContaining('catalogue.db') as string }),
    ])
  })

  it.each(['shop.json', 'floor-plan.json', 'pictures/thing.svg', 'manifest.json'])(
    'notices one flipped byte of %s',
    async (file) => {
      const [a, b] = [own('a'), own('b')]
      pointTo(store.own, b, [a])
      flipOneByte(b, file)
      expect(await chosenId()).toBe(a)
    },
  )

  it('is the shipped one when all of its own are damaged; their pointer is left for a better day', async () => {
    const [a, b] = [own('a'), own('b')]
    pointTo(store.own, b, [a])
    flipOneByte(a)
    rmSync(join(store.own, b), { recursive: true })
    expect(await chosenId()).toBe(shipped)
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
  })

  it('is the shipped copy of a release whose own copy is damaged', async () => {
    expect(own('shipped')).toBe(shipped)
    pointTo(store.own, shipped, [own('a')])
    flipOneByte(shipped)
    const chosen = await chooseAtStart(store, log)
    expect(chosen?.release).toMatchObject({ releaseId: shipped, dir: join(store.shipped, shipped) })
  })

  it('is the shipped one after an upgrade that reads releases in another way, and the log says what to do', async () => {
    const reads = { catalogue: '0'.repeat(64), index: 1 }
    pointTo(store.own, writeTinyRelease(store.own, 'earlier', { reads }))
    expect(await chosenId()).toBe(shipped)
    expect(lines).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('build your shop again') as string }),
    ])
  })

  it('is never a release in the folder of another', async () => {
    const [a, b] = [own('a'), own('b')]
    rmSync(join(store.own, b), { recursive: true })
    const manifest = readFileSync(join(store.own, a, 'manifest.json'))
    writeTinyRelease(store.own, 'b')
    writeFileSync(join(store.own, b, 'manifest.json'), manifest)
    pointTo(store.own, b, [a])
    expect(await chosenId()).toBe(a)
  })

  it('is the wanted one, and the wish is gone then', async () => {
    const [a, b] = [own('a'), own('b')]
    pointTo(store.own, a)
    await writeWish(store.own, b)
    expect(await chosenId()).toBe(b)
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
    expect(existsSync(join(store.own, 'wanted.json'))).toBe(false)
  })

  it('can be the first of its own, with the shipped one to go back to', async () => {
    const a = own('a')
    await writeWish(store.own, a)
    expect(await chosenId()).toBe(a)
    expect(readPointer(store.own)).toMatchObject({ releaseId: a, history: [shipped] })
  })

  it('only completes the one before when that is the same shop', async () => {
    const textFirst = writeTinyRelease(store.own, 'text', { content: 'shop' })
    const whole = writeTinyRelease(store.own, 'whole', { content: 'shop' })
    pointTo(store.own, textFirst, [shipped])
    await writeWish(store.own, whole)
    expect((await chooseAtStart(store, log))?.pointer).toMatchObject({ releaseId: whole, history: [shipped] })
  })

  it('is not a wanted one that is damaged: that is refused with the reason, and the old one stays', async () => {
    const [a, b] = [own('a'), own('b')]
    pointTo(store.own, a)
    flipOneByte(b)
    await writeWish(store.own, b)
    expect(await chosenId()).toBe(a)
    expect(refusal()).toEqual({ releaseId: b, reason: expect.stringContaining('catalogue.db') as string })
    expect(existsSync(join(store.own, 'wanted.json'))).toBe(false)
    expect(readPointer(store.own)).toMatchObject({ releaseId: a, history: [] })
  })

  it.each(['{"relea', '[]', '{"releaseId":"../../etc"}', ''])(
    'takes the pointer %j for none',
    async (text) => {
      own('a')
      writeFileSync(join(store.own, 'current.json'), text)
      expect(await chosenId()).toBe(shipped)
    },
  )

  it('serves although neither a wish nor an old refusal can be taken away', async () => {
    const a = own('a')
    pointTo(store.own, a)
    // What no rm of a file takes away.
    mkdirSync(join(store.own, 'wanted.json'))
    expect(await chosenId()).toBe(a)
    expect(lines).toEqual([expect.objectContaining({ message: 'the store of releases cannot be written' })])
    rmSync(join(store.own, 'wanted.json'), { recursive: true })
    mkdirSync(join(store.own, 'refused.json'))
    const b = own('b')
    await writeWish(store.own, b)
    expect(await chosenId()).toBe(b)
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
  })

  it('is none, not an error, when there is none and the wish cannot be taken away', async () => {
    rmSync(join(store.shipped, 'current.json'))
    mkdirSync(join(store.own, 'wanted.json'))
    expect(await chooseAtStart(store, log)).toBeNull()
  })

  it('is none when there is none', async () => {
    rmSync(join(store.shipped, 'current.json'))
    expect(await chooseAtStart(store, log)).toBeNull()
    expect(await lookForLive(store)).toBeNull()
  })
})
