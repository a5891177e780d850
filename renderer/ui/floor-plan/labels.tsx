import type { FloorPlan } from '../../../electron/contract/catalogue'
import { useText } from '../../state/kiosk'
import { Picture } from '../product/picture'
import { layoutLabels } from './label-layout'
import type { AisleSign, Rect } from './label-types'
import type { Projection } from './projection'
import { labelRuler } from './ruler'
import type { Way } from './way'

interface PlanLabelsProps {
  readonly plan: FloorPlan
  readonly way: Way | null
  readonly projection: Projection
  readonly hasNames: boolean
}

/** Words on the plan, as HTML over the drawing: they keep their size. The drawing's own label says it all. */
export function PlanLabels({ plan, way, projection, hasNames }: PlanLabelsProps) {
  const { t, names } = useText()
  const { you, destination, aisles, units, landmarks } = layoutLabels({
    plan,
    way,
    projection,
    hasNames,
    ruler: labelRuler(),
    words: {
      you: t('map.you'),
      aisle: (aisle) => names.of(aisle).text,
      landmark: ({ kind, label }) => {
        if (label === undefined || kind === 'toilets') return null
        return kind === 'table' ? label : t(`map.${kind}`)
      },
    },
  })
  return (
    <div className="plan-labels" aria-hidden="true">
      {aisles.map((sign) => (
        <Sign key={sign.id} sign={sign} plan={plan} className="aisle" />
      ))}
      {units.map((sign) => (
        <Sign key={`${sign.left}/${sign.top}`} sign={sign} plan={plan} className="aisle" />
      ))}
      {landmarks.map(({ text, ...rect }, index) => (
        <p key={index} className="plan-label" style={placeOf(rect)}>
          {text}
        </p>
      ))}
      <p className={`plan-label you at-${you.side}`} style={placeOf(you)}>
        {t('map.you')}
      </p>
      {destination !== null && <Sign sign={destination} plan={plan} className="destination" />}
    </div>
  )
}

interface SignProps {
  readonly sign: AisleSign
  readonly plan: FloorPlan
  readonly className: string
}

function Sign({ sign, plan, className }: SignProps) {
  const { names } = useText()
  const aisle = plan.aisles.find(({ id }) => id === sign.id)
  if (aisle === undefined) return null
  const name = names.of(aisle)
  return (
    <>
      <p
        className={`plan-label ${className}${sign.isOnUnit === true ? ' on-unit' : ''}`}
        style={placeOf(sign)}
      >
        <b>{aisle.id}</b>
        {sign.lines.length > 0 && (
          <span lang={name.lang}>
            {sign.lines.map((line) => (
              <span key={line} className="plan-label-line">
                {line}
              </span>
            ))}
          </span>
        )}
      </p>
      {sign.picture !== null && (
        <div className="plan-picture" style={placeOf(sign.picture)}>
          <Picture picture={aisle.picture} colour={null} />
        </div>
      )}
    </>
  )
}

function placeOf({ left, top, height }: Rect) {
  return { left, top, height }
}
