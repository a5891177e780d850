import { placeOfDepartment } from '../state/actions'
import { useActions, useKioskState, useText } from '../state/kiosk'
import { Plinth } from './product/plinth'
import './department-tiles.css'

interface DepartmentTilesProps {
  /** The plan beside them knows aisles by their number alone. */
  readonly isBesidePlan?: boolean
}

/** Every department with its aisle. While search is away a tile leads to the aisle instead of to its products. */
export function DepartmentTiles({ isBesidePlan = false }: DepartmentTilesProps) {
  const { t, names } = useText()
  const actions = useActions()
  const departments = useKioskState((state) => state.boot.shop.departments)
  const canSearch = useKioskState((state) => state.health.search === 'ready')
  return (
    <ul className="department-tiles scrolls">
      {departments.map((department) => {
        const { id, aisle, picture } = department
        const name = names.of(department)
        return (
          <li key={id}>
            <button
              type="button"
              className="department-tile"
              data-testid={`department-${id}`}
              onClick={() =>
                canSearch
                  ? void actions.browse({ kind: 'department', department: id })
                  : actions.showWay(placeOfDepartment(department), null)
              }
            >
              <Plinth picture={picture} colour={null} />
              <span className="department-words">
                <b lang={name.lang}>{name.text}</b>
                <span className="department-aisle">
                  <span className={isBesidePlan ? 'visually-hidden' : undefined}>{t('card.aisle')} </span>
                  <b>{aisle}</b>
                </span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
