import { bayBox, outward } from './geometry'
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
  const { x, y, across, deep, up } = projection
  if (way.bay === 0) return null
  const box = bayBox(way.shelf, way.bay)
  const left = x(box.x)
  const top = y(box.y) - up
  const width = box.widthM * across
  const depth = box.depthM * deep
  const height = way.shelf.face === 'down' ? depth + up : depth
  return (
    <g>
      <rect
        x={left - 3}
        y={top - 3}
        width={width + 6}
        height={height + 6}
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
