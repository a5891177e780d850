/** Text that other programs export: any usual encoding, rows of delimited cells. */
export { decodeText, encodingOf, type Encoding } from './decode'
export { readDelimited, type DelimitedRows } from './rows'
export { findSeparator } from './separator'
