import type { FloorPlan } from '../../../electron/contract/catalogue'
import { useText } from '../../state/kiosk'
import { Picture } from '../product/picture'
import { pinOf } from './destination'
import { type Box, type Shelf, bayBox, findShelf } from './geometry'
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
        return (
          <AisleLabel
            key={aisle.id}
            plan={plan}
            aisle={aisle}
            shelf={shelf}
            way={way}
            projection={projection}
          />
        )
      })}
      {plan.landmarks.map((landmark, index) =>
        landmark.label === undefined ||
        landmark.kind === 'toilets' ||
        isUnderYou(plan, landmark, projection) ? null : (
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

const YOU_REACH = 270

/** On a small plan the plate "You are here" would lie over the label; the drawing speaks for itself then. */
function isUnderYou({ kiosk }: FloorPlan, { x: left, y: top, depthM }: Box, { x, y }: Projection): boolean {
  const right = x(left) - x(kiosk.x)
  return right > 0 && right < YOU_REACH && Math.abs(y(top + depthM) + 28 - y(kiosk.y)) < 44
}

interface AisleLabelProps {
  readonly plan: FloorPlan
  readonly aisle: FloorPlan['aisles'][number]
  readonly shelf: Shelf
  readonly way: Way | null
  readonly projection: Projection
}

/** Number, name and a drawing on the floor before the shelf; all make way for the pin. */
function AisleLabel({ plan, aisle, shelf, way, projection }: AisleLabelProps) {
  const { names } = useText()
  const { x, y, perMetre, size } = projection
  const left = x(shelf.x)
  const right = x(shelf.x + shelf.widthM)
  const top = y(shelf.y + shelf.depthM) + Math.min(44, 0.75 * perMetre)
  const name = names.of(aisle)
  const width = labelWidth(name.text)
  const wall = Math.max(...plan.walls.map(([wallX]) => x(wallX)))
  const isAtWall = wall - right < perMetre
  const end = isAtWall ? wall - 10 : right
  const room = roomBesidePin(left, end, top, way, projection)
  const fitsLeft = room.left >= width
  const fitsRight = room.right >= width
  const style = fitsLeft || !fitsRight ? { left: left + 4, top } : { right: size.width - end, top }
  return (
    <>
      <p className="plan-label aisle" style={style}>
        <b>{aisle.id}</b>
        {(fitsLeft || fitsRight) && <span lang={name.lang}>{name.text}</span>}
      </p>
      {room.left === Infinity && right - left > width + PICTURE + 24 && (
        <div className="plan-picture" style={{ left: right - PICTURE, top: top - 34 }}>
          <Picture picture={aisle.picture} colour={null} />
        </div>
      )}
    </>
  )
}

const PICTURE = 74

/** About how wide a label is: its plate, then 13 px a letter, twice that for a Chinese one. */
function labelWidth(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 29 : 13), 72)
}

/** How much of the floor before a shelf is free at each end. */
function roomBesidePin(
  left: number,
  right: number,
  top: number,
  way: Way | null,
  projection: Projection,
): { readonly left: number; readonly right: number } {
  const free = { left: Infinity, right: Infinity }
  if (way === null) return free
  const { middle, radius } = pinOf(way, projection)
  const [pinX, pinY] = middle
  const reach = radius + 14
  if (Math.abs(pinY - top) > reach + 26 || pinX < left - reach || pinX > right + reach) return free
  return { left: pinX - reach - left, right: right - pinX - reach }
}

/** The aisle one is led to: the sign that hangs there, clear of the line. */
function DestinationLabel({ plan, way, projection }: PlanLabelsProps & { readonly way: Way }) {
  const { names } = useText()
  const { x, y, up, perMetre } = projection
  const { shelf } = way
  const aisle = plan.aisles.find(({ id }) => id === shelf.aisle)
  if (aisle === undefined) return null
  const name = names.of(aisle)
  const box = bayBox(shelf, Math.max(1, way.bay))
  const front = y(shelf.y + shelf.depthM)
  const bayRight = x(box.x + box.widthM)
  const shelfRight = x(shelf.x + shelf.widthM)
  const stand = way.line.at(-2) ?? [0, 0]
  const before = way.line.at(-3) ?? stand
  const comesFromLeft = before[0] <= stand[0]
  const walls = plan.walls.map(([wallX]) => x(wallX))
  const room = comesFromLeft ? Math.max(...walls) - bayRight : x(box.x) - Math.min(...walls)
  const isBeside = way.bay > 0 && room > labelWidth(name.text) + 24 && shelf.face === 'down'
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
      <span lang={name.lang}>{name.text}</span>
    </p>
  )
}
