import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A process and all that it has started, down to the last grandchild (Linux). */
export function processTree(rootPid: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : null
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)]
  return below(rootPid)
}

/** `kill -9` of every one of them at once; resolves when none is left. */
export async function killAll(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Already gone: its parent took it along.
    }
  }
  while (pids.some(isRunning)) await wait(5)
}

/** Of a dead process that nobody has fetched yet only the name is left. */
function isRunning(pid: number): boolean {
  return /\) [^Z] /.test(statusOf(pid))
}

function parentOf(pid: number): number | null {
  const parent = /\) \S (\d+)/.exec(statusOf(pid))?.[1]
  return parent === undefined ? null : Number(parent)
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}
