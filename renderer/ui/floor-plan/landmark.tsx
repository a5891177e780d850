import type { FloorPlan } from '../../../electron/contract/catalogue'
import { iconShapes } from '../icon/icon-shapes'
import type { Projection } from './projection'

type Mark = FloorPlan['landmarks'][number]

const DESK_UP = 36
const TABLE_UP = 24

/** Things one recognises the shop by. */
export function Landmark({ landmark, projection }: { landmark: Mark; projection: Projection }) {
  const { x, y, perMetre } = projection
  const left = x(landmark.x)
  const top = y(landmark.y)
  const width = landmark.widthM * perMetre
  const depth = landmark.depthM * perMetre
  const line = { stroke: 'var(--m-wall)', strokeWidth: 2.2 }
  switch (landmark.kind) {
    case 'till':
    case 'service-desk':
      return (
        <g>
          <rect
            x={left}
            y={top + depth - DESK_UP}
            width={width}
            height={DESK_UP}
            fill="var(--m-face)"
            {...line}
          />
          <rect x={left} y={top - DESK_UP} width={width} height={depth} fill="var(--m-top)" {...line} />
          {landmark.kind === 'till' && (
            <rect
              x={left + width * 0.62}
              y={top - DESK_UP - 16}
              width={22}
              height={24}
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
            d={`M${left} ${top}v${TABLE_UP}a${width / 2} ${depth / 2} 0 0 0 ${width} 0v${-TABLE_UP}`}
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
