import type { Attribute } from '../../../contract/catalogue'
import { measuresOf, type Measures } from '../measures'
import { createRooms } from './lists'

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
  const rooms = createRooms(measures, measures.amounts.length)
  return {
    measures: measures as Measures,
    set(row: number, attributes: readonly Attribute[]): void {
      const found = measuresOf(attributes)
      const at = rooms.placeFor(row, found.length)
      measures.dimensions = rooms.withRoom(measures.dimensions)
      measures.amounts = rooms.withRoom(measures.amounts)
      for (const [index, { dimension, amount }] of found.entries()) {
        const id = dimensionOf.get(dimension) ?? dimensionOf.size
        dimensionOf.set(dimension, id)
        measures.dimensions[at + index] = id
        measures.amounts[at + index] = amount
      }
    },
  }
}
