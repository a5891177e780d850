import { createHash } from 'node:crypto'
import { statSync, type FSWatcher } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { tryToWatch } from '../../kit/files'

export interface FolderWatchSpec {
  readonly shopDir: string
  readonly onChange: () => void
  readonly settleMs?: number | undefined
  readonly lookEveryMs?: number | undefined
}

export interface FolderWatch {
  stop(): void
}

/** A copy of many files is not to be built in the middle. */
const SETTLE_MS = 400
/** Folders on a network tell nothing by themselves. */
const LOOK_EVERY_MS = 5000
/** Looking through thousands of pictures costs more than at the few files beside them. */
const PICTURES_EVERY_LOOKS = 12

/** Tells that a shop folder is there, and then each time that something in it has changed. */
export function watchFolder(spec: FolderWatchSpec): FolderWatch {
  const { shopDir, onChange, settleMs = SETTLE_MS, lookEveryMs = LOOK_EVERY_MS } = spec
  const picturesDir = join(shopDir, 'pictures')
  const watchers = [armed(shopDir, touched), armed(picturesDir, touched)]
  let settling: NodeJS.Timeout | undefined
  let isStopped = false
  let looks = 0
  let pictures = ''
  let told: string | null = null

  /** Has another folder taken the name of one of them? */
  const rearm = (): boolean => watchers.map((watcher) => watcher.rearm()).includes(true)

  function touched(): void {
    clearTimeout(settling)
    settling = setTimeout(() => void tellIfChanged(), settleMs)
  }
  async function tellIfChanged(): Promise<void> {
    // First the watchers: what changes from here on is told.
    rearm()
    pictures = await signatureOf(picturesDir)
    const now = await signatureOf(shopDir)
    if (isStopped || `${now} ${pictures}` === told) return
    told = `${now} ${pictures}`
    onChange()
  }
  async function look(): Promise<void> {
    if (rearm()) touched()
    looks += 1
    if (looks % PICTURES_EVERY_LOOKS === 0) pictures = await signatureOf(picturesDir)
    const now = await signatureOf(shopDir)
    if (!isStopped && `${now} ${pictures}` !== told) touched()
  }

  touched()
  const looking = setInterval(() => void look(), lookEveryMs)
  return {
    stop: () => {
      isStopped = true
      clearTimeout(settling)
      clearInterval(looking)
      for (const watcher of watchers) watcher.close()
    },
  }
}

/** A watcher hangs on a folder, not on its name: when another one bears the name, it has to be put there anew. */
function armed(folder: string, onEvent: () => void): { rearm(): boolean; close(): void } {
  let watcher: FSWatcher | undefined
  let watched: string | undefined
  return {
    rearm: () => {
      const now = identityOf(folder)
      if (now === watched) return false
      watcher?.close()
      watched = now
      watcher = now === undefined ? undefined : tryToWatch(folder, onEvent)
      return true
    },
    close: () => watcher?.close(),
  }
}

/** Numbers of folders are given again to later ones. */
function identityOf(folder: string): string | undefined {
  try {
    const { ino, birthtimeMs } = statSync(folder)
    return `${ino} ${birthtimeMs}`
  } catch {
    return undefined
  }
}

/** Name, size and time of what lies in a folder: another value means that something changed. */
async function signatureOf(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => [])
  const hash = createHash('sha256')
  for (const name of names.sort()) {
    const entry = await stat(join(folder, name)).catch(() => undefined)
    if (entry?.isFile()) hash.update(`${name} ${entry.size} ${entry.mtimeMs}\n`)
  }
  return hash.digest('hex')
}
