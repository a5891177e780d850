import type { FloorPlan } from '../../../electron/contract/catalogue'

export type Shelf = FloorPlan['shelves'][number]
export type Point = readonly [x: number, y: number]

export interface Box {
  readonly x: number
  readonly y: number
  readonly widthM: number
  readonly depthM: number
}

/** How far in front of a shelf one stands to take something. */
const REACH_M = 0.7

/** Does bay 1 lie at the left, or the top, so that bays run with the axis? */
function runsWithAxis(shelf: Shelf): boolean {
  return shelf.firstBayAt === 'left' || shelf.firstBayAt === 'top'
}

/** Bays lie side by side along the face. */
function isHorizontal(shelf: Shelf): boolean {
  return shelf.face === 'up' || shelf.face === 'down'
}

/** The piece of a shelf's footprint that one bay takes. Bays count from 1. */
export function bayBox(shelf: Shelf, bay: number): Box {
  const index = runsWithAxis(shelf) ? bay - 1 : shelf.bays - bay
  if (isHorizontal(shelf)) {
    const widthM = shelf.widthM / shelf.bays
    return { x: shelf.x + index * widthM, y: shelf.y, widthM, depthM: shelf.depthM }
  }
  const depthM = shelf.depthM / shelf.bays
  return { x: shelf.x, y: shelf.y + index * depthM, widthM: shelf.widthM, depthM }
}

/** The middle of a bay's front edge, and where one stands before it. */
export function bayFront(shelf: Shelf, bay: number): { readonly edge: Point; readonly stand: Point } {
  const box = bayBox(shelf, bay)
  const [outX, outY] = outward(shelf.face)
  const edge: Point = [
    box.x + box.widthM / 2 + (outX * box.widthM) / 2,
    box.y + box.depthM / 2 + (outY * box.depthM) / 2,
  ]
  return { edge, stand: [edge[0] + outX * REACH_M, edge[1] + outY * REACH_M] }
}

/** The direction a face looks: down is towards larger y. */
export function outward(face: Shelf['face']): Point {
  const directions: Readonly<Record<Shelf['face'], Point>> = {
    up: [0, -1],
    down: [0, 1],
    left: [-1, 0],
    right: [1, 0],
  }
  return directions[face]
}

/** The shelf that holds a bay of an aisle; for an aisle as a whole, its first shelf. */
export function findShelf(plan: FloorPlan, aisle: string, bay: number | null): Shelf | null {
  const shelves = shelvesOf(plan, aisle)
  return shelves.find((shelf) => bay !== null && bay <= shelf.bays) ?? shelves[0] ?? null
}

/** All shelf units of an aisle, in the plan's order. */
export function shelvesOf(plan: FloorPlan, aisle: string): readonly Shelf[] {
  return plan.shelves.filter((shelf) => shelf.aisle === aisle)
}

/** The floor between a shelf and what stands behind its customers' backs, where it is narrowest; Infinity with one row. */
export function narrowestAisleM({ shelves }: FloorPlan): number {
  const gaps = shelves.flatMap((shelf) =>
    shelves
      .filter((other) => overlapsAcross(shelf, other) && other.y >= shelf.y + shelf.depthM)
      .map((other) => other.y - shelf.y - shelf.depthM),
  )
  return Math.min(...gaps.filter((gap) => gap > 0))
}

/** Does one stand in front of the other, seen from the kiosk? */
export function overlapsAcross(a: Box, b: Box): boolean {
  return a.x < b.x + b.widthM && b.x < a.x + a.widthM
}

export function contains(box: Box, [x, y]: Point, marginM = 0): boolean {
  return (
    x > box.x - marginM &&
    x < box.x + box.widthM + marginM &&
    y > box.y - marginM &&
    y < box.y + box.depthM + marginM
  )
}

/** Is a point inside a closed outline? Counts how often a ray to the right crosses it. */
export function isInside(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] as Point
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}
