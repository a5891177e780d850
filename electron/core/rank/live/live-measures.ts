import type { Attribute } from '../../../contract/catalogue'
import { measuresOf, type Measures } from '../measures'
import { placeFor, withRoom } from './lists'

/** Measures that can be changed row by row; the object stays the same. */
export function createLiveMeasures(base: Measures) {
  const dimensionOf = new Map(base.dimensionOf)
  const measures = {
    dimensionOf,
    begins: base.begins.slice(),
    ends: base.ends.slice(),
    dimensions: base.dimensions.slice(),
    amounts: base.amounts.slice(),
  }
  let used = base.amounts.length
  return {
    measures: measures as Measures,
    set(row: number, attributes: readonly Attribute[]): void {
      const found = measuresOf(attributes)
      const at = placeFor(measures, row, found.length, used)
      used = Math.max(used, at + found.length)
      measures.dimensions = withRoom(measures.dimensions, used)
      measures.amounts = withRoom(measures.amounts, used)
      for (const [index, { dimension, amount }] of found.entries()) {
        const id = dimensionOf.get(dimension) ?? dimensionOf.size
        dimensionOf.set(dimension, id)
        measures.dimensions[at + index] = id
        measures.amounts[at + index] = amount
      }
    },
  }
}
