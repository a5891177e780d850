import type { FloorPlan } from '../../../electron/contract/catalogue'
import { floorBefore } from './floor-before'
import { type Shelf, bayBox, findShelf } from './geometry'
import { RIM, pinOf } from './pin'
import type { Projection } from './projection'
import type { Way } from './way'

/** How wide words come out on the plan, in CSS px. */
export type Ruler = (text: string, weight: number) => number

/** What is written on the plan, in the language of the page. */
export interface PlanWords {
  readonly aisle: (aisle: FloorPlan['aisles'][number]) => string
  readonly landmark: (landmark: FloorPlan['landmarks'][number]) => string | null
  readonly you: string
}

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface AisleSign extends Rect {
  readonly id: string
  /** Where there is no room for the name, the number alone. */
  readonly hasName: boolean
  /** A drawing at the other end of the aisle, where there is room for one. */
  readonly picture: Rect | null
}

export interface LabelLayout {
  readonly you: Rect
  readonly destination: AisleSign | null
  readonly aisles: readonly AisleSign[]
  readonly landmarks: readonly (Rect & { readonly text: string })[]
}

interface Floor {
  readonly plan: FloorPlan
  readonly way: Way | null
  readonly projection: Projection
  readonly words: PlanWords
  readonly ruler: Ruler
  /** Names of the other aisles too, or their numbers alone. */
  readonly hasNames: boolean
}

const WORD_HEIGHT = 34
const SIGN_HEIGHT = 48
const DESTINATION_HEIGHT = 54
const YOU_HEIGHT = 52
const PICTURE = 60
const GAP = 14
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
  if (way !== null) taken.push(pinRect(plan, way, projection))
  const destination = way === null ? null : take(destinationPlaces(floor, way))
  const aisles = plan.aisles.flatMap((aisle) => {
    const shelf = findShelf(plan, aisle.id, null)
    if (shelf === null || aisle.id === way?.shelf.aisle) return []
    const sign = take(aislePlaces(floor, shelf, aisle.id, hasNames ? words.aisle(aisle) : null))
    if (sign === null) return []
    const right = projection.x(shelf.x + shelf.widthM)
    const picture = { left: right - PICTURE, top: sign.top - 12, width: PICTURE, height: PICTURE }
    const hasPicture = sign.hasName && picture.left > sign.left + sign.width + GAP && isFree(picture)
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

/** Before the shelf, at its left end or its right one, with its name or without. */
function aislePlaces(
  { plan, projection, ruler }: Floor,
  shelf: Shelf,
  id: string,
  name: string | null,
): readonly AisleSign[] {
  const { x, across } = projection
  const left = x(shelf.x) + 4
  const wall = Math.max(...plan.walls.map(([wallX]) => x(wallX))) - 10
  const shelfRight = x(shelf.x + shelf.widthM)
  const right = wall - shelfRight < across ? wall : shelfRight
  const top = floorBefore(plan, shelf, projection).middle - SIGN_HEIGHT / 2
  const plate = plateWidth(id, ruler)
  const places = [name, null].flatMap((text) => {
    const width = text === null ? plate : plate + GAP + ruler(text, 560)
    const sign = { id, hasName: text !== null, picture: null, top, width, height: SIGN_HEIGHT }
    if (width > right - left) return []
    return [
      { ...sign, left },
      { ...sign, left: right - width },
    ]
  })
  return name === null ? places.slice(0, 2) : places
}

/** The sign of the aisle that one is led to: beside its bay and clear of the line, else on the shelf's front. */
function destinationPlaces({ plan, projection, words, ruler }: Floor, way: Way): readonly AisleSign[] {
  const { x, up } = projection
  const { shelf, bay } = way
  const aisle = plan.aisles.find(({ id }) => id === shelf.aisle)
  if (aisle === undefined) return []
  const box = bayBox(shelf, Math.max(1, bay))
  const floor = floorBefore(plan, shelf, projection)
  const [stand, before] = [way.line.at(-2) ?? [0, 0], way.line.at(-3) ?? [0, 0]]
  const comesFromLeft = before[0] <= stand[0]
  const frontTop = floor.top - up / 2 - DESTINATION_HEIGHT / 2
  return [true, false].flatMap((hasName) => {
    const width = destinationWidth(aisle.id, hasName ? words.aisle(aisle) : null, ruler)
    const sign = { id: aisle.id, hasName, picture: null, width, height: DESTINATION_HEIGHT }
    const beside = {
      ...sign,
      left: comesFromLeft ? x(box.x + box.widthM) + GAP : x(box.x) - GAP - width,
      top: floor.middle - DESTINATION_HEIGHT / 2,
    }
    const atLeft = { ...sign, left: x(shelf.x) + 8, top: frontTop }
    const atRight = { ...sign, left: x(shelf.x + shelf.widthM) - 8 - width, top: frontTop }
    const onFront = [atRight, atLeft].filter(
      ({ left }) => bay === 0 || left > x(box.x + box.widthM) + 6 || left + width < x(box.x) - 6,
    )
    return bay > 0 && shelf.face === 'down' ? [beside, ...onFront] : onFront
  })
}

function plateWidth(id: string, ruler: Ruler): number {
  return Math.max(52, (ruler(id, 800) * 34) / 28 + 16)
}

function destinationWidth(id: string, name: string | null, ruler: Ruler): number {
  const number = (ruler(id, 800) * 40) / 28 + 36
  return name === null ? number : number + 12 + ruler(name, 640)
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
