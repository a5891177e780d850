import type { FloorPlan } from '../../../electron/contract/catalogue'
import { type Box, type Shelf, overlapsAcross } from './geometry'
import type { Projection } from './projection'

/** How far a sign may move away from the shelf that it belongs to. */
const MOST_PX = 88

/** The floor before a shelf as it is drawn, in CSS px: from its foot to the top of what stands in front of it. */
export function floorBefore(
  plan: FloorPlan,
  shelf: Shelf,
  { y, up }: Projection,
): { readonly top: number; readonly middle: number } {
  const top = y(shelf.y + shelf.depthM)
  const isInFront = (other: Box) => overlapsAcross(shelf, other) && other.y >= shelf.y + shelf.depthM
  const tops = [...plan.shelves, ...plan.landmarks].filter(isInFront).map((other) => y(other.y) - up)
  const bottom = Math.min(top + MOST_PX, ...tops)
  return { top, middle: (top + Math.max(top, bottom)) / 2 }
}
