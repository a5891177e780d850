import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { processTree } from '../../helpers/process-tree'

const SAMPLE_EVERY_MS = 100

/** Watches the memory of builder and search together (resident set, Linux); `stop` says the most that was seen, in MB. */
export function watchPeak(): { stop(): number } {
  let peakKb = 0
  const sample = (): void => {
    const pids = processTree(process.pid).filter((pid) => /(builder|search)\.js/.test(commandOf(pid)))
    peakKb = Math.max(
      peakKb,
      pids.reduce((sum, pid) => sum + residentKb(pid), 0),
    )
  }
  const timer = setInterval(sample, SAMPLE_EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.round(peakKb / 1024)
    },
  }
}

/** Size of everything in a folder, in MB to one decimal. */
export function folderMb(folder: string): number {
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return Math.round(bytes / 1e5) / 10
}

const commandOf = (pid: number) => readOrNothing(`/proc/${pid}/cmdline`)
const residentKb = (pid: number) =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1] ?? 0)

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It ended meanwhile.
    return ''
  }
}
