import type { FloorPlan } from '../../../electron/contract/catalogue'
import type { Size } from '../use-size'
import { type Point, type Shelf, narrowestAisleM } from './geometry'

/** Shelves and the back wall are drawn this high at most: lower than they are, so that nothing behind them is lost. */
const HEIGHT_M = 0.95
const LEAST_HEIGHT_M = 0.4
/** So much of the floor between two shelves stays free for a sign, even if the shelves are drawn lower for it. */
const SIGN_PX = 52
/** One looks from a little in front of the plan, so depth is foreshortened where the glass is wider than the plan. */
const MOST_FORESHORTENED = 1.25

/**
 * Plan oblique: right angles stay right and heads-up, heights are pushed straight up. So left is left, labels stay
 * level, and front faces show real bays. All results are CSS px.
 */
export interface Projection {
  readonly size: Size
  /** A metre from left to right. */
  readonly across: number
  /** A metre towards the back of the shop. */
  readonly deep: number
  /** The height that shelves and walls are drawn with. */
  readonly up: number
  readonly x: (metres: number) => number
  readonly y: (metres: number) => number
  readonly at: (point: Point) => Point
}

/** The largest drawing of the plan that fits, standing on the lower edge. */
export function project(plan: FloorPlan, size: Size): Projection {
  const top = Math.min(...plan.walls.map(([, y]) => y))
  const deep = Math.min(size.width / plan.widthM, (size.height - 6) / (plan.depthM - top + HEIGHT_M))
  const across = Math.min(size.width / plan.widthM, deep * MOST_FORESHORTENED)
  const spare = narrowestAisleM(plan) * deep - SIGN_PX
  const up = Math.min(HEIGHT_M * deep, Math.max(LEAST_HEIGHT_M * deep, spare))
  const left = (size.width - plan.widthM * across) / 2
  const x = (metres: number) => left + metres * across
  const y = (metres: number) => size.height - (plan.depthM - metres) * deep
  return { size, across, deep, up, x, y, at: ([px, py]) => [x(px), y(py)] }
}

/** Side on, a shelf's face is seen from above: such a unit is drawn low, so that the floor before it meets its bays. */
const SIDE_ON_SHARE = 0.3

/** How far a shelf unit stands up from the floor. */
export function unitHeight({ face }: Shelf, { up }: Projection): number {
  return face === 'left' || face === 'right' ? up * SIDE_ON_SHARE : up
}
