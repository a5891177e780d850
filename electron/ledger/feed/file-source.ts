import { watch, type FSWatcher, type Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { AisleError } from '../../contract/errors'
import { MOST_BYTES, pause, type FeedSource, type Reading } from './source'

/** How often a file is looked at where nobody tells that it changed, as on a network drive. */
const LOOK_MS = 1_000
/** A till that is still writing changes size or time within this. */
const STILL_MS = 150
const MOST_LOOKS = 60

/**
 * A file that the till writes again and again, in place or by renaming. `version` changes when the same file must be
 * read once more.
 */
export function createFileSource(path: string, version: () => string): FeedSource {
  let seen = ''
  let isFirst = true
  let watcher: FSWatcher | null = null
  let wake: () => void = () => undefined

  function watchFolder(): void {
    if (watcher !== null) return
    try {
      watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
        if (name === null || name === basename(path)) wake()
      })
      watcher.on('error', stopWatching)
    } catch {
      // No such folder (yet), or no watching there: it is looked at all the same.
    }
  }

  function stopWatching(): void {
    watcher?.close()
    watcher = null
  }

  /** null: it is the one that was read. */
  async function readNew(signal: AbortSignal): Promise<Reading | null> {
    const mark = version()
    if (`${mark} ${placeOf(await look(path))}` === seen) return null
    const stats = await whenStill(path, signal)
    const place = `${mark} ${placeOf(stats)}`
    if (stats.size > MOST_BYTES) {
      seen = place
      throw tooLarge(path, stats.size)
    }
    const bytes = await readFile(path).catch(refused(path))
    // Written to while it was read: what was read may be half of each.
    if (placeOf(await look(path)) !== placeOf(stats)) return null
    seen = place
    const at = new Date(Math.min(stats.mtimeMs, Date.now())).toISOString()
    return { bytes, at, accept: () => undefined }
  }

  return {
    async next(signal) {
      for (;;) {
        watchFolder()
        if (!isFirst) await pause(LOOK_MS, signal, (cutShort) => (wake = cutShort))
        signal.throwIfAborted()
        isFirst = false
        try {
          const reading = await readNew(signal)
          if (reading !== null) return reading
        } catch (thrown) {
          // When the very same file is back it is read again, so that its being away is over.
          if (thrown instanceof AisleError && thrown.kind === 'not-ready') seen = ''
          throw thrown
        }
      }
    },
    close: stopWatching,
  }
}

async function whenStill(path: string, signal: AbortSignal): Promise<Stats> {
  let before = await look(path)
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await pause(STILL_MS, signal)
    signal.throwIfAborted()
    const now = await look(path)
    if (placeOf(now) === placeOf(before)) return now
    before = now
  }
  throw new AisleError(
    'not-ready',
    'feed-restless',
    `${path} is written to without a pause: it cannot be read whole.`,
  )
}

const look = (path: string): Promise<Stats> => stat(path).catch(refused(path))

const placeOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`

/** Gone, or in the till's own hands for a moment: it is tried again. */
const refused = (path: string) => (thrown: unknown) => {
  const code = (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'feed-missing' : 'feed-unreadable'
  throw new AisleError('not-ready', code, `The till's file ${path} cannot be read: ${String(thrown)}`, {
    cause: thrown,
  })
}

const tooLarge = (path: string, bytes: number) =>
  new AisleError('input', 'feed-too-large', `${path} has ${bytes} bytes; at most ${MOST_BYTES} are read.`)
