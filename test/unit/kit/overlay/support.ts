import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sku } from '../../../../electron/contract/ids'
import type { FactKind, FactSource } from '../../../../electron/contract/overlay'
import type { KnownFact } from '../../../../electron/core/overlay'
import { createFactWriter, overlayMigrations } from '../../../../electron/kit/overlay'
import { migrate, openJournal } from '../../../../electron/kit/sqlite'

export const AT = '2026-11-24T09:40:00.000Z'

export const fact = (sku: string, kind: FactKind, source: FactSource, says: object): KnownFact =>
  ({ sku: sku as Sku, kind, source, at: AT, ...says }) as KnownFact
export const stock = (sku: string, count: number, says: object = {}) =>
  fact(sku, 'stock', 'feed', { count, ...says })
export const block = (sku: string, source: FactSource = 'safety') =>
  fact(sku, 'block', source, { reason: 'recalled' })

export const freshPath = () => join(mkdtempSync(join(tmpdir(), 'aisle-overlay-')), 'shop.db')

/** An open `shop.db` with its writer. */
export function openShop(path = freshPath()) {
  const database = openJournal(path)
  migrate(database, overlayMigrations)
  const writer = createFactWriter(database)
  return {
    path,
    database,
    set: (...facts: readonly KnownFact[]) => database.transaction(() => writer.set(facts)),
    clear: (sku: string, kind: FactKind, source: FactSource) =>
      database.transaction(() => writer.clear(sku as Sku, kind, source)),
    detach: (sku: string, said: readonly FactKind[], lastReadAt: string | null) =>
      database.transaction(() => writer.detach(sku as Sku, (kind) => said.includes(kind), lastReadAt)),
    readFeed: (at: string) =>
      database.command(`INSERT OR REPLACE INTO feed_reading VALUES (1, 'till.csv', ?, '{}')`).run(at),
    close: () => database.close(),
  }
}
