import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseTransport } from '../../../../electron/main/supervisor/choose-transport'
import {
  decideRestart,
  DEFAULT_BUDGET,
  DEFAULT_PATIENCE,
  isHung,
} from '../../../../electron/main/supervisor/policy'

describe('a process that ended', () => {
  it('is started again at once the first time', () => {
    expect(decideRestart([5000])).toEqual({ kind: 'restart', afterMs: 0 })
  })

  it('is started again ever later while it keeps ending', () => {
    const delays = [1, 2, 3, 4, 5].map((ends) => {
      const decision = decideRestart(Array.from({ length: ends }, (_, index) => index * 1000))
      return decision.kind === 'restart' ? decision.afterMs : 'off'
    })
    expect(delays).toEqual([0, 250, 500, 1000, 2000])
  })

  it('rests when the budget is spent', () => {
    expect(decideRestart([0, 1, 2, 3, 4, 5])).toEqual({ kind: 'off', forMs: DEFAULT_BUDGET.restMs })
  })

  it('is forgiven what lies longer ago than the budget looks back', () => {
    const old = [0, 1, 2, 3, 4]
    expect(decideRestart([...old, DEFAULT_BUDGET.withinMs + 10])).toEqual({ kind: 'restart', afterMs: 0 })
  })

  it('never gets more restarts than the budget within its time, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000), { maxLength: 60 }), (gaps) => {
        const ends: number[] = []
        const restarts: number[] = []
        let nowMs = 0
        for (const gap of gaps) {
          nowMs += gap
          ends.push(nowMs)
          if (decideRestart(ends).kind === 'restart') restarts.push(nowMs)
        }
        for (const atMs of restarts) {
          const within = restarts.filter((other) => other <= atMs && atMs - other < DEFAULT_BUDGET.withinMs)
          expect(within.length).toBeLessThanOrEqual(DEFAULT_BUDGET.restarts)
        }
      }),
    )
  })
})

describe('a silent process', () => {
  const at = (silentForMs: number, facts: { isReady?: boolean; hasOverdueCall?: boolean } = {}): boolean =>
    isHung({ nowMs: silentForMs, lastBeatMs: 0, isReady: true, hasOverdueCall: false, ...facts })

  it('is borne for long while nobody waits', () => {
    expect(at(DEFAULT_PATIENCE.beatMs)).toBe(false)
    expect(at(DEFAULT_PATIENCE.beatMs + 1)).toBe(true)
  })

  it('is given up soon while a call is overdue', () => {
    expect(at(DEFAULT_PATIENCE.overdueMs, { hasOverdueCall: true })).toBe(false)
    expect(at(DEFAULT_PATIENCE.overdueMs + 1, { hasOverdueCall: true })).toBe(true)
  })

  it('may take its time to start', () => {
    expect(at(DEFAULT_PATIENCE.startMs, { isReady: false, hasOverdueCall: true })).toBe(false)
    expect(at(DEFAULT_PATIENCE.startMs + 1, { isReady: false })).toBe(true)
  })
})

describe('where a process runs', () => {
  it.each([
    ['20.18.1', true, 'fork'],
    ['20.18.1', false, 'utility'],
    ['22.13.0', true, 'fork'],
    ['22.14.0', true, 'utility'],
    ['24.2.0', true, 'utility'],
  ] as const)('Node %s, needs Node-API 10: %s -> %s', (version, needsNodeApi10, transport) => {
    expect(chooseTransport(version, needsNodeApi10)).toBe(transport)
  })
})
