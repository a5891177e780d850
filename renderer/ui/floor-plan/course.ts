import { type Point, bayBox } from './geometry'
import type { Rect } from './label-types'
import { towards } from './line-path'
import { type Projection, unitHeight } from './projection'
import type { Way } from './way'

export const CORNER = 44
export const ARROW = 30
const HALF_LINE = 15
const HALF_ARROW = 29
const DISC = 27
const KIOSK = 40
/** From a unit's back to the middle of a line that passes behind it. */
const BEHIND = 24
const LEVEL_M = 0.2

/** The way as it is drawn, in CSS px: where one walks, and the edge that the arrow points at. */
export interface Course {
  readonly walked: readonly Point[]
  readonly edge: Point
}

/** Units hide the floor behind them, so the last leg is lifted to where it meets the bay as it is drawn. */
export function courseOf({ line, shelf }: Way, projection: Projection): Course {
  const { at, y } = projection
  const height = unitHeight(shelf, projection)
  const stand = line.at(-2) as Point
  const [edgeX, edgeY] = at(line.at(-1) as Point)
  const lift =
    shelf.face === 'down'
      ? 0
      : shelf.face === 'up'
        ? Math.max(0, y(stand[1]) - (y(shelf.y) - height - BEHIND))
        : height
  const points = line.slice(0, -1)
  const from = points.findLastIndex(([, py]) => Math.abs(py - stand[1]) > LEVEL_M) + 1
  const walked = points.map((point, index): Point => {
    const [px, py] = at(point)
    return index >= from ? [px, py - lift] : [px, py]
  })
  const edge: Point = [edgeX, shelf.face === 'down' ? edgeY : edgeY - height]
  // The line always begins at the kiosk, also where its first leg is the one that is lifted.
  return { walked: from === 0 && lift > 0 ? [at(points[0] as Point), ...walked] : walked, edge }
}

/** Where the numbers of the steps lie on the line: half-way up the first leg, and at the turn into the aisle. */
export function stepDiscs(way: Way, projection: Projection): readonly Point[] {
  const { walked } = courseOf(way, projection)
  const [from, to] = walked
  const turn = walked.at(-2)
  if (from === undefined || to === undefined) return []
  const middle = towards(from, to, Math.hypot(to[0] - from[0], to[1] - from[1]) / 2)
  const hasTurn = way.steps.some((step) => step.kind === 'turn')
  return hasTurn && turn !== undefined ? [middle, turn] : [middle]
}

/** The bay as it is drawn, from top to floor where one sees its front. */
export function litRect({ shelf, bay }: Way, projection: Projection): Rect {
  const { x, y, across, deep } = projection
  const box = bayBox(shelf, Math.max(1, bay))
  const height = unitHeight(shelf, projection)
  const deepPx = box.depthM * deep + (shelf.face === 'down' ? height : 0)
  return {
    left: x(box.x) - 3,
    top: y(box.y) - height - 3,
    width: box.widthM * across + 6,
    height: deepPx + 6,
  }
}

/** What the way covers: its line, its numbers, its arrow and its bay. Nothing else may lie there. */
export function courseRects(way: Way, projection: Projection): readonly Rect[] {
  const { walked, edge } = courseOf(way, projection)
  const kiosk = walked[0] as Point
  const tail = towards(edge, walked.at(-1) as Point, ARROW)
  const dock: Point = [kiosk[0], projection.size.height]
  const corners = [dock, ...walked, tail]
  return [
    around([kiosk], KIOSK),
    ...corners.slice(1).map((to, index) => around([corners[index] as Point, to], HALF_LINE)),
    around([tail, edge], 0, HALF_ARROW),
    ...stepDiscs(way, projection).map((disc) => around([disc], DISC)),
    ...(way.bay === 0 ? [] : [litRect(way, projection)]),
  ]
}

/** `across` widens only the side on which the points do not differ. */
function around(points: readonly Point[], by: number, across = by): Rect {
  const xs = points.map(([px]) => px)
  const ys = points.map(([, py]) => py)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const byX = right - left > bottom - top ? by : across
  const byY = right - left > bottom - top ? across : by
  return { left: left - byX, top: top - byY, width: right - left + 2 * byX, height: bottom - top + 2 * byY }
}
