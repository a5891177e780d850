import { floorBefore } from './floor-before'
import { type Shelf, bayBox } from './geometry'
import type { AisleSign, Floor, Rect, Ruler } from './label-types'
import { markedBay } from './pin'
import type { Way } from './way'

const SIGN_HEIGHT = 48
const DESTINATION_HEIGHT = 54
const DESTINATION_LINE = 30
/** So far down from a shelf's foot the line leaves the floor free. */
const ABOVE_LINE = 4
/** Between a sign's plate, its name and what stands beside it. */
export const GAP = 14

/** Before the shelf: at its left end, at its right one or beside the pin, with its name or without. */
export function aislePlaces(
  { plan, projection, ruler }: Floor,
  shelf: Shelf,
  id: string,
  name: string | null,
  pin: Rect | null,
): readonly AisleSign[] {
  const { x, across } = projection
  const left = x(shelf.x) + 4
  const wall = Math.max(...plan.walls.map(([wallX]) => x(wallX))) - 16
  const shelfRight = x(shelf.x + shelf.widthM)
  const right = wall - shelfRight < across ? wall : shelfRight
  const top = floorBefore(plan, shelf, projection).middle - SIGN_HEIGHT / 2
  const plate = plateWidth(id, ruler)
  const besidePin = pin === null ? [] : [pin.left + pin.width + GAP]
  return (name === null ? [[]] : [[name], []]).flatMap((lines) => {
    const width = lines.reduce((sum, line) => sum + GAP + ruler(line, 560), plate)
    const end = lines.length === 0 ? shelfRight : right
    return [left, ...besidePin, end - width]
      .filter((each) => each >= left && each + width <= right)
      .map((each) => ({ id, lines, picture: null, left: each, top, width, height: SIGN_HEIGHT }))
  })
}

/** The sign of the aisle that one is led to: beside its bay and clear of the line, else on the shelf's front. */
export function destinationPlaces({ plan, projection, words, ruler }: Floor, way: Way): readonly AisleSign[] {
  const { x, deep, up } = projection
  const { shelf } = way
  const aisle = plan.aisles.find(({ id }) => id === shelf.aisle)
  if (aisle === undefined) return []
  const box = bayBox(shelf, markedBay(way))
  const floor = floorBefore(plan, shelf, projection)
  const [stand, before] = [way.line.at(-2) ?? [0, 0], way.line.at(-3) ?? [0, 0]]
  const comesFromLeft = before[0] <= stand[0]
  const name = words.aisle(aisle)
  return [[name], inTwoLines(name, ruler), []].flatMap((lines) => {
    const width = destinationWidth(aisle.id, lines, ruler)
    const height = Math.max(DESTINATION_HEIGHT, lines.length * DESTINATION_LINE + 12)
    const sign = { id: aisle.id, lines, picture: null, width, height }
    const beside = {
      ...sign,
      left: comesFromLeft ? x(box.x + box.widthM) + GAP : x(box.x) - GAP - width,
      top: floor.middle - DESTINATION_HEIGHT / 2,
    }
    const shelfHeight = Math.min(height, shelf.depthM * deep + up + ABOVE_LINE)
    const onShelf = { ...sign, height: shelfHeight, top: floor.top + ABOVE_LINE - shelfHeight }
    const atLeft = { ...onShelf, left: x(shelf.x) + 8 }
    const atRight = { ...onShelf, left: x(shelf.x + shelf.widthM) - 8 - width }
    const onFront = [atRight, atLeft].filter(
      ({ left }) => lines.length < 2 && (left > x(box.x + box.widthM) + 6 || left + width < x(box.x) - 6),
    )
    return shelf.face === 'down' ? [beside, ...onFront] : onFront
  })
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
