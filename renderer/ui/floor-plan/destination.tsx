import type { Place } from '../../state/kiosk-state'
import { usePictureUrl } from '../product/picture'
import { type Point, bayBox, outward } from './geometry'
import { chevrons, roundedPath, towards } from './line-path'
import type { Projection } from './projection'
import type { Way } from './way'

interface PartProps {
  readonly way: Way
  readonly projection: Projection
}

const CORNER = 44
const CHEVRON_EVERY = 50
const ARROW = 30

/** The floor in front of the shelf, lit. */
export function LitFloor({ way: { shelf }, projection }: PartProps) {
  const { x, y, perMetre } = projection
  const [outX, outY] = outward(shelf.face)
  const widthM = outX === 0 ? shelf.widthM + 0.3 : 1.3
  const depthM = outY === 0 ? shelf.depthM + 0.3 : 1.3
  const left = outX < 0 ? shelf.x - widthM : outX > 0 ? shelf.x + shelf.widthM : shelf.x - 0.15
  const top = outY < 0 ? shelf.y - depthM : outY > 0 ? shelf.y + shelf.depthM : shelf.y - 0.15
  return (
    <rect
      x={x(left)}
      y={y(top)}
      width={widthM * perMetre}
      height={depthM * perMetre}
      fill="var(--go)"
      opacity=".2"
    />
  )
}

/** The line: from the dock through "you are here" to the shelf, cased so that it shows on any floor. */
export function WayLine({ way, projection }: PartProps) {
  const points = way.line.map(projection.at)
  const edge = points.at(-1) as Point
  const stand = points.at(-2) as Point
  const kiosk = points[0] as Point
  const tail = towards(edge, stand, ARROW)
  const fromDock: Point = [kiosk[0], projection.size.height + CORNER]
  const course = roundedPath([fromDock, ...points.slice(0, -1), tail], CORNER)
  const discs = stepDiscs(way, projection)
  return (
    <g fill="none">
      <path d={course} stroke="var(--line-case)" strokeWidth="30" />
      <path className="way-course" d={course} stroke="var(--go)" strokeWidth="20" pathLength="100" />
      {chevrons(points.slice(0, -1), CHEVRON_EVERY, [kiosk, ...discs]).map(({ at, angle }) => (
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
      <Bay way={way} projection={projection} />
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

/** Where the numbers of the steps lie on the line: half-way up the first leg, and at the turn into the aisle. */
function stepDiscs(way: Way, { at }: Projection): readonly Point[] {
  const corners = way.line.slice(0, -1).map(at)
  const [from, to] = corners
  const turn = corners.at(-2)
  if (from === undefined || to === undefined) return []
  const middle = towards(from, to, Math.hypot(to[0] - from[0], to[1] - from[1]) / 2)
  const hasTurn = way.steps.some((step) => step.kind === 'turn')
  return hasTurn && turn !== undefined ? [middle, turn] : [middle]
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

/** The bay itself, yellow from top to floor, with the last step's number. */
function Bay({ way, projection }: PartProps) {
  const { x, y, perMetre, up } = projection
  if (way.bay === 0) return null
  const box = bayBox(way.shelf, way.bay)
  const left = x(box.x)
  const top = y(box.y) - up
  const width = box.widthM * perMetre
  const depth = box.depthM * perMetre
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
      {way.shelf.face === 'down' && (
        <path
          d={`M${left} ${top + depth}h${width}M${left} ${top + depth + up * 0.46}h${width}`}
          stroke="var(--on-go)"
          strokeWidth="3"
        />
      )}
      <text
        className="bay-step"
        x={left + width / 2}
        y={top + Math.min(depth, 40) / 2 + 11}
        textAnchor="middle"
      >
        {way.steps.length}
      </text>
    </g>
  )
}

export interface Pin {
  readonly tip: Point
  readonly middle: Point
  readonly radius: number
}

const RADIUS = 63
const RADIUS_BESIDE = 46
const RIM = 9
/** From the tip to the round part. */
const STALK = 38

/** The pin stands over its bay, or smaller beside it where the plan ends above. */
export function pinOf({ shelf, bay }: Way, { x, y, up, perMetre }: Projection): Pin {
  const box = bayBox(shelf, bay === 0 ? Math.ceil(shelf.bays / 2) : bay)
  const left = x(box.x)
  const right = left + box.widthM * perMetre
  const top = y(box.y) - up
  const tip: Point = [(left + right) / 2, top - 8]
  const middle: Point = [tip[0], tip[1] - STALK - RADIUS]
  if (middle[1] > RADIUS) return { tip, middle, radius: RADIUS }
  const lift = RADIUS_BESIDE + STALK
  const isRoomRight = x(shelf.x + shelf.widthM) - right > lift + RADIUS_BESIDE
  const level = Math.max(RADIUS_BESIDE + RIM + 3, top + 20)
  return isRoomRight
    ? { tip: [right + 6, level], middle: [right + 6 + lift, level], radius: RADIUS_BESIDE }
    : { tip: [left - 6, level], middle: [left - 6 - lift, level], radius: RADIUS_BESIDE }
}

interface PinProps extends PartProps {
  readonly place: Place
}

/** The thing itself, on a pin that points at its bay. */
export function DestinationPin({ way, place, projection }: PinProps) {
  const urlOf = usePictureUrl()
  const { tip, middle, radius } = pinOf(way, projection)
  const length = Math.hypot(tip[0] - middle[0], tip[1] - middle[1])
  const angle = (Math.atan2(tip[1] - middle[1], tip[0] - middle[0]) * 180) / Math.PI
  const size = radius * 1.44
  return (
    <g className="pin">
      <path
        transform={`translate(${middle.join(' ')}) rotate(${angle})`}
        d={`M${length} 0L${radius * 0.85}-30V30z`}
        fill="var(--m-wall)"
      />
      <circle cx={middle[0]} cy={middle[1]} r={radius + RIM} fill="var(--m-wall)" />
      <circle cx={middle[0]} cy={middle[1]} r={radius} fill="var(--surface)" />
      <image
        href={urlOf(place.picture, place.colour)}
        x={middle[0] - size / 2}
        y={middle[1] - size / 2}
        width={size}
        height={size}
      />
    </g>
  )
}
