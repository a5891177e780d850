import type { Sku } from '../../contract/ids'
import { readRow, type Fault, type SaidRow } from './row'
import { readTable } from './table'

/** What one whole feed says. */
export interface SaidFeed {
  readonly rows: number
  /** One row a product: of several the last one. */
  readonly said: ReadonlyMap<Sku, SaidRow>
  /** Of the bad rows the first ones, in their order. */
  readonly faults: readonly Fault[]
}

/** Faults that are kept; all are counted. */
const MOST_FAULTS = 10_000

/**
 * Reads a feed of any format. Good rows and bad rows together are all rows.
 * @throws AisleError `input` when the whole of it cannot be used.
 */
export async function readFeed(
  bytes: Uint8Array,
  { at, now, giveWay }: { readonly at: string; readonly now: Date; readonly giveWay: () => Promise<void> },
): Promise<SaidFeed> {
  const said = new Map<Sku, SaidRow>()
  const rowOf = new Map<Sku, number>()
  const faults: Fault[] = []
  const blame = (fault: Fault): void => {
    if (faults.length < MOST_FAULTS) faults.push(fault)
  }
  let rows = 0
  await readTable(
    bytes,
    ({ cells, hasOffers }) => {
      rows++
      const row = readRow({ cell: cells, hasOffers, at, now })
      if (!('sku' in row)) {
        blame({ row: rows, ...row })
        return
      }
      const earlier = rowOf.get(row.sku)
      if (earlier !== undefined) {
        const reason = `Row ${rows} says it again, and the last one counts.`
        blame({ row: earlier, column: 'sku', value: row.sku, reason })
      }
      said.set(row.sku, row)
      rowOf.set(row.sku, rows)
    },
    giveWay,
  )
  return { rows, said, faults: faults.toSorted((one, other) => one.row - other.row) }
}
