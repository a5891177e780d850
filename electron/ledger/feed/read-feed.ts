import type { Sku } from '../../contract/ids'
import type { TableRow } from './cells'
import { readRow, saysSame, type Fault, type SaidRow } from './row'
import { readTable } from './table'

/** What one whole feed says. */
export interface SaidFeed {
  readonly rows: number
  /** One row a product: of several the last one. */
  readonly said: ReadonlyMap<Sku, SaidRow>
  /** The same rows by their text. A row that says the same as in an earlier reading is the same object. */
  readonly byText: ReadonlyMap<string, SaidRow>
  /** Of the bad rows the first ones, in their order. */
  readonly faults: readonly Fault[]
}

export interface ReadOptions {
  readonly at: string
  readonly now: Date
  readonly giveWay: () => Promise<void>
  readonly before?: SaidFeed | null
}

/** Faults that are kept; all are counted. */
const MOST_FAULTS = 10_000

/**
 * Reads a feed of any format. Good rows and bad rows together are all rows. `before` is the reading before this one:
 * what it understood already is not worked out again.
 * @throws AisleError `input` when the whole of it cannot be used.
 */
export async function readFeed(
  bytes: Uint8Array,
  { at, now, giveWay, before }: ReadOptions,
): Promise<SaidFeed> {
  const said = new Map<Sku, SaidRow>()
  const byText = new Map<string, SaidRow>()
  const rowOf = new Map<Sku, number>()
  const faults: Fault[] = []
  const blame = (fault: Fault): void => {
    if (faults.length < MOST_FAULTS) faults.push(fault)
  }
  const understand = ({ cells, hasOffers }: ReturnType<TableRow['read']>) => {
    const row = readRow({ cell: cells, hasOffers, at, now })
    const earlier = 'sku' in row ? before?.said.get(row.sku) : undefined
    return 'sku' in row && earlier && saysSame(row, earlier) ? earlier : row
  }
  let rows = 0
  await readTable(
    bytes,
    ({ text, fault, read }) => {
      rows++
      const row = fault ?? before?.byText.get(text) ?? understand(read())
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
      byText.set(text, row)
      rowOf.set(row.sku, rows)
    },
    giveWay,
  )
  return { rows, said, byText, faults: faults.toSorted((one, other) => one.row - other.row) }
}
