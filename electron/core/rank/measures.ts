import type { Attribute } from '../../contract/catalogue'
import { comparable } from '../text/units'

/** The numbers with units of each row, in the first unit of their dimension. */
export interface Measures {
  readonly dimensionOf: ReadonlyMap<string, number>
  /** Measures of row r lie from `begins[r]` to before `ends[r]`. */
  readonly begins: Uint32Array
  readonly ends: Uint32Array
  readonly dimensions: Uint16Array
  readonly amounts: Float32Array
}

/** A measure that can be compared with others of its dimension. */
export interface Measure {
  readonly dimension: string
  readonly amount: number
}

export const measuresOf = (attributes: readonly Attribute[]): readonly Measure[] =>
  attributes.flatMap(({ value, unit }) =>
    typeof value === 'number' && unit !== undefined ? [comparable(value, unit)] : [],
  )

export function createMeasuresBuilder() {
  const dimensionOf = new Map<string, number>()
  const begins: number[] = []
  const dimensions: number[] = []
  const amounts: number[] = []
  return {
    add(attributes: readonly Attribute[]): void {
      begins.push(amounts.length)
      for (const { dimension, amount } of measuresOf(attributes)) {
        const id = dimensionOf.get(dimension) ?? dimensionOf.size
        dimensionOf.set(dimension, id)
        dimensions.push(id)
        amounts.push(amount)
      }
    },
    finish: (): Measures => ({
      dimensionOf,
      begins: Uint32Array.from(begins),
      ends: Uint32Array.from(begins, (_, row) => begins[row + 1] ?? amounts.length),
      dimensions: Uint16Array.from(dimensions),
      amounts: Float32Array.from(amounts),
    }),
  }
}
