import { AisleError } from '../../contract/errors'
import { decodeText, readDelimited } from '../../kit/delimited'
import { matchColumns, SYNONYMS, type Column } from './columns'
import { jsonItems, parseItem } from './json-items'

/** One row of a feed, whatever its format; its cells without the blanks around them. */
export type Cells = (column: Column) => string

export interface TableRow {
  /** All of it as it came, its columns included: two rows with the same text say the same. */
  readonly text: string
  /** Parsed when it is asked for. */
  readonly read: () => { readonly cells: Cells; readonly hasOffers: boolean }
}

/** Rows between two pauses of a JSON feed; delimited text pauses by itself. */
const ROWS_AT_ONCE = 500

/**
 * Tells JSON from delimited text and hands its rows on, in order. An item that is no object has no cells.
 * @throws AisleError `input` when the whole of it cannot be used.
 */
export async function readTable(
  bytes: Uint8Array,
  onRow: (row: TableRow) => void,
  giveWay: () => Promise<void>,
): Promise<void> {
  const [first = ''] = decodeText(bytes.subarray(0, 4_096))
  if (/^\s*[[{]/.test(first)) await readJson([...decodeText(bytes)].join(''), onRow, giveWay)
  else await readText(bytes, onRow, giveWay)
}

async function readText(
  bytes: Uint8Array,
  onRow: (row: TableRow) => void,
  giveWay: () => Promise<void>,
): Promise<void> {
  const found: { places?: ReadonlyMap<Column, number>; heading?: string } = {}
  await readDelimited(
    decodeText(bytes),
    {
      onHeading(headings) {
        found.heading = headings.join(CELL_END)
        found.places = matchColumns(headings)
        assertUsable(found.places, headings)
      },
      onRow: (cells) =>
        onRow({
          text: cells.join(CELL_END) + ROW_END + (found.heading ?? ''),
          read: () => ({
            hasOffers: speaksOfOffers(found.places),
            cells: (column) => clean(cells[found.places?.get(column) ?? -1] ?? ''),
          }),
        }),
    },
    giveWay,
  )
  if (found.places === undefined) {
    throw new AisleError('input', 'feed-empty', 'The feed is empty: not even a heading is in it.')
  }
}

async function readJson(
  text: string,
  onRow: (row: TableRow) => void,
  giveWay: () => Promise<void>,
): Promise<void> {
  let rows = 0
  // Nearly all objects of a feed have the same keys.
  let known: { readonly keys: string; readonly places: ReadonlyMap<Column, number> } = {
    keys: '',
    places: new Map(),
  }
  const read = (item: string): ReturnType<TableRow['read']> => {
    const value = parseItem(item)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    const entries: readonly (readonly [string, unknown])[] = isObject ? Object.entries(value) : []
    const keys = JSON.stringify(entries.map(([key]) => key))
    if (keys !== known.keys) known = { keys, places: matchColumns(entries.map(([key]) => key)) }
    const { places } = known
    return {
      hasOffers: speaksOfOffers(places),
      cells: (column) => textOf(entries[places.get(column) ?? -1]?.[1]),
    }
  }
  for (const item of jsonItems(text)) {
    onRow({ text: item, read: () => read(item) })
    rows++
    if (rows % ROWS_AT_ONCE === 0) await giveWay()
  }
}

/** Characters that end no cell and no row of any till, so that a text cannot be read in two ways. */
const CELL_END = '\u001f'
const ROW_END = '\u001e'

/** Without these a table is something else: a page of a web server, or another export. */
function assertUsable(places: ReadonlyMap<Column, number>, headings: readonly string[]): void {
  const missing = !places.has('sku')
    ? `no column with the article number (${SYNONYMS.sku.slice(0, 3).join(', ')} ...)`
    : places.size === 1 || (places.size === 2 && places.has('counted_at'))
      ? 'no column with a price, a stock or an offer'
      : null
  if (missing === null) return
  const found = headings.slice(0, 20).map((heading) => heading.slice(0, 30).replace(/\p{C}/gu, '\uFFFD'))
  throw new AisleError(
    'input',
    'feed-without-columns',
    `The feed has ${missing}; its columns are: ${found.join(', ')}`,
  )
}

const speaksOfOffers = (places: ReadonlyMap<Column, number> | undefined): boolean =>
  places !== undefined && (places.has('offer_price') || places.has('offer_total'))

/** What a number, a text or nothing of JSON says as a cell; anything else says something that no cell can. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return clean(value)
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}

/** Databases write NULL where they mean nothing. */
const clean = (text: string): string => {
  const bare = text.trim()
  return /^null$/i.test(bare) ? '' : bare
}
