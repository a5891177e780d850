import type { FloorPlan } from '../../../electron/contract/catalogue'
import { useText } from '../../state/kiosk'
import { Picture } from '../product/picture'
import { PIN_RADIUS, pinPoints } from './destination'
import { type Shelf, bayBox, findShelf } from './geometry'
import type { Projection } from './projection'
import type { Way } from './way'

interface PlanLabelsProps {
  readonly plan: FloorPlan
  readonly way: Way | null
  readonly projection: Projection
}

/** Words on the plan, as HTML over the drawing: they keep their size and their own widths. The drawing's label says it all. */
export function PlanLabels({ plan, way, projection }: PlanLabelsProps) {
  const { t } = useText()
  const { x, y } = projection
  return (
    <div className="plan-labels" aria-hidden="true">
      {plan.aisles.map((aisle) => {
        const shelf = findShelf(plan, aisle.id, null)
        if (shelf === null || aisle.id === way?.shelf.aisle) return null
        return <AisleLabel key={aisle.id} aisle={aisle} shelf={shelf} way={way} projection={projection} />
      })}
      {plan.landmarks.map((landmark, index) =>
        landmark.label === undefined || landmark.kind === 'toilets' ? null : (
          <p
            key={index}
            className="plan-label"
            style={{ left: x(landmark.x), top: y(landmark.y + landmark.depthM) + 28 }}
          >
            {landmark.kind === 'table' ? landmark.label : t(`map.${landmark.kind}`)}
          </p>
        ),
      )}
      <p className="plan-label you" style={{ left: x(plan.kiosk.x) + 56, top: y(plan.kiosk.y) }}>
        {t('map.you')}
      </p>
      {way !== null && <DestinationLabel plan={plan} way={way} projection={projection} />}
    </div>
  )
}

interface AisleLabelProps {
  readonly aisle: FloorPlan['aisles'][number]
  readonly shelf: Shelf
  readonly way: Way | null
  readonly projection: Projection
}

/** Number, name and a drawing on the floor before the shelf; it makes way for the pin. */
function AisleLabel({ aisle, shelf, way, projection }: AisleLabelProps) {
  const { x, y, perMetre } = projection
  const left = x(shelf.x)
  const width = shelf.widthM * perMetre
  const top = y(shelf.y + shelf.depthM) + Math.min(44, 0.75 * perMetre)
  const pin = way === null ? null : pinPoints(way, projection).middle
  const isUnderPin =
    pin !== null &&
    Math.abs(pin[1] - top) < PIN_RADIUS + 40 &&
    pin[0] > left &&
    pin[0] - PIN_RADIUS - 12 < left + 290
  return (
    <>
      <p
        className="plan-label aisle"
        style={isUnderPin ? { left: pin[0] + PIN_RADIUS + 18, top } : { left: left + 4, top }}
      >
        <b>{aisle.id}</b>
        <span>{aisle.name}</span>
      </p>
      {!isUnderPin && (
        <div className="plan-picture" style={{ left: left + width - 74, top: top - 34 }}>
          <Picture picture={aisle.picture} colour={null} />
        </div>
      )}
    </>
  )
}

/** The aisle one is led to: the sign that hangs there, clear of the line. */
function DestinationLabel({ plan, way, projection }: PlanLabelsProps & { readonly way: Way }) {
  const { x, y, up, perMetre } = projection
  const { shelf } = way
  const aisle = plan.aisles.find(({ id }) => id === shelf.aisle)
  if (aisle === undefined) return null
  const box = bayBox(shelf, Math.max(1, way.bay))
  const front = y(shelf.y + shelf.depthM)
  const bayRight = x(box.x + box.widthM)
  const shelfRight = x(shelf.x + shelf.widthM)
  const stand = way.line.at(-2) ?? [0, 0]
  const before = way.line.at(-3) ?? stand
  const comesFromLeft = before[0] <= stand[0]
  const room = comesFromLeft ? shelfRight - bayRight : x(box.x) - x(shelf.x)
  const isBeside = way.bay > 0 && room > 240 && shelf.face === 'down'
  const style = isBeside
    ? comesFromLeft
      ? { left: bayRight + 14, top: front + 0.7 * perMetre }
      : { right: projection.size.width - x(box.x) + 14, top: front + 0.7 * perMetre }
    : way.bay > 0 && x(box.x) - x(shelf.x) > shelfRight - bayRight
      ? { left: x(shelf.x) + 8, top: front - up / 2 }
      : { right: projection.size.width - shelfRight + 8, top: front - up / 2 }
  return (
    <p className="plan-label destination" style={style}>
      <b>{aisle.id}</b>
      <span>{aisle.name}</span>
    </p>
  )
}
