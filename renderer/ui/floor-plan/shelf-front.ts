import type { Shelf } from './geometry'

/** Measures of the shelf seen from the front, in the panel's own units. */
export const FRONT = {
  width: 470,
  height: 430,
  left: 120,
  top: 44,
  floor: 392,
  bayWidth: 110,
  shownBays: 3,
} as const

/** The unit is as high as shelving usually is; the person beside it gives the scale. */
export const UNIT_M = 1.95
export const PER_METRE = (FRONT.floor - FRONT.top) / UNIT_M

/** The bay and its neighbours, in the order one sees them when one stands before the shelf. */
export function shownBays(shelf: Shelf, bay: number): readonly number[] {
  const first = Math.min(Math.max(1, bay - 1), Math.max(1, shelf.bays - FRONT.shownBays + 1))
  const bays = Array.from({ length: Math.min(FRONT.shownBays, shelf.bays) }, (_, index) => first + index)
  return isBayOneOnTheLeft(shelf) ? bays : bays.reverse()
}

/** Seen from the front: a face that looks up the plan, or to the left, is seen from behind the plan. */
function isBayOneOnTheLeft({ face, firstBayAt }: Shelf): boolean {
  if (face === 'down') return firstBayAt === 'left'
  if (face === 'up') return firstBayAt === 'right'
  return face === 'left' ? firstBayAt === 'top' : firstBayAt === 'bottom'
}
