import { clean, speaksOfOffers, type Cell, type Places, type TableRow } from './cells'
import { matchColumns } from './columns'
import { jsonItems, parseItem } from './json-items'

/** Rows between two pauses. */
const ROWS_AT_ONCE = 500

/**
 * The items of a JSON list as rows, in order. An item that is no object has no cells.
 * @throws AisleError `input` when the whole of it cannot be used.
 */
export async function readJson(
  text: string,
  onRow: (row: TableRow) => void,
  giveWay: () => Promise<void>,
): Promise<void> {
  let rows = 0
  // Nearly all objects of a feed have the same keys.
  let known: { readonly keys: string; readonly places: Places } = { keys: '', places: new Map() }
  const read = (item: string): ReturnType<TableRow['read']> => {
    const value = parseItem(item)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    const entries: readonly (readonly [string, unknown])[] = isObject ? Object.entries(value) : []
    const keys = JSON.stringify(entries.map(([key]) => key))
    if (keys !== known.keys) known = { keys, places: matchColumns(entries.map(([key]) => key)) }
    const { places } = known
    return {
      hasOffers: speaksOfOffers(places),
      cells: (column) => cellOf(entries[places.get(column) ?? -1]?.[1]),
    }
  }
  for (const item of jsonItems(text)) {
    onRow({ text: item, read: () => read(item) })
    rows++
    if (rows % ROWS_AT_ONCE === 0) await giveWay()
  }
}

/** What is no number, no text and not nothing says something that no cell can; it may be nested without an end. */
function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return value
  if (typeof value === 'string') return clean(value)
  return typeof value === 'object' ? NO_CELL : JSON.stringify(value)
}

const NO_CELL = '{...}'
