import { outward } from './geometry'
import { litRect } from './course'
import type { Projection } from './projection'
import type { Way } from './way'

interface LitProps {
  readonly way: Way
  readonly projection: Projection
}

const AROUND_M = 0.15
const REACH_M = 1.3

/** The floor in front of the shelf, lit. */
export function LitFloor({ way: { shelf }, projection }: LitProps) {
  const { x, y, across, deep } = projection
  const [outX, outY] = outward(shelf.face)
  const widthM = outX === 0 ? shelf.widthM + 2 * AROUND_M : REACH_M
  const depthM = outY === 0 ? shelf.depthM + 2 * AROUND_M : REACH_M
  const left = outX < 0 ? shelf.x - widthM : outX > 0 ? shelf.x + shelf.widthM : shelf.x - AROUND_M
  const top = outY < 0 ? shelf.y - depthM : outY > 0 ? shelf.y + shelf.depthM : shelf.y - AROUND_M
  return (
    <rect
      x={x(left)}
      y={y(top)}
      width={widthM * across}
      height={depthM * deep}
      fill="var(--go)"
      opacity=".2"
    />
  )
}

/** The bay itself, yellow from top to floor, with the last step's number. */
export function LitBay({ way, projection }: LitProps) {
  if (way.bay === 0) return null
  const { left, top, width, height } = litRect(way, projection)
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        fill="var(--go)"
        stroke="var(--m-wall)"
        strokeWidth="5"
      />
      <text className="bay-step" x={left + width / 2} y={top + height / 2 + 11} textAnchor="middle">
        {way.steps.length}
      </text>
    </g>
  )
}
