/** Where the entries of a JSON list stand in its bytes, and where it stops being a list. */
export interface SplitRows {
  /** Start and end of each entry, one after the other. */
  readonly bounds: readonly number[]
  /** What is wrong with the list itself; its entries are not looked into. */
  readonly problem?: string
}

const enum Byte {
  Quote = 0x22,
  Comma = 0x2c,
  OpenList = 0x5b,
  Backslash = 0x5c,
  CloseList = 0x5d,
  OpenObject = 0x7b,
  CloseObject = 0x7d,
}

/**
 * Finds the entries of a JSON list without reading them: each can then be hashed, and read alone, so that a list of
 * hundreds of megabytes is never one string.
 */
export function splitRows(bytes: Uint8Array): SplitRows {
  const bounds: number[] = []
  let at = skipBlanks(bytes, startOf(bytes))
  if (bytes[at] !== Byte.OpenList) return { bounds, problem: 'must be a list' }
  at = skipBlanks(bytes, at + 1)
  if (bytes[at] === Byte.CloseList) return endOf(bytes, at + 1, bounds)
  for (;;) {
    const end = skipEntry(bytes, at)
    if (end === at) return { bounds, problem: `is not JSON (an entry is missing in ${lineOf(bytes, at)})` }
    bounds.push(at, end)
    at = skipBlanks(bytes, end)
    if (bytes[at] === Byte.CloseList) return endOf(bytes, at + 1, bounds)
    if (bytes[at] !== Byte.Comma) {
      const where = at < bytes.length ? lineOf(bytes, at) : 'its last line'
      return { bounds, problem: `is not JSON (a comma or the closing ] is missing in ${where})` }
    }
    at = skipBlanks(bytes, at + 1)
  }
}

function endOf(bytes: Uint8Array, end: number, bounds: readonly number[]): SplitRows {
  const rest = skipBlanks(bytes, end)
  if (rest === bytes.length) return { bounds }
  return { bounds, problem: `is not JSON (something follows the closing ] in ${lineOf(bytes, rest)})` }
}

/** Past the entry that begins at `start`; `start` itself where none does. */
function skipEntry(bytes: Uint8Array, start: number): number {
  let depth = 0
  let at = start
  for (; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === Byte.Quote) at = closingQuote(bytes, at + 1)
    else if (byte === Byte.OpenObject || byte === Byte.OpenList) depth++
    else if (byte === Byte.CloseObject || byte === Byte.CloseList) {
      if (depth === 0) return at
      depth--
      if (depth === 0) return at + 1
    } else if (depth === 0 && (byte === Byte.Comma || isBlank(byte))) return at
  }
  return bytes.length
}

function closingQuote(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && bytes[at] !== Byte.Quote) at += bytes[at] === Byte.Backslash ? 2 : 1
  return at
}

function skipBlanks(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && isBlank(bytes[at])) at++
  return at
}

const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** Some editors put a mark before UTF-8. */
const startOf = (bytes: Uint8Array) => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)

/** People look for lines, not for bytes. */
export function lineOf(bytes: Uint8Array, at: number): string {
  let line = 1
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) line++
  return `line ${line}`
}
