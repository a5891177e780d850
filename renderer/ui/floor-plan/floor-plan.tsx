import type { FloorPlan as Plan } from '../../../electron/contract/catalogue'
import type { Place } from '../../state/kiosk-state'
import { useText } from '../../state/kiosk'
import { useSize } from '../use-size'
import { DestinationPin } from './destination-pin'
import { Floor } from './floor'
import { PlanLabels } from './labels'
import { Landmark } from './landmark'
import { LitFloor } from './lit-bay'
import { project } from './projection'
import { ShelfBlock } from './shelf-block'
import { stepWords } from './step-words'
import type { Way } from './way'
import { WayLine } from './way-line'
import './floor-plan.css'

interface FloorPlanProps {
  readonly plan: Plan
  readonly way: Way | null
  readonly place: Place | null
  /** Without names where a list beside the plan has them. */
  readonly hasNames?: boolean
}

/** The shop from above, and the yellow line through it. The steps in words say the same to whoever cannot see it. */
export function FloorPlan({ plan, way, place, hasNames = true }: FloorPlanProps) {
  const format = useText()
  const [ref, size] = useSize<HTMLDivElement>({ width: 1024, height: 900 })
  const projection = project(plan, size)
  const label =
    way === null
      ? format.t('map.plan')
      : format.t('map.way', {
          steps: way.steps.map((step) => stepWords(step, way, format).join(' ')).join('. '),
        })
  const shelves = [...plan.shelves].sort((a, b) => a.y - b.y)
  return (
    <div className="floor-plan" ref={ref} data-testid="floor-plan">
      <svg width={size.width} height={size.height} role="img" aria-label={label}>
        <Floor plan={plan} projection={projection} />
        {way !== null && <LitFloor way={way} projection={projection} />}
        {shelves.map((shelf) => (
          <ShelfBlock key={shelf.id} shelf={shelf} projection={projection} />
        ))}
        {plan.landmarks.map((landmark, index) => (
          <Landmark key={index} landmark={landmark} projection={projection} />
        ))}
        {way !== null && <WayLine way={way} projection={projection} />}
        <YouAreHere plan={plan} projection={projection} />
        {way !== null && place !== null && (
          <DestinationPin plan={plan} way={way} place={place} projection={projection} />
        )}
      </svg>
      <PlanLabels plan={plan} way={way} projection={projection} hasNames={hasNames} />
    </div>
  )
}

function YouAreHere({ plan, projection }: { plan: Plan; projection: ReturnType<typeof project> }) {
  const [x, y] = projection.at([plan.kiosk.x, plan.kiosk.y])
  return (
    <g>
      <circle cx={x} cy={y} r="38" fill="var(--line-case)" stroke="var(--go)" strokeWidth="4" />
      <circle cx={x} cy={y} r="30" fill="var(--surface)" />
      <circle cx={x} cy={y} r="17" fill="var(--ink)" />
    </g>
  )
}
