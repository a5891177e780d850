import { existsSync, renameSync, rmSync } from 'node:fs'
import { AisleError } from '../contract/errors'
import { migrate, openJournal, setAside, type OpenOptions, type Writable } from '../kit/sqlite'
import { beginEpoch, readMeta } from './epoch'
import { migrations } from './migrations'
import { salvage, type Salvage } from './salvage'

export interface OpenedJournal {
  readonly journal: Writable
  /** What became of a damaged journal that was found in this one's place. */
  readonly repair: (Salvage & { readonly setAsideAs: string }) | null
}

/**
 * Opens the journal, or makes it. A damaged one is set aside; a new one under a new epoch takes its place, with all
 * rows that can still be read. A journal from the future is refused and left as it is.
 */
export function openLedgerJournal(path: string, options: OpenOptions = {}): OpenedJournal {
  const rebuilt = `${path}.rebuilt`
  // Cut off between the two renames of a repair: the rebuilt journal is complete.
  if (!existsSync(path) && existsSync(rebuilt)) renameSync(rebuilt, path)
  try {
    return { journal: openSound(path, options), repair: null }
  } catch (thrown) {
    if (!(thrown instanceof AisleError) || thrown.code !== 'database-damaged') throw thrown
  }
  const saved = rebuild(path, rebuilt)
  const setAsideAs = setAside(path)
  renameSync(rebuilt, path)
  return { journal: openSound(path, options), repair: { ...saved, setAsideAs } }
}

function openSound(path: string, options: OpenOptions): Writable {
  const journal = openJournal(path, options)
  try {
    migrate(journal, migrations)
    if (readMeta(journal) === undefined) beginEpoch(journal)
  } catch (thrown) {
    journal.close()
    throw thrown
  }
  return journal
}

/** The new journal grows beside the damaged one and is whole before it takes its place. */
function rebuild(damaged: string, rebuilt: string): Salvage {
  for (const suffix of ['', '-wal', '-shm']) rmSync(rebuilt + suffix, { force: true })
  const journal = openJournal(rebuilt)
  migrate(journal, migrations)
  const saved = salvage(damaged, journal)
  journal.close()
  return saved
}
