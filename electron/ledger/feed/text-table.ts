import { AisleError } from '../../contract/errors'
import { decodeText, readDelimited } from '../../kit/delimited'
import { clean, speaksOfOffers, type Places, type TableRow } from './cells'
import { matchColumns, SYNONYMS } from './columns'
import { shown } from './row'

/**
 * The rows of delimited text, in order.
 * @throws AisleError `input` when the whole of it cannot be used.
 */
export async function readText(
  bytes: Uint8Array,
  onRow: (row: TableRow) => void,
  giveWay: () => Promise<void>,
): Promise<void> {
  const found: { places?: Places; heading?: string; columns: number; last?: readonly string[] } = {
    columns: 0,
  }
  const end = { letter: '' }
  const hand = (cells: readonly string[], isCutOff: boolean) =>
    onRow({
      text: cells.join(CELL_END) + ROW_END + (found.heading ?? ''),
      ...faultOf(cells, found.columns, isCutOff),
      read: () => ({
        hasOffers: speaksOfOffers(found.places),
        cells: (column) => clean(cells[found.places?.get(column) ?? -1] ?? ''),
      }),
    })
  await readDelimited(
    noteEnd(decodeText(bytes), end),
    {
      onHeading(headings) {
        found.heading = headings.join(CELL_END)
        found.columns = headings.length
        found.places = matchColumns(headings)
        assertUsable(found.places, headings)
      },
      // One row is held back, for only the last one may have been cut off.
      onRow(cells) {
        if (found.last) hand(found.last, false)
        found.last = cells
      },
    },
    giveWay,
  )
  if (found.places === undefined) {
    throw new AisleError('input', 'feed-empty', 'The feed is empty: not even a heading is in it.')
  }
  if (found.last) hand(found.last, !/[\r\n]/.test(end.letter))
}

/** Characters that end no cell and no row of any till, so that a text cannot be read in two ways. */
const CELL_END = '\u001f'
const ROW_END = '\u001e'

/** A decimal comma without quotes moves all cells behind it, and half a line may end within a price. */
function faultOf(cells: readonly string[], columns: number, isCutOff: boolean): Pick<TableRow, 'fault'> {
  const hasMore = cells.length > columns && cells.slice(columns).some((cell) => clean(cell) !== '')
  const reason = hasMore ? TOO_MANY : isCutOff && cells.length < columns ? CUT_OFF : null
  return reason === null ? {} : { fault: { column: '', value: shown(cells.join(' ')), reason } }
}

const TOO_MANY = 'More cells than the heading has: put a price with a comma in quotes, or use semicolons.'
const CUT_OFF = 'The list ends in the middle of this row.'

/** Keeps the last letter of a text that is handed on piece by piece. */
function* noteEnd(pieces: Iterable<string>, end: { letter: string }): Generator<string> {
  for (const piece of pieces) {
    end.letter = piece.at(-1) ?? end.letter
    yield piece
  }
}

/** Without these a table is something else: a page of a web server, or another export. */
function assertUsable(places: Places, headings: readonly string[]): void {
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
