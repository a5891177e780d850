import type { FloorPlan } from '../../../electron/contract/catalogue'
import type { Point } from './geometry'
import type { Projection } from './projection'

interface FloorProps {
  readonly plan: FloorPlan
  readonly projection: Projection
}

const TILE_M = 0.7
const PORCH_M = 0.05

/** Floor, tiles, walks, the back wall's face, the outer wall and its doors. */
export function Floor({ plan, projection }: FloorProps) {
  const { x, y, at, up } = projection
  const outline = plan.walls as readonly Point[]
  const closed = `M${outline.map((point) => at(point).join(' ')).join('L')}Z`
  const left = Math.min(...outline.map((point) => point[0]))
  const right = Math.max(...outline.map((point) => point[0]))
  const back = Math.min(...outline.map((point) => point[1]))
  const front = Math.max(...outline.map((point) => point[1]))
  const { edges, wings } = splitPorch(plan)
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
      <rect x={x(left)} y={y(back) - up} width={x(right) - x(left)} height={up} fill="var(--m-wallface)" />
      <path
        d={`M${x(left)} ${y(back)}V${y(back) - up}H${x(right)}V${y(back)}`}
        fill="none"
        stroke="var(--m-wall)"
        strokeWidth="9"
      />
      <g stroke="var(--m-wall)" strokeWidth="9" strokeLinecap="square">
        {edges.map(([from, to], index) => (
          <path key={index} d={`M${at(from).join(' ')}L${at(to).join(' ')}`} />
        ))}
      </g>
      <g stroke="var(--m-wall)" strokeWidth="4">
        {wings.map(([from, to], index) => (
          <path key={index} d={`M${at(from).join(' ')}L${at(to).join(' ')}`} />
        ))}
      </g>
    </g>
  )
}

type Edge = readonly [Point, Point]

/**
 * The outer wall without the back edge (its face is drawn) and without what lies before a door: there the floor
 * runs on to the dock. Beside each door, wings close the gap.
 */
function splitPorch(plan: FloorPlan): { edges: readonly Edge[]; wings: readonly Edge[] } {
  const outline = plan.walls as readonly Point[]
  const back = Math.min(...outline.map((point) => point[1]))
  const all = outline.map((point, index): Edge => [point, outline[(index + 1) % outline.length] as Point])
  const edges: Edge[] = []
  const wings: Edge[] = []
  const porches = new Map(plan.doors.map((door) => [door, [] as Point[]]))
  for (const edge of all) {
    const isBack = edge.every(([, y]) => Math.abs(y - back) < PORCH_M)
    const door = plan.doors.find((each) => edge.some(([, y]) => y > each.y + PORCH_M))
    if (isBack) continue
    if (door !== undefined && edge.every(([, y]) => y >= door.y - PORCH_M)) porches.get(door)?.push(...edge)
    else edges.push(edge)
  }
  for (const [door, points] of porches) {
    if (points.length === 0) continue
    const xs = points.map((point) => point[0])
    wings.push([
      [Math.min(...xs), door.y],
      [door.x, door.y],
    ])
    wings.push([
      [door.x + door.widthM, door.y],
      [Math.max(...xs), door.y],
    ])
  }
  return { edges, wings }
}

function ticks(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / TILE_M) }, (_, index) => from + (index + 1) * TILE_M)
}
