import { watch, type FSWatcher } from 'node:fs'

/** Tells what the system tells of a folder; undefined where it tells nothing, so look at it now and then as well. */
export function tryToWatch(folder: string, onEvent: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_event, name) => onEvent(name)).on('error', () => undefined)
  } catch {
    return undefined
  }
}
