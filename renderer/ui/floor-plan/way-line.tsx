import { ARROW, CORNER, courseOf, stepDiscs } from './course'
import type { Point } from './geometry'
import { chevrons, roundedPath, towards } from './line-path'
import { LitBay } from './lit-bay'
import type { Projection } from './projection'
import type { Way } from './way'

interface WayLineProps {
  readonly way: Way
  readonly projection: Projection
}

const CHEVRON_EVERY = 50

/** The line: from the dock through "you are here" to the shelf, cased so that it shows on any floor. */
export function WayLine({ way, projection }: WayLineProps) {
  const { walked, edge } = courseOf(way, projection)
  const stand = walked.at(-1) as Point
  const kiosk = walked[0] as Point
  const tail = towards(edge, stand, ARROW)
  const fromDock: Point = [kiosk[0], projection.size.height + CORNER]
  const course = roundedPath([fromDock, ...walked, tail], CORNER)
  const discs = stepDiscs(way, projection)
  return (
    <g fill="none">
      <path d={course} stroke="var(--line-case)" strokeWidth="30" />
      <path className="way-course" d={course} stroke="var(--go)" strokeWidth="20" pathLength="100" />
      {chevrons(walked, CHEVRON_EVERY, [kiosk, ...discs]).map(({ at, angle }) => (
        <path
          key={at.join()}
          transform={`translate(${at.join(' ')}) rotate(${angle})`}
          d="M-6-7L3 0L-6 7"
          stroke="var(--on-go)"
          strokeWidth="4.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
      <LitBay way={way} projection={projection} />
      <ArrowHead from={tail} to={edge} />
      {discs.map((disc, index) => (
        <g key={disc.join()}>
          <circle
            cx={disc[0]}
            cy={disc[1]}
            r="25"
            fill="var(--surface)"
            stroke="var(--ink)"
            strokeWidth="5"
          />
          <text className="disc-number" x={disc[0]} y={disc[1] + 11} textAnchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </g>
  )
}

function ArrowHead({ from, to }: { readonly from: Point; readonly to: Point }) {
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
  return (
    <path
      transform={`translate(${from.join(' ')}) rotate(${angle})`}
      d={`M-4-27L${ARROW} 0L-4 27z`}
      fill="var(--go)"
      stroke="var(--line-case)"
      strokeWidth="5"
      strokeLinejoin="round"
    />
  )
}
