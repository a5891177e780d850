import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMinuteClock } from '../../../../renderer/ui/minute-clock'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T09:40:20.500Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the minute clock', () => {
  test('tells when the next minute begins, and every minute after that', () => {
    const clock = createMinuteClock()
    const heard: string[] = []
    clock.subscribe(() => heard.push(new Date(clock.minuteMs()).toISOString().slice(11, 16)))
    vi.advanceTimersByTime(39_499)
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1)
    expect(heard).toEqual(['09:41'])
    vi.advanceTimersByTime(120_000)
    expect(heard).toEqual(['09:41', '09:42', '09:43'])
  })

  test('gives the same value all through a minute, so that nothing is drawn twice for it', () => {
    const clock = createMinuteClock()
    const before = clock.minuteMs()
    vi.setSystemTime(Date.parse('2026-11-24T09:40:59.999Z'))
    expect(clock.minuteMs()).toBe(before)
    vi.setSystemTime(Date.parse('2026-11-24T09:41:00.000Z'))
    expect(clock.minuteMs()).toBe(before + 60_000)
  })

  test('stands still while nobody listens', () => {
    const clock = createMinuteClock()
    const leave = [clock.subscribe(() => undefined), clock.subscribe(() => undefined)]
    expect(vi.getTimerCount()).toBe(1)
    leave[0]?.()
    expect(vi.getTimerCount()).toBe(1)
    leave[1]?.()
    expect(vi.getTimerCount()).toBe(0)
  })
})
