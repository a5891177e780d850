import { floorBefore } from './floor-before'
import { type Shelf, bayBox, shelvesOf } from './geometry'
import type { AisleSign, Floor, Rect, Ruler } from './label-types'
import { markedBay } from './pin'
import { type Projection, unitHeight } from './projection'
import type { Way } from './way'

const SIGN_HEIGHT = 48
const DESTINATION_HEIGHT = 54
const DESTINATION_LINE = 30
/** So far down from a shelf's foot the line leaves the floor free. */
const ABOVE_LINE = 4
/** Between a sign's plate, its name and what stands beside it. */
export const GAP = 14
/** From the middle of a line to a sign beside it. */
const BESIDE_LINE = 32
const UNDER_LINE = 22
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
const ALONG = [0, 1, 0.5, 0.25, 0.75]
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

/** The sign of the aisle that one is led to: beside its bay and clear of the line, else on the unit or at its foot. */
export function destinationPlaces(floor: Floor, way: Way): readonly AisleSign[] {
  const { plan, projection, words, ruler } = floor
  const { x, deep } = projection
  const { shelf } = way
  const aisle = plan.aisles.find(({ id }) => id === shelf.aisle)
  if (aisle === undefined) return []
  const up = unitHeight(shelf, projection)
  const unit = unitRect(shelf, projection)
  const box = bayBox(shelf, markedBay(way))
  const free = floorBefore(plan, shelf, projection)
  const [stand, before] = [way.line.at(-2) ?? [0, 0], way.line.at(-3) ?? [0, 0]]
  const comesFromLeft = before[0] <= stand[0]
  const name = words.aisle(aisle)
  const places = [[name], inTwoLines(name, ruler), []].map((lines): readonly AisleSign[] => {
    const width = destinationWidth(aisle.id, lines, ruler)
    const height = Math.max(DESTINATION_HEIGHT, lines.length * DESTINATION_LINE + 12)
    const sign = { id: aisle.id, lines, picture: null, width, height }
    const ends = [unit.left + 8, unit.left + unit.width - 8 - width]
    const atFoot = [...ends, unit.left + (unit.width - width) / 2].map((left) => ({
      ...sign,
      left,
      top: unit.top + unit.height + 6,
    }))
    if (shelf.face === 'up') {
      const backHeight = Math.min(height, Math.max(up - 6, 40))
      const top = unit.top + unit.height - up + (up - backHeight) / 2
      const onBack = ends
        .filter((left) => lines.length < 2 && left >= unit.left && left + width <= unit.left + unit.width)
        .map((left) => ({ ...sign, height: backHeight, left, top, isOnUnit: true }))
      return [...onBack, ...atFoot]
    }
    if (shelf.face !== 'down') {
      const far = x(stand[0])
      const left = shelf.face === 'left' ? far - BESIDE_LINE - width : far + BESIDE_LINE
      const near = shelf.face === 'left' ? unit.left - GAP - width : unit.left + unit.width + GAP
      const behind = shelf.face === 'left' ? unit.left + unit.width + GAP : unit.left - GAP - width
      const bay = projection.y(box.y) - up
      const tops = [bay - height - BESIDE_LINE, bay + box.depthM * deep + BESIDE_LINE]
      return [
        ...tops.map((top) => ({ ...sign, left: near, top })),
        { ...sign, left, top: bay },
        ...tops.map((top) => ({ ...sign, left, top })),
        ...ALONG.map((share) => ({ ...sign, left: near, top: unit.top + share * (unit.height - height) })),
        { ...sign, left: behind, top: bay },
      ]
    }
    const beside = {
      ...sign,
      left: comesFromLeft ? x(box.x + box.widthM) + GAP : x(box.x) - GAP - width,
      top: free.middle - DESTINATION_HEIGHT / 2,
    }
    const shelfHeight = Math.min(height, shelf.depthM * deep + up + ABOVE_LINE)
    const onShelf = {
      ...sign,
      height: shelfHeight,
      top: free.top + ABOVE_LINE - shelfHeight,
      isOnUnit: true,
    }
    const atLeft = { ...onShelf, left: x(shelf.x) + 8 }
    const atRight = { ...onShelf, left: x(shelf.x + shelf.widthM) - 8 - width }
    const onFront = [atRight, atLeft].filter(
      ({ left }) => lines.length < 2 && (left > x(box.x + box.widthM) + 6 || left + width < x(box.x) - 6),
    )
    return [beside, ...onFront, ...atFoot]
  })
  const [whole = [], broken = [], numberAlone = []] = places
  return [...whole, ...broken, ...underLine(floor, way, name), ...numberAlone]
}

/** Where the line leaves no room between itself and the unit's ends: in front of whoever stands there. */
function underLine({ projection, ruler }: Floor, { shelf, line }: Way, name: string): readonly AisleSign[] {
  if (shelf.face !== 'down') return []
  const unit = unitRect(shelf, projection)
  const width = destinationWidth(shelf.aisle, [name], ruler)
  const top = projection.y(line.at(-2)?.[1] ?? 0) + UNDER_LINE
  const sign = { id: shelf.aisle, lines: [name], picture: null, width, height: DESTINATION_HEIGHT }
  return [unit.left + 8, unit.left + unit.width - 8 - width].map((left) => ({ ...sign, left, top }))
}

function plateWidth(id: string, ruler: Ruler): number {
  return Math.max(52, (ruler(id, 800) * 34) / 28 + 16)
}

function destinationWidth(id: string, lines: readonly string[], ruler: Ruler): number {
  const number = (ruler(id, 800) * 40) / 28 + 36
  return lines.length === 0 ? number : number + 12 + widest(lines, ruler)
}

/** Broken where both lines are shortest. Nothing for a name that cannot be broken. */
function inTwoLines(name: string, ruler: Ruler): readonly string[] {
  const words = name.split(' ')
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  return breaks.sort((a, b) => widest(a, ruler) - widest(b, ruler))[0] ?? []
}

function widest(lines: readonly string[], ruler: Ruler): number {
  return Math.max(...lines.map((line) => ruler(line, 640)))
}
