import type { FloorPlan } from '../../../electron/contract/catalogue'
import type { Point } from './geometry'
import type { Projection } from './projection'
import { type Edge, wallsOf } from './walls'

interface FloorProps {
  readonly plan: FloorPlan
  readonly projection: Projection
}

const TILE_M = 0.7
const DOOR_SHARE = 0.82

/** Floor, tiles, walks, the outer wall, its faces and its doors. */
export function Floor({ plan, projection }: FloorProps) {
  const { x, y, at, up } = projection
  const outline = plan.walls as readonly Point[]
  const closed = `M${outline.map((point) => at(point).join(' ')).join('L')}Z`
  const left = Math.min(...outline.map((point) => point[0]))
  const right = Math.max(...outline.map((point) => point[0]))
  const back = Math.min(...outline.map((point) => point[1]))
  const front = Math.max(...outline.map((point) => point[1]))
  const { faces, edges, doors, wings } = wallsOf(plan)
  const lineOf = ([from, to]: Edge) => `M${at(from).join(' ')}L${at(to).join(' ')}`
  const faceOf = ([from, to]: Edge, height: number) => {
    const [[x1, y1], [x2, y2]] = [at(from), at(to)]
    return `M${x1} ${y1}V${y1 - height}L${x2} ${y2 - height}V${y2}`
  }
  return (
    <g>
      <clipPath id="floor-outline">
        <path d={closed} />
      </clipPath>
      <path d={closed} fill="var(--m-floor)" />
      <g clipPath="url(#floor-outline)">
        <g stroke="var(--m-grid)" strokeWidth="2">
          {ticks(left, right).map((metres) => (
            <path key={metres} d={`M${x(metres)} ${y(back)}V${y(front)}`} />
          ))}
          {ticks(back, front).map((metres) => (
            <path key={metres} d={`M${x(left)} ${y(metres)}H${x(right)}`} />
          ))}
        </g>
        {plan.walks.map((walk, index) => (
          <rect
            key={index}
            x={x(walk.x)}
            y={y(walk.y)}
            width={walk.widthM * projection.across}
            height={walk.depthM * projection.deep}
            fill="var(--m-grid)"
          />
        ))}
      </g>
      {faces.map((edge, index) => (
        <path
          key={index}
          d={faceOf(edge, up)}
          fill="var(--m-wallface)"
          stroke="var(--m-wall)"
          strokeWidth="9"
        />
      ))}
      {doors.map((door, index) => (
        <path
          key={index}
          d={faceOf(door, up * DOOR_SHARE)}
          fill="var(--m-floor)"
          stroke="var(--m-wall)"
          strokeWidth="4"
        />
      ))}
      <g stroke="var(--m-wall)" strokeWidth="9" strokeLinecap="square">
        {edges.map((edge, index) => (
          <path key={index} d={lineOf(edge)} />
        ))}
      </g>
      <g stroke="var(--m-wall)" strokeWidth="4">
        {wings.map((wing, index) => (
          <path key={index} d={lineOf(wing)} />
        ))}
      </g>
    </g>
  )
}

function ticks(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / TILE_M) }, (_, index) => from + (index + 1) * TILE_M)
}
