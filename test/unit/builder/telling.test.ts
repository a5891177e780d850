import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { telling } from '../../../electron/builder/telling'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const MINUTE_MS = 60_000

it('says that it goes on for as long as the work takes, and not after', async () => {
  const tell = vi.fn()
  let finish: (result: string) => void = () => undefined
  const told = telling(tell, new Promise<string>((resolve) => (finish = resolve)))
  for (let minute = 0; minute < 5; minute++) {
    const before = tell.mock.calls.length
    await vi.advanceTimersByTimeAsync(MINUTE_MS)
    expect(tell.mock.calls.length).toBeGreaterThan(before)
  }
  finish('done')
  expect(await told).toBe('done')
  const calls = tell.mock.calls.length
  await vi.advanceTimersByTimeAsync(MINUTE_MS)
  expect(tell).toHaveBeenCalledTimes(calls)
})

it('does not vouch for ever for work that hangs', async () => {
  const tell = vi.fn()
  void telling(tell, new Promise(() => undefined))
  await vi.advanceTimersByTimeAsync(30 * MINUTE_MS)
  const calls = tell.mock.calls.length
  await vi.advanceTimersByTimeAsync(30 * MINUTE_MS)
  expect(tell).toHaveBeenCalledTimes(calls)
})

it('stops saying so when the work fails', async () => {
  const tell = vi.fn()
  await expect(telling(tell, Promise.reject(new Error('full')))).rejects.toThrow('full')
  await vi.advanceTimersByTimeAsync(MINUTE_MS)
  expect(tell).not.toHaveBeenCalled()
})
