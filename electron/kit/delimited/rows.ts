import { parse, type Parser } from 'csv-parse'
import { AisleError } from '../../contract/errors'
import { findSeparator } from './separator'

export interface DelimitedRows {
  /** The first row that is not empty. */
  readonly onHeading: (cells: readonly string[]) => void
  /** Each further row that is not empty, as many cells as it has. */
  readonly onRow: (cells: readonly string[]) => void
}

/**
 * Reads delimited text piece by piece; between two pieces others may work. Cells come as they are, without their
 * quotes. A first line `sep=;`, as spreadsheets write it, names the separator. What a handler throws is thrown on.
 * @throws AisleError `input/text-not-delimited` when a quote is never closed.
 */
export async function readDelimited(
  text: Iterable<string>,
  { onHeading, onRow }: DelimitedRows,
  giveWay: () => Promise<void>,
): Promise<void> {
  const pieces: Iterator<string, unknown> = text[Symbol.iterator]()
  const { separator, start } = separatorOf(readHeading(pieces))
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  })
  let take = (cells: readonly string[]): void => {
    take = onRow
    onHeading(cells)
  }
  // Thrown inside the stream it would be an error that nobody catches.
  const refusal: { thrown?: unknown } = {}
  parser.on('data', (cells: string[]) => {
    if ('thrown' in refusal) return
    try {
      take(cells)
    } catch (thrown) {
      refusal.thrown = thrown
    }
  })
  const throwRefusal = (): void => {
    if ('thrown' in refusal) throw refusal.thrown
  }
  const isRead = endOf(parser)
  // It is awaited below; what fails before must not count as an error that nobody caught.
  isRead.catch(() => undefined)
  for (let piece: string | null = start; piece !== null; piece = next(pieces)) {
    await write(parser, piece)
    throwRefusal()
    await giveWay()
  }
  parser.end()
  await isRead
  throwRefusal()
}

/** Beyond this a heading is not looked at for its separator. */
const LONGEST_HEADING = 64 * 1024

/** As many pieces as hold the whole first line that is not empty. */
function readHeading(pieces: Iterator<string, unknown>): string {
  let start = ''
  for (let piece = next(pieces); piece !== null; piece = next(pieces)) {
    start += piece
    if (/[\r\n]/.test(start.trimStart()) || start.length > LONGEST_HEADING) break
  }
  return start
}

function separatorOf(start: string): { separator: string; start: string } {
  const named = /^\s*"?sep=(.)"?[\r\n]+/i.exec(start)
  if (named?.[1] !== undefined) return { separator: named[1], start: start.slice(named[0].length) }
  const [heading = ''] = start
    .trimStart()
    .slice(0, LONGEST_HEADING)
    .split(/[\r\n]/, 1)
  return { separator: findSeparator(heading), start }
}

const next = (pieces: Iterator<string, unknown>): string | null => {
  const { done, value } = pieces.next()
  return done ? null : value
}

const write = (parser: Parser, piece: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (piece === '') resolve()
    else parser.write(piece, (failure) => (failure ? reject(named(failure)) : resolve()))
  })

const endOf = (parser: Parser): Promise<void> =>
  new Promise((resolve, reject) => {
    parser.on('end', resolve).on('error', (failure) => reject(named(failure)))
  })

const named = (failure: Error): AisleError =>
  new AisleError('input', 'text-not-delimited', `The text is no table: ${failure.message}`, {
    cause: failure,
  })
