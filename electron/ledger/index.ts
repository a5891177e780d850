import { join } from 'node:path'
import { ledgerContract, type LedgerContract } from '../contract/ledger'
import { ledgerOptionsSchema } from '../contract/options'
import type { FeedReport } from '../contract/overlay'
import { logTo, readOptions, serve, type Served } from '../kit/process'
import { endOnDamage } from './end-on-damage'
import { startFeed, type Feed } from './feed'
import { openLedgerJournal } from './journal'
import { createLedger } from './ledger'
import { createOverlayHandlers, keepShop } from './overlay'
import { createTools } from './tools'

const { dataDir, feed } = readOptions(ledgerOptionsSchema)
const main: { served?: Served<LedgerContract>; feed?: Feed } = {}
const log = logTo((level, message, fields) => main.served?.log[level](message, fields))

const { journal, repair } = openLedgerJournal(join(dataDir, 'journal.db'), {
  onSlow: (sql, tookMs) => log.warn('a slow statement', { sql, tookMs }),
})
// Two databases, and neither one's damage touches the other: the overlay mends itself and never ends the process.
const shop = keepShop(join(dataDir, 'shop.db'), log)
const { keepBackup, ...overlay } = createOverlayHandlers(shop, log)
const handlers = { ...endOnDamage(createLedger(createTools(journal))), ...overlay }

main.served = serve(ledgerContract, handlers, {
  async onStop() {
    await main.feed?.stop()
    shop.close()
    journal.close()
  },
})
if (repair) log.error('the journal was damaged: set aside, and what could be read was saved', { ...repair })
shop.start()
void keepBackup()
const emit = (report: FeedReport) => main.served?.emit('feedRead', report)
main.feed = startFeed(feed, { keeper: shop, dataDir, log, emit })
