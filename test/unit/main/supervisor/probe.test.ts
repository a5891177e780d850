import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ProbeReport } from '../../../../electron/contract/options'
import { silentLog } from '../../../../electron/kit/process'
import { probeProvider, rememberedVerdict } from '../../../../electron/main/supervisor/probe'
import type { ChildEvents, Transport } from '../../../../electron/main/supervisor/transport'

const GPU: ProbeReport = { provider: 'webgpu', device: 'a GPU', maxError: 1e-6 }

let verdictPath: string
let starts: number
beforeEach(() => {
  verdictPath = join(mkdtempSync(join(tmpdir(), 'aisle-verdict-')), 'provider.json')
  starts = 0
})

/** A process that a test plays. */
const played = (play: (events: ChildEvents) => void): Transport => ({
  kind: 'fork',
  start: (_spec, events) => {
    starts += 1
    setTimeout(() => play(events))
    return {
      pid: 1,
      send: () => undefined,
      connectAudioPort: () => undefined,
      kill: () => setTimeout(() => events.onExit('SIGKILL')),
    }
  },
})

const reports = (payload: unknown): Transport =>
  played(({ onMessage }) => onMessage({ type: 'event', name: 'probed', payload }))

const probe = (transport: Transport, key = 'driver 1', limitMs = 200): Promise<ProbeReport> =>
  probeProvider({ transport, entryPath: 'probe.js', options: {}, verdictPath, key, limitMs, log: silentLog })

describe('the probe', () => {
  it('says what the process found, and remembers it', async () => {
    expect(await probe(reports(GPU))).toEqual(GPU)
    expect(rememberedVerdict(verdictPath)).toEqual({ key: 'driver 1', report: GPU })
  })

  it('asks once for each driver', async () => {
    await probe(reports(GPU))
    await probe(reports(GPU))
    expect(starts).toBe(1)
    await probe(reports(GPU), 'driver 2')
    expect(starts).toBe(2)
  })

  it.each([
    ['crashes', played(({ onExit }) => onExit('SIGSEGV'))],
    ['hangs', played(() => undefined)],
    [
      'talks nonsense and ends',
      played(({ onMessage, onExit }) => {
        onMessage({ type: '?' })
        onExit('code 0')
      }),
    ],
    ['reports nonsense', reports({ provider: 'abacus' })],
  ])('says CPU when the process %s, and remembers that too', async (_what, transport) => {
    expect((await probe(transport)).provider).toBe('cpu')
    expect(rememberedVerdict(verdictPath)?.report.provider).toBe('cpu')
  })

  it('takes a damaged verdict for none', async () => {
    writeFileSync(verdictPath, '{"key":')
    expect(rememberedVerdict(verdictPath)).toBeNull()
    expect(await probe(reports(GPU))).toEqual(GPU)
  })
})
