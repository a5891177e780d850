import type { Column } from './columns'
import type { Fault } from './row'

/** What stands in a cell: text without the blanks around it, '' for nothing, or a number of JSON. */
export type Cell = string | number
export type Cells = (column: Column) => Cell

/** One row of a feed, whatever its format. */
export interface TableRow {
  /** All of it as it came, its columns included: two rows with the same text say the same. */
  readonly text: string
  /** The row itself is no good, whatever its cells say. */
  readonly fault?: Omit<Fault, 'row'>
  /** Parsed when it is asked for. */
  readonly read: () => { readonly cells: Cells; readonly hasOffers: boolean }
}

export type Places = ReadonlyMap<Column, number>

export const speaksOfOffers = (places: Places | undefined): boolean =>
  places !== undefined && (places.has('offer_price') || places.has('offer_total'))

/** Databases write NULL where they mean nothing. */
export const clean = (text: string): string => {
  const bare = text.trim()
  return /^null$/i.test(bare) ? '' : bare
}
