/** Where the prices of a type begin and end. */
interface PriceRange {
  readonly lowest: number
  readonly highest: number
}

/**
 * Sets how cheap each row is within its type: 1 = lowest price, 0 = highest; 0 where the type has one price only.
 * Only rows that `isAsked` are looked at; blocked ones compare with nobody.
 */
export function setCheapness(
  cheapness: Float32Array,
  priceCents: Uint32Array,
  types: Uint32Array,
  isAsked: (type: number) => boolean = () => true,
  isBlocked: (row: number) => boolean = () => false,
): void {
  const ranges = new Map<number, PriceRange>()
  const rows: number[] = []
  for (let row = 0; row < types.length; row++) {
    const type = types[row] ?? 0
    if (!isAsked(type) || isBlocked(row)) continue
    rows.push(row)
    const price = priceCents[row] ?? 0
    const range = ranges.get(type)
    if (!range || price < range.lowest || price > range.highest) {
      const { lowest, highest } = range ?? { lowest: price, highest: price }
      ranges.set(type, { lowest: Math.min(lowest, price), highest: Math.max(highest, price) })
    }
  }
  for (const row of rows) {
    const { lowest, highest } = ranges.get(types[row] ?? 0) ?? { lowest: 0, highest: 0 }
    cheapness[row] = highest === lowest ? 0 : (highest - (priceCents[row] ?? 0)) / (highest - lowest)
  }
}
