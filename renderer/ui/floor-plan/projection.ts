import type { FloorPlan } from '../../../electron/contract/catalogue'
import type { Size } from '../use-size'
import type { Point } from './geometry'

/** Shelves and the back wall are drawn this high: lower than they are, so that nothing behind them is lost. */
export const HEIGHT_M = 0.95

/**
 * Plan oblique: the plan stays true and heads-up, heights are pushed straight up. So left is left, labels stay level,
 * and front faces show real bays. All results are CSS px.
 */
export interface Projection {
  readonly size: Size
  readonly perMetre: number
  /** What HEIGHT_M comes to. */
  readonly up: number
  readonly x: (metres: number) => number
  readonly y: (metres: number) => number
  readonly at: (point: Point) => Point
}

/** The largest drawing of the plan that fits, standing on the lower edge. */
export function project(plan: FloorPlan, size: Size): Projection {
  const top = Math.min(...plan.walls.map(([, y]) => y))
  const perMetre = Math.min(size.width / plan.widthM, (size.height - 6) / (plan.depthM - top + HEIGHT_M))
  const left = (size.width - plan.widthM * perMetre) / 2
  const bottom = size.height
  const x = (metres: number) => left + metres * perMetre
  const y = (metres: number) => bottom - (plan.depthM - metres) * perMetre
  return { size, perMetre, up: HEIGHT_M * perMetre, x, y, at: ([px, py]) => [x(px), y(py)] }
}
