import { useActions, useKioskState, useText } from '../../state/kiosk'
import { DepartmentTiles } from '../../ui/department-tiles'
import { Icon } from '../../ui/icon/icon'
import './departments.css'

export function DepartmentsScreen() {
  const { t } = useText()
  const actions = useActions()
  const canSearch = useKioskState((state) => state.health.search === 'ready')
  return (
    <main className="departments" data-testid="departments">
      <header className="departments-head">
        <div>
          <h1>{t('departments.title')}</h1>
          <p>{t('departments.hint')}</p>
        </div>
        {canSearch && (
          <button
            type="button"
            className="button"
            data-testid="offers"
            onClick={() => void actions.browse({ kind: 'offers' })}
          >
            <Icon name="tag" />
            {t('departments.offers')}
          </button>
        )}
      </header>
      <DepartmentTiles />
    </main>
  )
}
