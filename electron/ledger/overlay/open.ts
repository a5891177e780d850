import { existsSync, renameSync, rmSync } from 'node:fs'
import { AisleError } from '../../contract/errors'
import { overlayMigrations } from '../../kit/overlay'
import { migrate, openJournal, setAside, type OpenOptions, type Writable } from '../../kit/sqlite'
import { loadBackup } from './backup'
import { fillFrom, type Saved } from './salvage'

export interface OpenedShop {
  readonly database: Writable
  /** What became of a `shop.db` that was damaged or gone; null when it was sound, or never there. */
  readonly repair: (Saved & { readonly setAsideAs: string | null }) | null
}

/**
 * Opens `shop.db`, or makes it. In place of a damaged one comes a new one with all facts that can still be read, and
 * with those of the backup that cannot; in place of one that is gone the backup's. One from the future is refused.
 * `isDamaged`: damage was met at work, whatever a check says.
 */
export function openShop(
  path: string,
  options: OpenOptions & { readonly isDamaged?: boolean } = {},
): OpenedShop {
  const rebuilt = `${path}.rebuilt`
  // Cut off between the last two renames of a repair: the rebuilt database is complete.
  if (!existsSync(path) && existsSync(rebuilt)) renameSync(rebuilt, path)
  const isGone = !existsSync(path) && loadBackup(path) !== null
  if (!isGone && options.isDamaged !== true) {
    try {
      return { database: openSound(path, options), repair: null }
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown
    }
  }
  const saved = rebuild(path, rebuilt)
  const setAsideAs = isGone ? null : moveAway(path)
  renameSync(rebuilt, path)
  return { database: openSound(path, options), repair: { ...saved, setAsideAs } }
}

export const isDamage = (thrown: unknown): thrown is AisleError =>
  thrown instanceof AisleError && thrown.code === 'database-damaged'

function openSound(path: string, options: OpenOptions): Writable {
  const database = openJournal(path, options)
  try {
    migrate(database, overlayMigrations)
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

/** The new database grows under a third name, and is whole before it is called rebuilt. */
function rebuild(path: string, rebuilt: string): Saved {
  const partial = `${path}.partial`
  for (const suffix of ['', '-wal', '-shm']) {
    rmSync(partial + suffix, { force: true })
    rmSync(rebuilt + suffix, { force: true })
  }
  const database = openSound(partial, {})
  const saved = fillFrom(database, path, loadBackup(path) ?? [])
  database.close()
  renameSync(partial, rebuilt)
  return saved
}

/** Windows moves no file that another process has open; a reader lets go of it soon. */
function moveAway(path: string): string {
  try {
    return setAside(path)
  } catch (thrown) {
    throw new AisleError(
      'not-ready',
      'overlay-in-use',
      `${path} is damaged and cannot be moved away yet: ${String(thrown)}`,
      { cause: thrown },
    )
  }
}
