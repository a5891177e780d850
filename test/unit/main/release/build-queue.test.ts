import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AisleError } from '../../../../electron/contract/errors'
import { logTo } from '../../../../electron/kit/process'
import { buildQueue, type BuildQueue } from '../../../../electron/main/release/build-queue'

let outcomes: (() => Promise<void>)[]
let waits: unknown[]
let builds: number
let queue: BuildQueue
beforeEach(() => {
  vi.useFakeTimers()
  outcomes = []
  waits = []
  builds = 0
  queue = buildQueue({
    retryAfterMs: 1000,
    log: logTo((_level, _message, fields) => waits.push(fields?.['retryInMs'])),
    build: () => {
      builds += 1
      return (outcomes.shift() ?? (() => Promise.resolve()))()
    },
  })
})
afterEach(() => {
  queue.stop()
  vi.useRealTimers()
})

const fails = (kind: 'not-ready' | 'input' | 'cancelled') => (): Promise<void> =>
  Promise.reject(new AisleError(kind, 'code', 'why'))

it('waits longer before each try, and from the beginning after a new request', async () => {
  outcomes = Array.from({ length: 5 }, () => fails('not-ready'))
  queue.request()
  await vi.advanceTimersByTimeAsync(1000)
  await vi.advanceTimersByTimeAsync(2000)
  expect([builds, waits]).toEqual([3, [1000, 2000, 4000]])
  queue.request()
  await vi.advanceTimersByTimeAsync(1000)
  expect([builds, waits.slice(3)]).toEqual([5, [1000, 2000]])
  await vi.advanceTimersByTimeAsync(2000)
  expect(builds).toBe(6)
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(builds).toBe(6)
})

it.each(['input', 'cancelled'] as const)('does not try again what ended with "%s"', async (kind) => {
  outcomes = [fails(kind)]
  queue.request()
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(builds).toBe(1)
})

it('tries nothing again when it is stopped', async () => {
  outcomes = [fails('not-ready')]
  queue.request()
  await vi.advanceTimersByTimeAsync(10)
  queue.stop()
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(builds).toBe(1)
})
