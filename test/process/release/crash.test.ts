import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReleaseId } from '../../../electron/contract/ids'
import { silentLog } from '../../../electron/kit/process'
import { chooseAtStart, SWAP_STEPS, type ReleaseStore } from '../../../electron/main/release'
import { readPointer } from '../../../electron/main/release/pointer-file'
import { bundle } from '../../helpers/bundle'
import { emptyStore, pointTo, writeTinyRelease } from '../../helpers/tiny-release'
import { isStraceThere } from '../ledger/trace'

const ROUNDS = 3

let bundleDir = ''
beforeAll(async () => {
  bundleDir = await bundle({ swapper: 'test/process/release/fixtures/swapper.ts' })
})
afterAll(() => rmSync(bundleDir, { recursive: true }))

interface Ended {
  readonly signal: NodeJS.Signals | null
  readonly said: {
    readonly live?: string
    readonly error?: { readonly code: string; readonly message: string }
  }
}

function swap(store: ReleaseStore, wanted: ReleaseId, step: string, under: readonly string[] = []): Ended {
  const swapper = [process.execPath, join(bundleDir, 'swapper.mjs')]
  const args = [store, wanted, step].map((argument) => JSON.stringify(argument))
  const [program = '', ...rest] = [...under, ...swapper, ...args]
  // strace counts the calls of each thread by themselves: with one thread they are counted in order.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' }
  const { signal, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8', env })
  if (signal === null && stdout === '') throw new Error(`the swapper said nothing: ${stderr}`)
  return { signal, said: stdout === '' ? {} : (JSON.parse(stdout) as Ended['said']) }
}

/** A shop whose third release is live, and a fourth that is to go live. */
function threeReleases() {
  const store = emptyStore()
  const [a, b, old, next] = ['a', 'b', 'old', 'next'].map((name) => writeTinyRelease(store.own, name)) as [
    ReleaseId,
    ReleaseId,
    ReleaseId,
    ReleaseId,
  ]
  pointTo(store.own, old, [b, a])
  const before = { releaseId: old, history: [b, a], undone: [] }
  const after = { releaseId: next, history: [old, b, a], undone: [] }
  return { store, old, next, before, after }
}

describe('main, killed at each step of a swap', () => {
  const isPast = (step: string): boolean =>
    SWAP_STEPS.indexOf(step as never) >= SWAP_STEPS.indexOf('pointer-written')

  it.each(SWAP_STEPS.flatMap((step) => Array.from({ length: ROUNDS }, (_, at) => [step, at + 1] as const)))(
    'after "%s" (%i of 3): the next start has exactly the old release or the new one, whole',
    async (step) => {
      const { store, next, before, after } = threeReleases()
      expect(swap(store, next, step).signal).toBe('SIGKILL')
      const expected = isPast(step) ? after : before
      expect(readPointer(store.own)).toEqual(expected)
      const chosen = await chooseAtStart(store, silentLog)
      expect(chosen).toMatchObject({ release: { releaseId: expected.releaseId }, pointer: expected })
      // And the swap can be made then, whatever was left behind.
      expect(swap(store, next, 'none').said).toEqual({ live: next })
      expect(readPointer(store.own)).toEqual(after)
      expect(readdirSync(store.own).filter((name) => name.endsWith('.tmp'))).toEqual([])
    },
  )
})

describe.skipIf(!isStraceThere)(`main under strace${isStraceThere ? '' : ' (strace is missing)'}`, () => {
  const strace = (inject: string): string[] => ['strace', '-f', '-o', '/dev/null', '-e', `inject=${inject}`]
  /** Only for the unfinished file, which bears the number of its process: that is the shell's, which becomes strace's. */
  const straceOn = (path: string, inject: string): string[] => [
    'sh',
    '-c',
    'unfinished="$0.$$.1.tmp"; exec strace -D -f -o /dev/null -P "$unfinished" "$@"',
    path,
    '-e',
    `inject=${inject}`,
  ]

  it.each([
    ['before the pointer is synced', 'fsync:signal=SIGKILL:when=1', 'before'],
    ['before the pointer takes its place', 'rename,renameat,renameat2:signal=SIGKILL:when=1', 'either'],
    ['before its place is synced', 'fsync:signal=SIGKILL:when=2', 'after'],
  ] as const)('killed %s: the old release or the new one', async (_when, inject, outcome) => {
    const { store, old, next, before, after } = threeReleases()
    expect(swap(store, next, 'none', strace(inject)).said).toEqual({})
    const pointer = readPointer(store.own)
    if (outcome === 'either') expect([before, after]).toContainEqual(pointer)
    else expect(pointer).toEqual(outcome === 'before' ? before : after)
    expect([old, next]).toContain((await chooseAtStart(store, silentLog))?.release.releaseId)
    expect(swap(store, next, 'none').said).toEqual({ live: next })
  })

  it.each(['write,pwrite64', 'fsync'])(
    'keeps the old release when the disk is full while the pointer is written (%s), and says so',
    async (calls) => {
      const { store, old, next, before } = threeReleases()
      const path = join(store.own, 'current.json')
      const bytes = readFileSync(path, 'utf8')
      const { said } = swap(store, next, 'none', straceOn(path, `${calls}:error=ENOSPC`))
      expect(said).toMatchObject({ live: old, error: { code: 'pointer-not-written' } })
      expect(said.error?.message).toContain('the disk is full: make room')
      expect(readFileSync(path, 'utf8')).toBe(bytes)
      expect(readdirSync(store.own).filter((name) => name.endsWith('.tmp'))).toEqual([])
      expect((await chooseAtStart(store, silentLog))?.pointer).toEqual(before)
    },
  )

  it('goes live with a pointer that is in its place, although the place cannot be synced', async () => {
    const { store, next, after } = threeReleases()
    expect(swap(store, next, 'none', strace('fsync:error=EIO:when=2')).said).toEqual({ live: next })
    expect(readPointer(store.own)).toEqual(after)
    expect((await chooseAtStart(store, silentLog))?.pointer).toEqual(after)
  })
})
