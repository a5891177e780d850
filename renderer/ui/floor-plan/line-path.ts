import type { Point } from './geometry'

/** An SVG path along corner points, its corners rounded. */
export function roundedPath(points: readonly Point[], radius: number): string {
  return points
    .map((point, index) => {
      const before = points[index - 1]
      const after = points[index + 1]
      if (before === undefined) return `M${text(point)}`
      if (after === undefined) return `L${text(point)}`
      const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
      return `L${text(towards(point, before, r))}Q${text(point)} ${text(towards(point, after, r))}`
    })
    .join('')
}

export interface Chevron {
  readonly at: Point
  /** Degrees, 0 = to the right. */
  readonly angle: number
}

/** Arrow marks every `every` px on the straight parts, clear of corners and of `avoid`. */
export function chevrons(
  points: readonly Point[],
  every: number,
  avoid: readonly Point[],
): readonly Chevron[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] as Point
    const length = distance(from, to)
    const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
    const count = Math.floor((length - every) / every)
    return Array.from({ length: Math.max(0, count) }, (_, step) => ({
      at: towards(from, to, every * (step + 1)),
      angle,
    })).filter(({ at }) => avoid.every((point) => distance(point, at) > every))
  })
}

export function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1
  const share = length / whole
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

export function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1])
}

function text([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
