import type { FloorPlan } from '../../../electron/contract/catalogue'
import { type Point, isInside } from './geometry'

export type Edge = readonly [Point, Point]

export interface Walls {
  /** Walls with the floor before them: one sees their face. */
  readonly faces: readonly Edge[]
  /** All other walls, open where a door is. */
  readonly edges: readonly Edge[]
  /** Doors in a wall whose face one sees. */
  readonly doors: readonly Edge[]
  /** Thin walls beside a door that stands behind a porch. */
  readonly wings: readonly Edge[]
}

type Door = FloorPlan['doors'][number]

/** A door counts as in a wall that is no farther away. */
const NEAR_M = 0.3
const HAIR_M = 0.05

/** The outer wall in parts, as it is drawn. A porch at the front is left open: there the floor runs on to the dock. */
export function wallsOf(plan: FloorPlan): Walls {
  const outline = plan.walls as readonly Point[]
  const all = outline.map((point, index): Edge => [point, outline[(index + 1) % outline.length] as Point])
  const openings = plan.doors.flatMap((door) => all.flatMap((edge) => openingIn(edge, door)).slice(0, 1))
  const porches = plan.doors
    .filter((door) => !all.some((edge) => openingIn(edge, door).length > 0))
    .flatMap((door) => porchOf(all, door, plan.kiosk.y))
  const standing = all.filter((edge) => !porches.some(({ open }) => open.includes(edge)))
  const faces = standing.filter((edge) => hasFloorBefore(edge, outline))
  return {
    faces,
    edges: standing.filter((edge) => !faces.includes(edge)).flatMap((edge) => without(edge, openings)),
    doors: openings.filter(({ edge }) => faces.includes(edge)).map(({ span }) => span),
    wings: porches.flatMap(({ wings }) => wings),
  }
}

interface Opening {
  readonly edge: Edge
  readonly span: Edge
}

/** Doors are as wide as the plan says along their wall, level or upright. */
function openingIn(edge: Edge, { x, y, widthM }: Door): readonly Opening[] {
  const lies = (at: number, axis: 0 | 1) => edge.every((point) => Math.abs(point[axis] - at) < NEAR_M)
  const spans = (from: number, axis: 0 | 1) => {
    const ends = edge.map((point) => point[axis])
    return Math.min(...ends) <= from + HAIR_M && Math.max(...ends) >= from + widthM - HAIR_M
  }
  const [[wallX, wallY]] = edge
  if (lies(y, 1) && spans(x, 0)) return [{ edge, span: inOrder(edge, [x, wallY], [x + widthM, wallY], 0) }]
  if (lies(x, 0) && spans(y, 1)) return [{ edge, span: inOrder(edge, [wallX, y], [wallX, y + widthM], 1) }]
  return []
}

/** The two points in the order in which the wall comes by them. */
function inOrder([from, to]: Edge, low: Point, high: Point, axis: 0 | 1): Edge {
  return from[axis] <= to[axis] ? [low, high] : [high, low]
}

/** What is left of a wall beside its doors. */
function without(edge: Edge, openings: readonly Opening[]): readonly Edge[] {
  const axis = Math.abs(edge[1][0] - edge[0][0]) > Math.abs(edge[1][1] - edge[0][1]) ? 0 : 1
  const along = (point: Point) => Math.abs(point[axis] - edge[0][axis])
  const spans = openings
    .filter((opening) => opening.edge === edge)
    .map(({ span }) => span)
    .sort((a, b) => along(a[0]) - along(b[0]))
  const ends = [edge[0], ...spans.flat(), edge[1]]
  return ends.flatMap((from, index) => {
    const to = ends[index + 1]
    return index % 2 === 0 && to !== undefined && along(to) > along(from) ? [[from, to] as const] : []
  })
}

/** A door that no wall holds stands across a porch: wings close what it leaves open. */
function porchOf(all: readonly Edge[], { x, y, widthM }: Door, kioskY: number) {
  const crossings = all.flatMap(([[x1, y1], [x2, y2]]) => {
    if (Math.min(y1, y2) > y + HAIR_M || Math.max(y1, y2) < y - HAIR_M) return []
    if (Math.abs(y1 - y2) < HAIR_M) return [x1, x2]
    return [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)]
  })
  const left = Math.max(...crossings.filter((each) => each <= x + HAIR_M))
  const right = Math.min(...crossings.filter((each) => each >= x + widthM - HAIR_M))
  if (!Number.isFinite(left) || !Number.isFinite(right)) return []
  const isBeyond = (edge: Edge) =>
    edge.every(([px, py]) => py >= y - HAIR_M && px >= left - HAIR_M && px <= right + HAIR_M) &&
    edge.some(([, py]) => py > y + HAIR_M)
  const wings: readonly Edge[] = [
    [
      [left, y],
      [x, y],
    ],
    [
      [x + widthM, y],
      [right, y],
    ],
  ]
  return [{ wings, open: kioskY < y ? all.filter(isBeyond) : [] }]
}

function hasFloorBefore([[x1, y1], [x2, y2]]: Edge, outline: readonly Point[]): boolean {
  if (Math.abs(x2 - x1) <= Math.abs(y2 - y1)) return false
  return isInside(outline, [(x1 + x2) / 2, (y1 + y2) / 2 + HAIR_M])
}
