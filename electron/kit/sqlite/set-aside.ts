import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Damaged databases that are kept for whoever looks into the damage. */
export const DAMAGED_KEPT = 3

/**
 * Moves a damaged database with its log out of the way, so that a new one can be made in its place.
 * @returns the new path of the damaged file, `<path>.damaged-<n>`, n counting up from 1.
 */
export function setAside(path: string): string {
  const taken = damagedOnes(path)
  const aside = `${path}.damaged-${(taken.at(-1) ?? 0) + 1}`
  // The log goes first: the damaged file without its log is merely old, a new file beside an old log would be wrong.
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
  }
  taken.slice(0, Math.max(0, taken.length + 1 - DAMAGED_KEPT)).forEach((n) => {
    for (const suffix of ['-wal', '-shm', '']) rmSync(`${path}.damaged-${n}${suffix}`, { force: true })
  })
  return aside
}

function damagedOnes(path: string): readonly number[] {
  const prefix = `${basename(path)}.damaged-`
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter(Number.isInteger)
    .sort((one, other) => one - other)
}
