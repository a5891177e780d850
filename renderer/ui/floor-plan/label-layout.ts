import type { FloorPlan } from '../../../electron/contract/catalogue'
import { findShelf } from './geometry'
import type { Floor, LabelLayout, Rect } from './label-types'
import { RIM, pinOf } from './pin'
import type { Projection } from './projection'
import { GAP, aislePlaces, destinationPlaces } from './sign-places'
import type { Way } from './way'

const WORD_HEIGHT = 34
const YOU_HEIGHT = 52
const PICTURE = 60
const TOILETS = { width: 52, height: 48 }

/** Where each label goes. None lies on another one, on the pin or outside the walls; who comes first, keeps the place. */
export function layoutLabels(floor: Floor): LabelLayout {
  const { plan, way, projection, words, ruler, hasNames } = floor
  const taken: Rect[] = []
  const isFree = (rect: Rect) => !taken.some((other) => overlap(rect, other))
  const take = <R extends Rect>(rects: readonly R[]): R | null => {
    const free = rects.find((rect) => isFree(rect) && isInside(rect, plan, projection)) ?? null
    if (free !== null) taken.push(free)
    return free
  }

  const you = youRect(plan, projection, ruler(words.you, 640))
  taken.push(you, ...toilets(plan, projection))
  const pin = way === null ? null : pinRect(plan, way, projection)
  if (pin !== null) taken.push(pin)
  const destination = way === null ? null : take(destinationPlaces(floor, way))
  const aisles = plan.aisles.flatMap((aisle) => {
    const shelf = findShelf(plan, aisle.id, null)
    if (shelf === null || aisle.id === way?.shelf.aisle) return []
    const sign = take(aislePlaces(floor, shelf, aisle.id, hasNames ? words.aisle(aisle) : null, pin))
    if (sign === null) return []
    const right = projection.x(shelf.x + shelf.widthM)
    const picture = { left: right - PICTURE, top: sign.top - 12, width: PICTURE, height: PICTURE }
    const hasPicture = sign.lines.length > 0 && picture.left > sign.left + sign.width + GAP && isFree(picture)
    return [{ ...sign, picture: hasPicture ? picture : null }]
  })
  const landmarks = plan.landmarks.flatMap((landmark) => {
    const text = words.landmark(landmark)
    if (text === null) return []
    const top = projection.y(landmark.y + landmark.depthM) + 6
    const width = ruler(text, 560)
    const rect = take([{ left: projection.x(landmark.x), top, width, height: WORD_HEIGHT }])
    return rect === null ? [] : [{ ...rect, text }]
  })
  return { you, destination, aisles, landmarks }
}

function youRect({ kiosk }: FloorPlan, { x, y }: Projection, textWidth: number): Rect {
  return {
    left: x(kiosk.x) + 56,
    top: y(kiosk.y) - YOU_HEIGHT / 2,
    width: textWidth + 36,
    height: YOU_HEIGHT,
  }
}

function toilets({ landmarks }: FloorPlan, { x, y }: Projection): readonly Rect[] {
  return landmarks
    .filter(({ kind }) => kind === 'toilets')
    .map((landmark) => ({ left: x(landmark.x), top: y(landmark.y), ...TOILETS }))
}

function pinRect(plan: FloorPlan, way: Way, projection: Projection): Rect {
  const { middle, radius } = pinOf(plan, way, projection)
  const reach = radius + RIM
  return { left: middle[0] - reach, top: middle[1] - reach, width: 2 * reach, height: 2 * reach }
}

function isInside({ left, width }: Rect, { walls }: FloorPlan, { x }: Projection): boolean {
  const xs = walls.map(([wallX]) => x(wallX))
  return left > Math.min(...xs) && left + width < Math.max(...xs)
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}
