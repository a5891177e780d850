import { toWireError } from '../../contract/errors'
import type { ReleaseId } from '../../contract/ids'
import type { ReleasePointer } from '../../contract/release'
import type { Log } from '../../kit/process'
import { readManifest } from '../../kit/release/manifest'
import { pointerWithoutLive } from './fall-back'
import { nextPointer } from './next-pointer'
import { readPointer, writePointer } from './pointer-file'
import { folderOf, shippedId, type ReleaseStore } from './store'
import { verifyRelease, type WholeRelease } from './whole-release'
import { dropRefusal, dropWish, readWish, writeRefusal } from './wishes'

/** The release that serves from the start on, and how it stands among the others. */
export interface Chosen {
  readonly release: WholeRelease
  readonly pointer: ReleasePointer
}

export interface StartFacts {
  readonly wanted: ReleaseId | null
  readonly pointer: ReleasePointer | null
  readonly shipped: ReleaseId | null
}

/** In which order releases are tried: what is wanted, what was live, what was live before, what came with the program. */
export function candidatesAtStart({ wanted, pointer, shipped }: StartFacts): readonly ReleaseId[] {
  const inOrder = [wanted, pointer?.releaseId, ...(pointer?.history ?? []), shipped]
  return [...new Set(inOrder.filter((releaseId) => releaseId !== null && releaseId !== undefined))]
}

/** The pointer that fits the chosen release. */
export function pointerAtStart(
  { wanted, pointer, shipped }: StartFacts,
  chosen: ReleaseId,
  isSameContent: boolean,
): ReleasePointer {
  if (pointer !== null) {
    if (chosen === wanted || chosen === pointer.releaseId) return nextPointer(pointer, chosen, isSameContent)
    // What was live is damaged.
    return pointerWithoutLive(pointer, chosen)
  }
  const isBesideShipped = chosen === wanted && shipped !== null && shipped !== chosen
  return { releaseId: chosen, history: isBesideShipped && !isSameContent ? [shipped] : [], undone: [] }
}

/**
 * The first release whose files all verify; null when there is none. What was passed over is logged. The pointer is
 * corrected, except where only the shipped release is left: the next start may be able to read the shop's own again.
 */
export async function chooseAtStart(store: ReleaseStore, log: Log): Promise<Chosen | null> {
  const wish = readWish(store.own)
  const wanted = wish === 'unreadable' ? null : wish
  const facts: StartFacts = { wanted, pointer: readPointer(store.own), shipped: shippedId(store) }

  for (const releaseId of candidatesAtStart(facts)) {
    try {
      const release = await verifyRelease(store, releaseId)
      const pointer = pointerAtStart(facts, releaseId, await isSameShop(store, facts, release))
      // A wish whose pointer cannot be written is not followed: the next start would not know of it.
      if (releaseId === wanted) await writePointer(store.own, pointer)
      else if (isToBeCorrected(facts, pointer)) await writePointer(store.own, pointer).catch(tellOf(log))
      if (wish !== null) await dropWish(store.own, wish).catch(tellOf(log))
      if (releaseId === wanted) await dropRefusal(store.own).catch(tellOf(log))
      return { release, pointer }
    } catch (thrown) {
      const reason = toWireError(thrown).message
      log.error('a release was passed over', { releaseId, reason })
      if (releaseId === wanted) await writeRefusal(store.own, releaseId, reason).catch(tellOf(log))
    }
  }
  if (wish !== null) await dropWish(store.own, wish).catch(tellOf(log))
  return null
}

/** The same without changing anything, for a look from outside; null when there is none. */
export async function lookForLive(store: ReleaseStore): Promise<WholeRelease | null> {
  const facts: StartFacts = { wanted: null, pointer: readPointer(store.own), shipped: shippedId(store) }
  for (const releaseId of candidatesAtStart(facts)) {
    const release = await verifyRelease(store, releaseId).catch(() => null)
    if (release !== null) return release
  }
  return null
}

/** Does it only complete what was live? */
async function isSameShop(
  store: ReleaseStore,
  { pointer, shipped }: StartFacts,
  release: WholeRelease,
): Promise<boolean> {
  const before = pointer?.releaseId ?? shipped
  const dir = before === null ? undefined : folderOf(store, before)
  if (dir === undefined) return false
  const manifest = await readManifest(dir).catch(() => null)
  return manifest?.content === release.content
}

/** Only one of the own releases came forward in place of the one that was live. */
const isToBeCorrected = ({ pointer }: StartFacts, next: ReleasePointer): boolean =>
  pointer !== null && pointer.releaseId !== next.releaseId && pointer.history.includes(next.releaseId)

const tellOf =
  (log: Log) =>
  (thrown: unknown): void =>
    log.error('the store of releases cannot be written', { reason: toWireError(thrown).message })
