import { readFileSync } from 'node:fs'
import type { KioskApp } from '../helpers/app'
import { processTree } from '../helpers/process-tree'

const NAMED = ['main', 'renderer', 'speech', 'search', 'ledger', 'gpu'] as const

/** Proportional set size in MB: memory shared with others counts by its share, so that the sum is true. */
export type MemoryMb = Record<(typeof NAMED)[number] | 'total', number>

/** Of each process that has a name, and of the whole tree (zygotes, network and audio service included). Linux. */
export async function measureMemory(kiosk: KioskApp): Promise<MemoryMb> {
  const pids = await kiosk.processIds()
  const named = NAMED.map((name) => [name, pids[name] === undefined ? 0 : pssMb(pids[name])] as const)
  const mainPid = pids['main'] ?? 0
  const total = processTree(mainPid).reduce((sum, pid) => sum + pssMb(pid), 0)
  return { ...(Object.fromEntries(named) as MemoryMb), total: Math.round(total) }
}

function pssMb(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes ?? 0) / 1024)
  } catch {
    // It ended meanwhile, or is none of ours.
    return 0
  }
}
