import { useActions, useKioskState, useText } from '../../state/kiosk'
import { DepartmentTiles } from '../../ui/department-tiles'
import { FloorPlan } from '../../ui/floor-plan/floor-plan'
import { Icon } from '../../ui/icon/icon'
import { PATIENCE } from '../../ui/notice'
import './problem.css'

/** Something stands in the way and nothing else is on the screen: say it, and open another way. */
export function ProblemScreen() {
  const { t } = useText()
  const actions = useActions()
  const { problem, voiceFailures } = useKioskState((state) => state.view)
  const plan = useKioskState((state) => state.boot.floorPlan)
  if (problem === null) return null
  const isSearchAway = problem === 'search-down'
  const isTouchBetter = voiceFailures >= PATIENCE
  return (
    <main className="problem" data-testid="problem">
      <div className="problem-head" role="alert">
        <h1>{isTouchBetter ? t('problem.touch') : t(`problem.${problem}.title`)}</h1>
        <p>
          {isTouchBetter && `${t(`problem.${problem}.title`)}. `}
          {t(`problem.${problem}.help`)}
        </p>
      </div>
      {!isSearchAway && (
        <div className="problem-ways">
          <button type="button" className="button" onClick={() => actions.go({ name: 'typing' })}>
            <Icon name="keyboard" />
            {t('talk.type-instead')}
          </button>
          <button type="button" className="button" onClick={() => void actions.browse({ kind: 'offers' })}>
            <Icon name="tag" />
            {t('departments.offers')}
          </button>
        </div>
      )}
      {isSearchAway ? (
        <div className="problem-map">
          <FloorPlan plan={plan} way={null} place={null} hasNames={false} />
          <DepartmentTiles isBesidePlan />
        </div>
      ) : (
        <DepartmentTiles />
      )}
    </main>
  )
}
