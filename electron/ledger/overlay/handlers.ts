import { setImmediate as giveWay } from 'node:timers/promises'
import { AisleError } from '../../contract/errors'
import type { LedgerContract } from '../../contract/ledger'
import type { Fact, FeedReport, overlayCalls } from '../../contract/overlay'
import type { Handlers } from '../../contract/rpc'
import {
  FACT_COLUMNS,
  factOf,
  hashFacts,
  readLastChange,
  type FactRow,
  type OverlayHash,
} from '../../kit/overlay'
import type { Log } from '../../kit/process'
import { openReadOnly, type Readable } from '../../kit/sqlite'
import { createBackup } from './backup'
import { isDamage } from './open'
import type { Shop, ShopKeeper } from './shop'

export type OverlayHandlers = Pick<Handlers<LedgerContract>, keyof typeof overlayCalls>

/** Answers what main asks of the overlay. */
export function createOverlayHandlers(
  keeper: ShopKeeper,
  log: Log,
): OverlayHandlers & { readonly keepBackup: () => Promise<void> } {
  const backup = createBackup(keeper.path, () => keeper.use(decidedFacts), log)
  const hashNow = createHashNow(keeper)

  async function noteChange(sources: readonly Fact['source'][], changed: number): Promise<void> {
    if (changed === 0) return
    if (sources.includes('feed')) keeper.noteFeedTouched()
    if (sources.some((source) => source !== 'feed')) await backup.keep()
  }

  return {
    keepBackup: () => backup.keep(),
    async setFacts({ facts }) {
      const changed = keeper.use(({ database, writer }) => database.transaction(() => writer.set(facts)))
      await noteChange(
        facts.map(({ source }) => source),
        changed,
      )
      return { changed }
    },
    async clearFact({ sku, kind, source }) {
      const changed = keeper.use(({ database, writer }) =>
        database.transaction(() => writer.clear(sku, kind, source)),
      )
      await noteChange([source], changed)
      return { changed }
    },
    async describeOverlay() {
      const { hash, facts } = await hashNow()
      return { hash, facts, feed: keeper.use(lastReport) }
    },
  }
}

/** Hashing 100 000 facts takes a while, so others may work meanwhile, and it is done only after a change. */
function createHashNow(keeper: ShopKeeper): () => Promise<OverlayHash> {
  let cached = { change: '', result: Promise.resolve<OverlayHash>({ hash: '', facts: 0 }) }

  async function hash(): Promise<OverlayHash> {
    let snapshot: Readable | null = null
    try {
      snapshot = openReadOnly(keeper.path)
      return await hashFacts(snapshot, () => giveWay())
    } catch (thrown) {
      cached = { ...cached, change: '' }
      if (!isDamage(thrown)) throw thrown
      keeper.noteDamage()
      throw new AisleError('not-ready', 'overlay-damaged', thrown.message, { cause: thrown })
    } finally {
      snapshot?.close()
    }
  }

  return () => {
    const change = keeper.use(lastChange)
    if (change !== cached.change) cached = { change, result: hash() }
    return cached.result
  }
}

const lastChange = ({ database }: Shop): string => {
  const meta = database.query<{ generation: string }>('SELECT generation FROM meta').first()
  return `${meta?.generation ?? ''} ${readLastChange(database)}`
}

const decidedFacts = ({ database }: Shop): readonly Fact[] =>
  database
    .query<FactRow>(
      `SELECT ${FACT_COLUMNS} FROM facts WHERE source <> 'feed' AND value IS NOT NULL ORDER BY change`,
    )
    .all()
    .map(factOf)

const lastReport = ({ database }: Shop): FeedReport | null => {
  const row = database.query<{ report: string }>('SELECT report FROM feed_reading').first()
  return row ? (JSON.parse(row.report) as FeedReport) : null
}
