import type { FloorPlan } from '../../../electron/contract/catalogue'
import { courseRects } from './course'
import { floorBefore } from './floor-before'
import { type Point, bayBox, narrowestAisleM } from './geometry'
import { type Rect, overlap } from './label-types'
import { type Projection, unitHeight } from './projection'
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
const SMALLER_RADII = [RADIUS_BESIDE, 36, LEAST_RADIUS]
/** From the tip to the round part. */
const STALK = 38
const STALK_BESIDE = 30
/** Half the height of the destination's sign, on the floor before the shelf. */
const HALF_SIGN = 30

/** The bay that the line ends at: the middle one where the whole aisle is meant. */
export function markedBay({ bay, shelf }: Way): number {
  return bay === 0 ? Math.ceil(shelf.bays / 2) : bay
}

/** The pin stands over its bay, or smaller beside it or beneath it: clear of the way and on the glass, if it can. */
export function pinOf(plan: FloorPlan, way: Way, projection: Projection): Pin {
  const { x, y, deep, size } = projection
  const { shelf } = way
  const box = bayBox(shelf, markedBay(way))
  const left = x(box.x)
  const right = x(box.x + box.widthM)
  const top = y(box.y) - unitHeight(shelf, projection)
  const bottom = top + box.depthM * deep
  const middleX = (left + right) / 2
  const largest = Math.max(LEAST_RADIUS, Math.min(RADIUS, (narrowestAisleM(plan) * deep) / 2))
  const radii = [largest, ...SMALLER_RADII.filter((radius) => radius < largest)]
  const above = radii.map((radius): Pin => pin([middleX, top - 8], [0, -1], radius, STALK))
  const below = radii.map((radius): Pin => pin([middleX, bottom + 8], [0, 1], radius, STALK_BESIDE))
  const level = (top + bottom + (shelf.face === 'up' ? unitHeight(shelf, projection) : 0)) / 2
  const besides = SMALLER_RADII.flatMap((radius) => [
    pin([right + 6, level], [1, 0], radius, STALK_BESIDE),
    pin([left - 6, level], [-1, 0], radius, STALK_BESIDE),
  ])
  const underEdge = pinBeside(
    x(shelf.x + shelf.widthM),
    { left, right, top },
    floorBefore(plan, shelf, projection).middle,
  )
  const places = {
    down: [above[0] as Pin, underEdge, ...besides],
    up: [...besides, ...below],
    left: [...above, ...below, ...besides],
    right: [...above, ...below, ...besides],
  }[shelf.face]
  const ways = courseRects(way, projection)
  const isClear = (each: Pin) => {
    const rect = pinRect(each)
    return (
      rect.top > 0 &&
      rect.left > 0 &&
      rect.left + rect.width < size.width &&
      rect.top + rect.height < size.height &&
      !ways.some((other) => overlap(rect, other))
    )
  }
  return places.find(isClear) ?? (pinRect(above[0] as Pin).top > 0 ? (above[0] as Pin) : underEdge)
}

/** The round part with its rim. */
export function pinRect({ middle, radius }: Pin): Rect {
  const reach = radius + RIM
  return { left: middle[0] - reach, top: middle[1] - reach, width: 2 * reach, height: 2 * reach }
}

function pin(tip: Point, [dx, dy]: Point, radius: number, stalk: number): Pin {
  return { tip, middle: [tip[0] + dx * (stalk + radius), tip[1] + dy * (stalk + radius)], radius }
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
