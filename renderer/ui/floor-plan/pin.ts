import type { FloorPlan } from '../../../electron/contract/catalogue'
import { floorBefore } from './floor-before'
import { type Point, bayBox, narrowestAisleM } from './geometry'
import type { Projection } from './projection'
import type { Way } from './way'

export interface Pin {
  readonly tip: Point
  readonly middle: Point
  readonly radius: number
}

export const RIM = 9
const RADIUS = 63
const LEAST_RADIUS = 26
const RADIUS_BESIDE = 46
/** From the tip to the round part. */
const STALK = 38
const STALK_BESIDE = 30
/** Half the height of the destination's sign, on the floor before the shelf. */
const HALF_SIGN = 30

/** The bay that the line ends at: the middle one where the whole aisle is meant. */
export function markedBay({ bay, shelf }: Way): number {
  return bay === 0 ? Math.ceil(shelf.bays / 2) : bay
}

/** The pin stands over its bay, or smaller beside it where the plan ends above. */
export function pinOf(plan: FloorPlan, way: Way, projection: Projection): Pin {
  const { x, y, up, deep } = projection
  const { shelf } = way
  const box = bayBox(shelf, markedBay(way))
  const left = x(box.x)
  const right = x(box.x + box.widthM)
  const top = y(box.y) - up
  const radius = Math.max(LEAST_RADIUS, Math.min(RADIUS, (narrowestAisleM(plan) * deep) / 2))
  const tip: Point = [(left + right) / 2, top - 8]
  const middle: Point = [tip[0], tip[1] - STALK - radius]
  if (middle[1] > radius + RIM) return { tip, middle, radius }
  return pinBeside(
    x(shelf.x + shelf.widthM),
    { left, right, top },
    floorBefore(plan, shelf, projection).middle,
  )
}

/** Between the upper edge of the glass and the sign on the floor, towards the end of the shelf that is farther away. */
function pinBeside(
  shelfRight: number,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
  signMiddle: number,
): Pin {
  const lowest = signMiddle - HALF_SIGN
  const radius = Math.max(LEAST_RADIUS, Math.min(RADIUS_BESIDE, lowest / 2 - RIM))
  const level = Math.max(radius + RIM, Math.min(top + 20, lowest - radius - RIM))
  const reach = radius + STALK_BESIDE
  return shelfRight - right > reach + radius
    ? { tip: [right + 6, level], middle: [right + 6 + reach, level], radius }
    : { tip: [left - 6, level], middle: [left - 6 - reach, level], radius }
}
