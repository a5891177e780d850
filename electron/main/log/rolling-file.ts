import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'aisle.log'
const OLDER_FILE = 'aisle.1.log'

/** Lines in `<dir>/aisle.log`; when it is full it becomes `aisle.1.log`, so that both together stay below two limits. */
export function openRollingFile(dir: string, maxBytes = 5_000_000): { write(line: string): void } {
  const path = join(dir, FILE)
  mkdirSync(dir, { recursive: true })
  let descriptor = openSync(path, 'a')
  let bytes = fstatSync(descriptor).size

  const roll = (): void => {
    closeSync(descriptor)
    renameSync(path, join(dir, OLDER_FILE))
    descriptor = openSync(path, 'a')
    bytes = 0
  }
  return {
    write: (line) => {
      try {
        if (bytes > 0 && bytes + Buffer.byteLength(line) > maxBytes) roll()
        bytes += writeSync(descriptor, line)
      } catch {
        // A full disk must not take the kiosk down; the line is lost.
      }
    },
  }
}
