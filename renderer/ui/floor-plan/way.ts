import type { FloorPlan } from '../../../electron/contract/catalogue'
import { type Point, type Shelf, bayFront, contains, findShelf, isInside } from './geometry'
import { openCells } from './open-cells'

export interface Way {
  /** Corner points in metres, from the kiosk to where one stands; the last leads to the shelf's edge. */
  readonly line: readonly Point[]
  readonly metres: number
  readonly steps: readonly WayStep[]
  readonly shelf: Shelf
  /** 0 when the whole aisle is meant. */
  readonly bay: number
}

export type Side = 'left' | 'right' | 'ahead' | 'behind'

/** At most three things to do, in the order one does them. */
export type WayStep =
  | { readonly kind: 'start'; readonly side: Side; readonly metres: number }
  | { readonly kind: 'turn'; readonly side: 'left' | 'right'; readonly aisle: string }
  | {
      readonly kind: 'arrive'
      readonly side: Side
      readonly bay: number
      readonly bays: number
      readonly aisle: string
    }

/** Half a person: nearer than this to a shelf nobody walks. */
const ELBOW_M = 0.3

/** The way from the kiosk to a bay, along right angles, on the main walks where it can. null without such an aisle. */
export function findWay(plan: FloorPlan, place: { aisle: string; bay: number | null }): Way | null {
  const shelf = findShelf(plan, place.aisle, place.bay)
  if (shelf === null) return null
  const bay = place.bay === null ? Math.ceil(shelf.bays / 2) : Math.min(place.bay, shelf.bays)
  const { edge, stand } = bayFront(shelf, bay)
  const start: Point = [plan.kiosk.x, plan.kiosk.y]
  const outline = plan.walls as readonly Point[]
  const solids = [...plan.shelves, ...plan.landmarks.filter(({ kind }) => kind !== 'toilets')]
  const cells = openCells({
    widthM: plan.widthM,
    depthM: plan.depthM,
    isOpen: (point) => isInside(outline, point) && !solids.some((solid) => contains(solid, point, ELBOW_M)),
    isWalk: (point) => plan.walks.some((walk) => contains(walk, point)),
  })
  const line = [...cells.shortestLine(start, stand), edge]
  return {
    line,
    metres: Math.round(lengthOf(line)),
    steps: stepsOf(line, shelf, bay),
    shelf,
    bay: place.bay === null ? 0 : bay,
  }
}

const WALK_M_PER_S = 1.2

/** Seconds at an unhurried walk, rounded up to the next 5: nobody should have to hurry for what the plan says. */
export function walkingSeconds(metres: number): number {
  return Math.max(5, Math.ceil(metres / WALK_M_PER_S / 5) * 5)
}

function stepsOf(line: readonly Point[], shelf: Shelf, bay: number): readonly WayStep[] {
  const legs = legsOf(line.slice(0, -1))
  const [first] = legs
  const last = legs.at(-1)
  const beforeLast = legs.at(-2)
  const facing = headingOf(line.at(-2) as Point, line.at(-1) as Point)
  const arrive: WayStep = {
    kind: 'arrive',
    side: sideOf(last?.heading ?? AHEAD, facing),
    bay,
    bays: shelf.bays,
    aisle: shelf.aisle,
  }
  if (first === undefined) return [arrive]
  const start: WayStep = {
    kind: 'start',
    side: sideOf(AHEAD, first.heading),
    metres: Math.max(1, Math.round(first.metres)),
  }
  if (last === undefined || beforeLast === undefined) return [start, arrive]
  const side = sideOf(beforeLast.heading, last.heading)
  return side === 'left' || side === 'right'
    ? [start, { kind: 'turn', side, aisle: shelf.aisle }, arrive]
    : [start, arrive]
}

interface Leg {
  readonly heading: Point
  readonly metres: number
}

/** The kiosk looks towards smaller y. */
const AHEAD: Point = [0, -1]

function legsOf(line: readonly Point[]): readonly Leg[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] as Point
    const metres = lengthOf([from, to])
    return metres < 0.2 ? [] : [{ heading: headingOf(from, to), metres }]
  })
}

function headingOf(from: Point, to: Point): Point {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  return Math.abs(dx) > Math.abs(dy) ? [Math.sign(dx), 0] : [0, Math.sign(dy)]
}

function sideOf(heading: Point, to: Point): Side {
  const turn = heading[0] * to[1] - heading[1] * to[0]
  if (turn > 0) return 'right'
  if (turn < 0) return 'left'
  return heading[0] * to[0] + heading[1] * to[1] >= 0 ? 'ahead' : 'behind'
}

function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = line[index] as Point
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
}
