import { decodeText } from '../../kit/delimited'
import type { TableRow } from './cells'
import { readJson } from './json-table'
import { readText } from './text-table'

/**
 * Tells JSON from delimited text and hands its rows on, in order.
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
