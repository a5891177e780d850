import { floorBefore } from './floor-before'
import { bayBox } from './geometry'
import type { AisleSign, Floor } from './label-types'
import { markedBay } from './pin'
import { unitHeight } from './projection'
import { ALONG, unitRect } from './sign-places'
import { DESTINATION_HEIGHT, GAP, destinationWidth, inTwoLines } from './sign-size'
import type { Way } from './way'

const DESTINATION_LINE = 30
/** So far down from a shelf's foot the line leaves the floor free. */
const ABOVE_LINE = 4
/** From the middle of a line to a sign beside it. */
const BESIDE_LINE = 32
const UNDER_LINE = 22

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
