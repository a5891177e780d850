/** `shop.db`: what changes between releases. The ledger process writes it, others read it. */
export { hashFacts, type OverlayHash } from './hash'
export { overlayMigrations } from './migrations'
export { openOverlayReader, type ChangedFacts, type OverlayReader, type ReaderOptions } from './reader'
export { FACT_COLUMNS, factOf, type FactRow } from './rows'
export { createFactWriter, readLastChange, type FactWriter } from './writer'
