import { app } from 'electron'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../../kit/process'

const DEATHS = 20
const WITHIN_MS = 60_000

/** While this file is young, the kiosk draws without the GPU; then the GPU gets another chance. */
const MARK = 'draw-without-gpu'
const MARK_LASTS_MS = 24 * 3_600_000

/**
 * A GPU process that dies again and again makes the picture flicker without end: then leave a mark and end, and whoever
 * looks after the service starts us again. Starting ourselves would make two of us.
 */
export function watchGpu(dataDir: string, log: Log): void {
  let diedAtMs: number[] = []
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU') return
    const nowMs = performance.now()
    diedAtMs = [...diedAtMs.filter((atMs) => nowMs - atMs < WITHIN_MS), nowMs]
    log.warn('the GPU process ended', { reason, deaths: diedAtMs.length })
    if (diedAtMs.length < DEATHS || app.commandLine.hasSwitch('disable-gpu')) return
    writeFileSync(join(dataDir, MARK), '')
    app.exit(1)
  })
}

/** Was the GPU given up not long ago? */
export function isGpuGivenUp(dataDir: string): boolean {
  const mark = statSync(join(dataDir, MARK), { throwIfNoEntry: false })
  return mark !== undefined && Date.now() - mark.mtimeMs < MARK_LASTS_MS
}

/** Names the GPU, its driver and our versions: when one of them changes, what was found out about the GPU is void. */
export async function gpuKey(): Promise<string> {
  const info = await app.getGPUInfo('basic').catch(() => null)
  return JSON.stringify({ aisle: app.getVersion(), electron: process.versions.electron, info })
}
