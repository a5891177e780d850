import { lstatSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../../kit/files'

/** Chromium's lock on Linux: a link whose target is `<host>-<pid>`. */
const LOCK_FILE = 'SingletonLock'

/**
 * Removes a lock that kill -9 or a power cut left behind: only if it was made on this machine, under one of `hostNames`,
 * by a process that is dead.
 */
export function clearStaleLock(
  userDataDir: string,
  hostNames: readonly string[],
  isRunning: (pid: number) => boolean = isAlive,
): 'none' | 'kept' | 'cleared' {
  const path = join(userDataDir, LOCK_FILE)
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return 'none'
  if (!isStale(readlinkSync(path), hostNames, isRunning)) return 'kept'
  rmSync(path, { force: true })
  return 'cleared'
}

export function isStale(
  target: string,
  hostNames: readonly string[],
  isRunning: (pid: number) => boolean,
): boolean {
  const [, host, pid] = /^(.+)-(\d+)$/.exec(target) ?? []
  return host !== undefined && hostNames.includes(host) && !isRunning(Number(pid))
}
