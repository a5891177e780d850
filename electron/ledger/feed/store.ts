import type { Sku } from '../../contract/ids'
import type { FactKind, FeedReport } from '../../contract/overlay'
import type { Shop, ShopKeeper } from '../overlay'
import type { SaidFeed } from './read-feed'
import type { SaidRow } from './row'

/** Rows of one transaction: some 15 ms of work, after which a shopper's tap gets its turn. */
const ROWS_AT_ONCE = 500

/** What the feed wrote into the overlay, and when it was last read. */
export interface FeedStore {
  /**
   * Writes what is new, in small transactions. A product that the feed no longer names keeps its facts and their age;
   * those of another feed than `from` are cleared. Returns how many rows said something new.
   */
  take(feed: SaidFeed, from: string, giveWay: () => Promise<void>): Promise<number>
  /** A whole reading was taken: what follows the feed is as fresh as `at` from now on. */
  finish(from: string, at: string, report: FeedReport): void
  /** Nothing could be read: the facts and their age stay. */
  fail(from: string, report: FeedReport): void
  /** There is no feed any more, so nothing may count that once came from one. */
  forget(giveWay: () => Promise<void>): Promise<void>
}

export function createFeedStore(keeper: ShopKeeper): FeedStore {
  // The last reading that was taken whole: rows that say the same are the same objects, and cost nothing.
  let last: { readonly epoch: number; readonly said: ReadonlyMap<Sku, SaidRow> } | null = null

  async function inBatches<T>(
    items: Iterable<T>,
    write: (shop: Shop, item: T) => number,
    giveWay: () => Promise<void>,
  ) {
    let changed = 0
    for (const batch of batches(items)) {
      changed += keeper.use((shop) =>
        shop.database.transaction(() =>
          batch.reduce((sum, item) => sum + (write(shop, item) > 0 ? 1 : 0), 0),
        ),
      )
      await giveWay()
    }
    return changed
  }

  return {
    async take({ said }, from, giveWay) {
      const before = keeper.use(lastReading)
      const epoch = keeper.feedEpoch()
      const known = last?.epoch === epoch ? last.said : null
      last = null
      // When none was read whole yet, what is there may be of any list.
      const isOther = before?.feed !== from
      const lastReadAt = before?.at ?? null

      const news = [...said.values()].filter((row) => known?.get(row.sku) !== row)
      const changed = await inBatches(
        news,
        ({ writer }, { sku, facts }) =>
          writer.set(facts) +
          writer.detach(sku, (kind) => facts.some((fact) => fact.kind === kind), lastReadAt),
        giveWay,
      )
      const named = [...(known?.keys() ?? keeper.use(following))]
      await inBatches(
        named.filter((sku) => !said.has(sku)),
        ({ writer }, sku) => writer.detach(sku, () => false, lastReadAt),
        giveWay,
      )
      if (isOther) {
        const isSaid = ({ sku, kind }: Key) =>
          said.get(sku)?.facts.some((fact) => fact.kind === kind) ?? false
        await clear(
          keeper.use(feedKeys).filter((key) => !isSaid(key)),
          giveWay,
        )
      }
      last = { epoch, said }
      return changed
    },
    finish: (from, at, report) =>
      keeper.use(({ database }) => {
        database
          .command(
            `INSERT INTO feed_reading VALUES (1, @from, @at, @report)
             ON CONFLICT DO UPDATE SET feed = @from, at = @at, report = @report`,
          )
          .run({ from, at, report: JSON.stringify(report) })
      }),
    fail: (from, report) =>
      keeper.use(({ database }) => {
        database
          .command(
            `INSERT INTO feed_reading VALUES (1, @from, NULL, @report) ON CONFLICT DO UPDATE SET report = @report`,
          )
          .run({ from, report: JSON.stringify(report) })
      }),
    async forget(giveWay) {
      // Also what a list said whose first reading was cut short.
      await clear(keeper.use(feedKeys), giveWay)
      if (keeper.use(lastReading) === undefined) return
      keeper.use(({ database }) => database.command('DELETE FROM feed_reading').run())
    },
  }

  async function clear(keys: readonly Key[], giveWay: () => Promise<void>): Promise<void> {
    await inBatches(keys, ({ writer }, { sku, kind }) => writer.clear(sku, kind, 'feed'), giveWay)
  }
}

interface Key {
  readonly sku: Sku
  readonly kind: FactKind
}

const lastReading = ({ database }: Shop) =>
  database.query<{ feed: string; at: string | null }>('SELECT feed, at FROM feed_reading').first()

const following = ({ database }: Shop): readonly Sku[] =>
  database
    .query<{ sku: Sku }>(`SELECT DISTINCT sku FROM facts WHERE source = 'feed' AND follows_feed = 1`)
    .all()
    .map(({ sku }) => sku)

const feedKeys = ({ database }: Shop): readonly Key[] =>
  database.query<Key>(`SELECT sku, kind FROM facts WHERE source = 'feed' AND value IS NOT NULL`).all()

function* batches<T>(items: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < ROWS_AT_ONCE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
