import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { probeReportSchema, type ProbeReport } from '../../contract/options'
import type { Log } from '../../kit/process'
import { runOnce } from './run-once'
import type { Transport } from './transport'

export interface ProbeSpec {
  readonly transport: Transport
  readonly entryPath: string
  readonly options: unknown
  /** Where the verdict is remembered. */
  readonly verdictPath: string
  /** GPU, driver and our own versions: another key makes the verdict void. */
  readonly key: string
  readonly log: Log
  readonly limitMs?: number
}

const DEFAULT_LIMIT_MS = 20_000
const CPU: ProbeReport = { provider: 'cpu', device: 'unknown', maxError: 0 }

const verdictSchema = z.strictObject({ key: z.string(), report: probeReportSchema })

export interface Verdict {
  readonly key: string
  readonly report: ProbeReport
}

/** The verdict of an earlier probe; null when there is none. */
export function rememberedVerdict(verdictPath: string): Verdict | null {
  try {
    return verdictSchema.parse(JSON.parse(readFileSync(verdictPath, 'utf8')))
  } catch {
    return null
  }
}

/**
 * Finds out in a process of its own, which a driver may take down or hang, which processor ranks; remembers the answer.
 * A probe that fails in any way says CPU.
 */
export async function probeProvider(spec: ProbeSpec): Promise<ProbeReport> {
  const known = rememberedVerdict(spec.verdictPath)
  if (known?.key === spec.key) return known.report
  const report = (await runProbe(spec)) ?? CPU
  const verdict: Verdict = { key: spec.key, report }
  mkdirSync(dirname(spec.verdictPath), { recursive: true })
  writeFileSync(spec.verdictPath, JSON.stringify(verdict))
  return report
}

async function runProbe(spec: ProbeSpec): Promise<ProbeReport | null> {
  const { log, limitMs = DEFAULT_LIMIT_MS } = spec
  let report: ProbeReport | null = null
  const run = runOnce({ name: 'probe', ...spec }, (message) => {
    if (message.type !== 'event') return
    report = probeReportSchema.safeParse(message.payload).data ?? null
    if (report) run.child.kill()
  })
  const timer = setTimeout(() => run.child.kill(), limitMs)
  const reason = await run.ended
  clearTimeout(timer)
  if (!(report as ProbeReport | null)) log.warn('the probe gave no answer', { reason })
  return report
}
