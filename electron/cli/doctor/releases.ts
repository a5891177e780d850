import { join } from 'node:path'
import type { ReleaseId } from '../../contract/ids'
import { readManifest } from '../../kit/release/manifest'
import { inspectStore, type StoreReport } from '../../main/release'
import { fail, ok, warn, type Check } from './finding'
import type { Places } from './places'

export function releaseChecks({ store }: Places): readonly Check[] {
  return [{ name: 'release', look: async () => judge(await inspectStore(store), store.own) }]
}

/** Which release is live, how many are kept, what they take, and whether all of them are whole. */
async function judge({ live, kept, damaged, foreign, bytes }: StoreReport, ownDir: string) {
  if (live === null) {
    return fail('none is whole', 'Run npm run setup, or build the shop again: npm run build-shop -- DIR')
  }
  const { counts } = await readManifest(live.dir)
  const found = [
    `${short(live.releaseId)}, ${counts.products} products`,
    ...(counts.vectorsMissing > 0 ? [`${counts.vectorsMissing} still without a vector`] : []),
    kept.length > 0 ? `${kept.length} kept, ${(bytes / 1e6).toFixed(1)} MB` : 'as shipped',
  ].join('; ')
  if (foreign.length > 0) {
    const withForeign = `${found}; made by another version of Aisle: ${foreign.map(short).join(', ')}`
    return warn(withForeign, 'They cannot be read. Build your shop again: npm run build-shop -- DIR')
  }
  if (damaged.length === 0) return ok(found)
  const names = damaged.map(short).join(', ')
  const places = damaged.map((releaseId) => join(ownDir, releaseId)).join(' ')
  return warn(`${found}; damaged: ${names}`, `They cannot be gone back to. Delete them: ${places}`)
}

const short = (releaseId: ReleaseId): string => releaseId.slice(0, 12)
