import type { FloorPlan } from '../../../electron/contract/catalogue'
import { courseRects } from './course'
import { destinationPlaces } from './destination-places'
import { shelvesOf } from './geometry'
import { type Floor, type LabelLayout, type Rect, overlap } from './label-types'
import { landmarkRect } from './landmark'
import { pinOf, pinRect } from './pin'
import type { Projection } from './projection'
import { type PlacedSign, aislePlaces, anyPlaces, unitPlaces, unitRect } from './sign-places'
import { GAP } from './sign-size'

const WORD_HEIGHT = 34
const YOU_HEIGHT = 52
const FROM_KIOSK = 56
const PICTURE = 60
const HAIR = 4
/** A drawing may stand out beyond the end of its shelf by this much. */
const MOST_BEYOND = 40
const TOILETS = { width: 52, height: 48 }

/**
 * Where each label goes. None lies on another one, on the way, on the pin or outside the walls; who comes first, keeps
 * the place. Every aisle has at least its number, on its unit or near it.
 */
export function layoutLabels(floor: Floor): LabelLayout {
  const { plan, way, projection, words, ruler, hasNames } = floor
  const taken: Rect[] = []
  const solids = [...unitRects(plan, projection), ...deskRects(plan, projection)]
  const isFree = (rect: Rect) => !taken.some((other) => overlap(rect, other))
  const isClear = (rect: Rect & { readonly isOnUnit?: boolean }) =>
    rect.isOnUnit === true || !solids.some((solid) => overlap(shrunk(rect), solid))
  const isPossible = (rect: Rect) => isFree(rect) && isInside(rect, plan, projection)
  const takeFrom = <R extends Rect>(rects: readonly R[]): R | null => {
    const free = rects.find(isPossible) ?? null
    if (free !== null) taken.push(free)
    return free
  }
  /** Clear of the units and desks, if there is such a place. */
  const take = <R extends Rect>(rects: readonly R[]): R | null =>
    takeFrom([...rects.filter(isClear), ...rects])

  const pin = way === null ? null : pinRect(pinOf(plan, way, projection))
  taken.push(...(way === null ? [] : courseRects(way, projection)), ...toilets(plan, projection))
  if (pin !== null) taken.push(pin)
  const yous = youRects(plan, projection, ruler(words.you, 640))
  const you = yous.find((each) => isPossible(each) && isClear(each)) ?? yous.find(isFree) ?? yous[0]
  taken.push(you)
  const destination =
    way === null
      ? null
      : (take(destinationPlaces(floor, way)) ?? take(anyPlaces(floor, way.shelf.aisle, true)))
  const marked = new Set(destination === null ? [] : [way?.shelf.id])
  const aisles = plan.aisles.flatMap((aisle) => {
    if (shelvesOf(plan, aisle.id).length === 0 || aisle.id === way?.shelf.aisle) return []
    const name = hasNames ? words.aisle(aisle) : null
    const sign = take(aislePlaces(floor, aisle.id, name, pin)) ?? take(anyPlaces(floor, aisle.id, false))
    if (sign === null) return []
    marked.add(sign.unit)
    const picture = sign.isOnUnit === true ? null : picturePlace(plan, sign, projection)
    const hasPicture = picture !== null && sign.lines.length > 0 && isPossible(picture)
    if (hasPicture) taken.push(picture)
    return [{ ...sign, picture: hasPicture ? picture : null }]
  })
  const units = plan.shelves.flatMap((shelf) => {
    if (marked.has(shelf.id) || plan.aisles.every(({ id }) => id !== shelf.aisle)) return []
    const sign = takeFrom(unitPlaces(floor, shelf, null, pin).filter(isClear))
    return sign === null ? [] : [sign]
  })
  const landmarks = plan.landmarks.flatMap((landmark) => {
    const text = words.landmark(landmark)
    if (text === null) return []
    const top = projection.y(landmark.y + landmark.depthM) + 6
    const width = ruler(text, 560)
    const left = projection.x(landmark.x)
    const right = projection.x(landmark.x + landmark.widthM) - width
    const rect = takeFrom([left, right].map((each) => ({ left: each, top, width, height: WORD_HEIGHT })))
    return rect === null ? [] : [{ ...rect, text }]
  })
  return { you, destination, aisles, units, landmarks }
}

/** At the other end of the shelf, or just behind the words where those reach almost as far. */
function picturePlace(plan: FloorPlan, sign: PlacedSign, { x }: Projection): Rect | null {
  const shelf = plan.shelves.find(({ id }) => id === sign.unit)
  if (shelf?.face !== 'down') return null
  const end = x(shelf.x + shelf.widthM) - PICTURE
  const left = Math.max(end, sign.left + sign.width + GAP)
  return left > end + MOST_BEYOND ? null : { left, top: sign.top - 12, width: PICTURE, height: PICTURE }
}

/** To the right of the kiosk, or to its left where the way goes right. */
function youRects({ kiosk }: FloorPlan, { x, y }: Projection, textWidth: number) {
  const place = { top: y(kiosk.y) - YOU_HEIGHT / 2, width: textWidth + 36, height: YOU_HEIGHT }
  const right = { ...place, left: x(kiosk.x) + FROM_KIOSK, side: 'right' as const }
  return [right, { ...place, left: x(kiosk.x) - FROM_KIOSK - place.width, side: 'left' as const }] as const
}

function toilets({ landmarks }: FloorPlan, { x, y }: Projection): readonly Rect[] {
  return landmarks
    .filter(({ kind }) => kind === 'toilets')
    .map((landmark) => ({ left: x(landmark.x), top: y(landmark.y), ...TOILETS }))
}

function unitRects({ shelves }: FloorPlan, projection: Projection): readonly Rect[] {
  return shelves.map((shelf) => unitRect(shelf, projection))
}

function deskRects({ landmarks }: FloorPlan, projection: Projection): readonly Rect[] {
  return landmarks
    .filter(({ kind }) => kind !== 'toilets')
    .map((landmark) => landmarkRect(landmark, projection))
}

/** A sign may touch a unit by a hair. */
function shrunk({ left, top, width, height }: Rect): Rect {
  return { left: left + HAIR, top: top + HAIR, width: width - 2 * HAIR, height: height - 2 * HAIR }
}

function isInside({ left, width }: Rect, { walls }: FloorPlan, { x }: Projection): boolean {
  const xs = walls.map(([wallX]) => x(wallX))
  return left > Math.min(...xs) && left + width < Math.max(...xs)
}
