/** Where the list of each row lies in some columns. */
export interface Places {
  readonly begins: Uint32Array
  readonly ends: Uint32Array
}

/**
 * Makes room for a row's new list of `length`: where its old one lay, if it fits, else behind the end of the columns, of
 * which `size` are in use. Returns where it begins; the columns must reach to `begin + length`.
 */
export function placeFor({ begins, ends }: Places, row: number, length: number, size: number): number {
  const begin = begins[row] ?? 0
  const room = (ends[row] ?? 0) - begin
  const at = length <= room ? begin : size
  begins[row] = at
  ends[row] = at + length
  return at
}

/** The same numbers with room for `size`; for twice as many as before, so that thousands of edits copy them a few times. */
export function withRoom<T extends Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array>(
  column: T,
  size: number,
): T {
  if (column.length >= size) return column
  const larger = new (column.constructor as new (length: number) => T)(Math.max(size, column.length * 2))
  larger.set(column)
  return larger
}
