/** Where the list of each row lies in some columns. */
export interface Places {
  readonly begins: Uint32Array
  readonly ends: Uint32Array
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array

/** The room that the rows have in some columns: it stays theirs when a list gets shorter. */
export interface Rooms {
  /**
   * Makes room for a row's new list of `length`: where its old one lay, if it fits, else behind the end of what is in
   * use. Returns where it begins.
   */
  placeFor(row: number, length: number): number
  /** The same numbers with room for all that is in use. */
  withRoom<T extends Column>(column: T): T
}

export function createRooms({ begins, ends }: Places, size: number): Rooms {
  const capacities = ends.map((end, row) => end - (begins[row] ?? 0))
  let used = size
  let capacity = size
  return {
    placeFor(row, length) {
      if (length > (capacities[row] ?? 0)) {
        begins[row] = used
        capacities[row] = length
        used += length
        // Doubled, or each edit would copy whole columns.
        if (used > capacity) capacity = Math.max(used, capacity * 2)
      }
      const begin = begins[row] ?? 0
      ends[row] = begin + length
      return begin
    },
    withRoom: (column) => (column.length >= used ? column : grown(column, capacity)),
  }
}

function grown<T extends Column>(column: T, size: number): T {
  const larger = new (column.constructor as new (length: number) => T)(size)
  larger.set(column)
  return larger
}
