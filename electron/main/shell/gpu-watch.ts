import { app } from 'electron'
import type { Log } from '../../kit/process'

const DEATHS = 20
const WITHIN_MS = 60_000

/** A GPU process that dies again and again makes the picture flicker without end: then start again without it. */
export function watchGpu(log: Log): void {
  let diedAtMs: number[] = []
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU') return
    const nowMs = performance.now()
    diedAtMs = [...diedAtMs.filter((atMs) => nowMs - atMs < WITHIN_MS), nowMs]
    log.warn('the GPU process ended', { reason, deaths: diedAtMs.length })
    if (diedAtMs.length < DEATHS || app.commandLine.hasSwitch('disable-gpu')) return
    app.relaunch({ args: [...process.argv.slice(1), '--disable-gpu'] })
    app.exit(1)
  })
}

/** Names the GPU, its driver and our versions: when one of them changes, what was found out about the GPU is void. */
export async function gpuKey(): Promise<string> {
  const info = await app.getGPUInfo('basic').catch(() => null)
  return JSON.stringify({ aisle: app.getVersion(), electron: process.versions.electron, info })
}
