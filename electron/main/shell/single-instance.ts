import { lstatSync, readlinkSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Chromium's lock on Linux: a link whose target is `<host>-<pid>`. */
const LOCK_FILE = 'SingletonLock'

/** Removes a lock that kill -9 or a power cut left behind: only if it was made on this host, by a process that is dead. */
export function clearStaleLock(
  userDataDir: string,
  facts: LockFacts = realFacts,
): 'none' | 'kept' | 'cleared' {
  const path = join(userDataDir, LOCK_FILE)
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return 'none'
  if (!isStale(readlinkSync(path), facts)) return 'kept'
  rmSync(path, { force: true })
  return 'cleared'
}

export interface LockFacts {
  readonly host: string
  readonly isAlive: (pid: number) => boolean
}

export function isStale(target: string, { host, isAlive }: LockFacts): boolean {
  const [, lockHost, pid] = /^(.+)-(\d+)$/.exec(target) ?? []
  return lockHost === host && pid !== undefined && !isAlive(Number(pid))
}

const realFacts: LockFacts = {
  host: hostname(),
  isAlive: (pid) => {
    try {
      process.kill(pid, 0)
      return true
    } catch (error) {
      // EPERM: it lives, and belongs to somebody else.
      return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
  },
}
