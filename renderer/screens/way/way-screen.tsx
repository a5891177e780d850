import { useMemo } from 'react'
import { useKioskState, useText } from '../../state/kiosk'
import type { Place } from '../../state/kiosk-state'
import { BayPanel } from '../../ui/floor-plan/bay-panel'
import { FloorPlan } from '../../ui/floor-plan/floor-plan'
import { stepIcon, stepWords } from '../../ui/floor-plan/step-words'
import { type Way, findWay, walkingSeconds } from '../../ui/floor-plan/way'
import { Icon } from '../../ui/icon/icon'
import { Plinth } from '../../ui/product/plinth'
import { shelfHeight } from './shelf-height'
import { KeptTogether } from '../../ui/kept-together'
import './way.css'

/** Where it stands and how to get there: sign, words, shelf, steps, plan. */
export function WayScreen({ place }: { readonly place: Place }) {
  const format = useText()
  const { t, names } = format
  const goal = names.of(place)
  const plan = useKioskState((state) => state.boot.floorPlan)
  const way = useMemo(() => findWay(plan, place), [plan, place])
  return (
    <main className="way" data-testid="way">
      <div className="way-words">
        <section className="way-goal">
          <div className="way-text">
            <p className="big-sign">
              <span>{t('card.aisle')}</span>
              <b data-testid="way-aisle">{place.aisle}</b>
            </p>
            <div>
              <h1 lang={goal.lang}>
                <KeptTogether text={goal.text} />
              </h1>
              {place.shelf !== null && way !== null && (
                <p className="way-shelf">
                  {t('way.shelf', {
                    shelf: place.shelf,
                    height: shelfHeight(place.shelf, way.shelf.levels),
                  })}
                </p>
              )}
            </div>
            {way !== null && (
              <p className="way-facts">
                <Icon name="walk" />
                <span>
                  {t('way.distance', { metres: way.metres })},{' '}
                  <span className="kept-together">
                    {t('way.duration', { seconds: walkingSeconds(way.metres) })}
                  </span>
                </span>
              </p>
            )}
          </div>
          <LastMetre way={way} place={place} />
        </section>
        {way !== null && (
          <ol className="way-steps" aria-label={t('way.steps')}>
            {way.steps.map((step, index) => {
              const { icon, isMirrored } = stepIcon(step)
              const [what, where] = stepWords(step, way, format)
              return (
                <li key={step.kind}>
                  <span className={isMirrored ? 'step-icon mirrored' : 'step-icon'}>
                    <Icon name={icon} />
                  </span>
                  <span>
                    <b>
                      {index + 1}. {what}
                    </b>
                    {where}
                  </span>
                </li>
              )
            })}
          </ol>
        )}
      </div>
      <FloorPlan plan={plan} way={way} place={place} />
    </main>
  )
}

function LastMetre({ way, place }: { readonly way: Way | null; readonly place: Place }) {
  return (
    <div className="last-metre">
      {way === null || way.bay === 0 || place.shelf === null ? (
        <Plinth picture={place.picture} colour={place.colour} />
      ) : (
        <BayPanel
          shelf={way.shelf}
          bay={way.bay}
          level={Math.min(place.shelf, way.shelf.levels)}
          place={place}
        />
      )}
    </div>
  )
}
