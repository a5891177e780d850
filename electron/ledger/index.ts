import { join } from 'node:path'
import { ledgerContract, type LedgerContract } from '../contract/ledger'
import { ledgerOptionsSchema } from '../contract/options'
import { readOptions, serve, type Served } from '../kit/process'
import { endOnDamage } from './end-on-damage'
import { openLedgerJournal } from './journal'
import { createLedger } from './ledger'
import { createTools } from './tools'

const { dataDir } = readOptions(ledgerOptionsSchema)
const main: { served?: Served<LedgerContract> } = {}

const { journal, repair } = openLedgerJournal(join(dataDir, 'journal.db'), {
  onSlow: (sql, tookMs) => main.served?.log.warn('a slow statement', { sql, tookMs }),
})
const handlers = endOnDamage(createLedger(createTools(journal)))

main.served = serve(ledgerContract, handlers, { onStop: () => journal.close() })
if (repair) {
  main.served.log.error('the journal was damaged: set aside, and what could be read was saved', { ...repair })
}
