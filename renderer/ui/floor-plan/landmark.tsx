import type { FloorPlan } from '../../../electron/contract/catalogue'
import { iconShapes } from '../icon/icon-shapes'
import type { Rect } from './label-types'
import type { Projection } from './projection'

type Mark = FloorPlan['landmarks'][number]

/** How high they are, next to a shelf. */
const DESK_SHARE = 0.8
const TABLE_SHARE = 0.6
const SCREEN_SHARE = 0.45

/** Things one recognises the shop by. */
export function Landmark({ landmark, projection }: { landmark: Mark; projection: Projection }) {
  const { x, y, across, deep, up } = projection
  const left = x(landmark.x)
  const top = y(landmark.y)
  const width = landmark.widthM * across
  const depth = landmark.depthM * deep
  const deskUp = deskHeight(projection)
  const tableUp = up * TABLE_SHARE
  const screen = up * SCREEN_SHARE
  const line = { stroke: 'var(--m-wall)', strokeWidth: 2.2 }
  switch (landmark.kind) {
    case 'till':
    case 'service-desk':
      return (
        <g>
          <rect
            x={left}
            y={top + depth - deskUp}
            width={width}
            height={deskUp}
            fill="var(--m-face)"
            {...line}
          />
          <rect x={left} y={top - deskUp} width={width} height={depth} fill="var(--m-top)" {...line} />
          {landmark.kind === 'till' && (
            <rect
              x={left + width * 0.62}
              y={top + depth * 0.4 - deskUp - screen}
              width={screen * 1.3}
              height={screen}
              fill="var(--m-wall)"
            />
          )}
        </g>
      )
    case 'table': {
      const middle = left + width / 2
      return (
        <g {...line}>
          <path
            d={`M${left} ${top}v${tableUp}a${width / 2} ${depth / 2} 0 0 0 ${width} 0v${-tableUp}`}
            fill="var(--m-face)"
          />
          <ellipse cx={middle} cy={top} rx={width / 2} ry={depth / 2} fill="var(--m-top)" />
        </g>
      )
    }
    case 'toilets':
      return (
        <g transform={`translate(${left} ${top})`}>
          <rect width="52" height="48" rx="8" fill="var(--sign)" />
          <g
            transform="translate(8 6) scale(.76)"
            fill="none"
            stroke="var(--on-sign)"
            strokeWidth="4.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            {iconShapes.toilet}
          </g>
        </g>
      )
  }
}

/** How far a desk or a till stands up from the floor. */
export function deskHeight({ up }: Projection): number {
  return up * DESK_SHARE
}

/** A desk, a till or a table as it is drawn. */
export function landmarkRect({ kind, x, y, widthM, depthM }: Mark, projection: Projection): Rect {
  const { across, deep, up } = projection
  const width = widthM * across
  const depth = depthM * deep
  const left = projection.x(x)
  const top = projection.y(y)
  if (kind === 'table') return { left, top: top - depth / 2, width, height: depth + up * TABLE_SHARE }
  return { left, top: top - deskHeight(projection), width, height: depth + deskHeight(projection) }
}
