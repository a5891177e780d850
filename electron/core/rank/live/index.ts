/** A catalogue with what changed since it was built: prices, stock, offers, blocks, pins and edits, row by row. */
export { applyEdit } from './apply-edit'
export { createLiveIndex, type LiveIndex, type RowFacts } from './live-index'
