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
  const scales = new Map<string, { readonly id: number; readonly size: number }>()
  const scaleOf = (unit: string) => {
    const known = scales.get(unit)
    if (known) return known
    const { dimension, amount: size } = comparable(1, unit)
    const id = dimensionOf.get(dimension) ?? dimensionOf.size
    dimensionOf.set(dimension, id)
    scales.set(unit, { id, size })
    return { id, size }
  }
  return {
    add(attributes: readonly Attribute[]): void {
      begins.push(amounts.length)
      for (const { value, unit } of attributes) {
        if (typeof value !== 'number' || unit === undefined) continue
        const { id, size } = scaleOf(unit)
        dimensions.push(id)
        amounts.push(value * size)
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
