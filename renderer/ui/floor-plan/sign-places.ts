import { floorBefore } from './floor-before'
import { type Shelf, shelvesOf } from './geometry'
import type { AisleSign, Floor, Rect } from './label-types'
import { type Projection, unitHeight } from './projection'
import { DESTINATION_HEIGHT, GAP, SIGN_HEIGHT, destinationWidth, plateWidth } from './sign-size'

/** At the right of words that have a ground of their own. */
const BACK_PADDING = 12

/** A sign that says which unit it stands at. */
export interface PlacedSign extends AisleSign {
  readonly unit: string
}

/** A unit as it is drawn, from its top to its foot. */
export function unitRect(shelf: Shelf, projection: Projection): Rect {
  const { x, y, across, deep } = projection
  const height = unitHeight(shelf, projection)
  return {
    left: x(shelf.x),
    top: y(shelf.y) - height,
    width: shelf.widthM * across,
    height: shelf.depthM * deep + height,
  }
}

/** For an aisle's sign: at any of its units with the name, then at any of them without it. */
export function aislePlaces(
  floor: Floor,
  aisle: string,
  name: string | null,
  pin: Rect | null,
): readonly PlacedSign[] {
  const shelves = shelvesOf(floor.plan, aisle)
  return (name === null ? [null] : [name, null]).flatMap((each) =>
    shelves.flatMap((shelf) => unitPlaces(floor, shelf, each, pin)),
  )
}

/** Before the unit, where one stands to take something; a unit that faces away has it on its back. */
export function unitPlaces(
  floor: Floor,
  shelf: Shelf,
  name: string | null,
  pin: Rect | null,
): readonly PlacedSign[] {
  const lines = name === null ? [] : [name]
  const width =
    plateWidth(shelf.aisle, floor.ruler) + lines.reduce((sum, line) => sum + GAP + floor.ruler(line, 560), 0)
  const sign = { id: shelf.aisle, unit: shelf.id, lines, picture: null, width, height: SIGN_HEIGHT }
  if (shelf.face === 'down') return beforeFront(floor, shelf, sign, pin)
  return shelf.face === 'up' ? onBack(floor, shelf, sign) : besideFace(floor, shelf, sign)
}

type Unplaced = Omit<PlacedSign, 'left' | 'top'>

/** At the left end, at the right one or beside the pin. */
function beforeFront(
  { plan, projection }: Floor,
  shelf: Shelf,
  sign: Unplaced,
  pin: Rect | null,
): readonly PlacedSign[] {
  const { x, across } = projection
  const left = x(shelf.x) + 4
  const wall = Math.max(...plan.walls.map(([wallX]) => x(wallX))) - 16
  const shelfRight = x(shelf.x + shelf.widthM)
  const right = wall - shelfRight < across ? wall : shelfRight
  const floor = floorBefore(plan, shelf, projection)
  const besidePin = pin === null ? [] : [pin.left + pin.width + GAP]
  const end = sign.lines.length === 0 ? shelfRight : right
  const lefts = [left, ...besidePin, end - sign.width].filter(
    (each) => each >= left && each + sign.width <= right,
  )
  return [floor.middle - SIGN_HEIGHT / 2, floor.top + 8].flatMap((top) =>
    lefts.map((each) => ({ ...sign, left: each, top })),
  )
}

function onBack({ projection }: Floor, shelf: Shelf, sign: Unplaced): readonly PlacedSign[] {
  const unit = unitRect(shelf, projection)
  const up = unitHeight(shelf, projection)
  const middle = unit.top + unit.height - up + (up - sign.height) / 2
  const top = Math.min(middle, unit.top + unit.height - sign.height - 2)
  const width = sign.width + (sign.lines.length === 0 ? 0 : BACK_PADDING)
  return [unit.left + 8, unit.left + unit.width - 8 - width]
    .filter((left) => left >= unit.left && left + width <= unit.left + unit.width)
    .map((left) => ({ ...sign, width, left, top, isOnUnit: true }))
}

function besideFace({ projection }: Floor, shelf: Shelf, sign: Unplaced): readonly PlacedSign[] {
  const unit = unitRect(shelf, projection)
  const left = shelf.face === 'left' ? unit.left - GAP - sign.width : unit.left + unit.width + GAP
  const last = unit.height - sign.height
  return ALONG.map((share) => ({ ...sign, left, top: unit.top + share * last }))
}

/** Where along a unit a sign may be: its ends first. */
export const ALONG = [0, 1, 0.5, 0.25, 0.75]
const STEP = 12
const RINGS = 60

/** A number alone, on any unit of the aisle or as near to its first one as can be. */
export function anyPlaces(
  { plan, projection, ruler }: Floor,
  aisle: string,
  isBig: boolean,
): readonly PlacedSign[] {
  const shelves = shelvesOf(plan, aisle)
  const width = isBig ? destinationWidth(aisle, [], ruler) : plateWidth(aisle, ruler)
  const height = isBig ? DESTINATION_HEIGHT : SIGN_HEIGHT
  const sign = { id: aisle, lines: [], picture: null, width, height }
  const [first] = shelves
  if (first === undefined) return []
  const onUnits = shelves.flatMap((shelf) => {
    const unit = unitRect(shelf, projection)
    return ALONG.map((share) => ({
      ...sign,
      unit: shelf.id,
      left: unit.left + share * (unit.width - width),
      top: unit.top + (unit.width > unit.height ? 0.5 : share) * (unit.height - height),
      isOnUnit: true,
    }))
  })
  const unit = unitRect(first, projection)
  const around = Array.from({ length: RINGS }, (_, ring) => [
    { left: unit.left + unit.width + ring * STEP, top: unit.top },
    { left: unit.left - width - ring * STEP, top: unit.top },
    { left: unit.left, top: unit.top + unit.height + ring * STEP },
    { left: unit.left + unit.width - width, top: unit.top + unit.height + ring * STEP },
    { left: unit.left, top: unit.top - height - ring * STEP },
  ]).flat()
  return [...onUnits, ...around.map((place) => ({ ...sign, unit: first.id, ...place }))]
}
