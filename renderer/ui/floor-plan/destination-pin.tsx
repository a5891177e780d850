import type { FloorPlan } from '../../../electron/contract/catalogue'
import type { Place } from '../../state/kiosk-state'
import { DrawnPicture } from '../product/picture'
import { RIM, pinOf } from './pin'
import type { Projection } from './projection'
import type { Way } from './way'

interface DestinationPinProps {
  readonly plan: FloorPlan
  readonly way: Way
  readonly place: Place
  readonly projection: Projection
}

/** The thing itself, on a pin that points at its bay. */
export function DestinationPin({ plan, way, place, projection }: DestinationPinProps) {
  const { tip, middle, radius } = pinOf(plan, way, projection)
  const length = Math.hypot(tip[0] - middle[0], tip[1] - middle[1])
  const angle = (Math.atan2(tip[1] - middle[1], tip[0] - middle[0]) * 180) / Math.PI
  const size = radius * 1.44
  const neck = radius * 0.48
  return (
    <g className="pin">
      <path
        transform={`translate(${middle.join(' ')}) rotate(${angle})`}
        d={`M${length} 0L${radius * 0.85}-${neck}V${neck}z`}
        fill="var(--m-wall)"
      />
      <circle cx={middle[0]} cy={middle[1]} r={radius + RIM} fill="var(--m-wall)" />
      <circle cx={middle[0]} cy={middle[1]} r={radius} fill="var(--surface)" />
      <DrawnPicture
        picture={place.picture}
        colour={place.colour}
        x={middle[0] - size / 2}
        y={middle[1] - size / 2}
        width={size}
        height={size}
      />
    </g>
  )
}
