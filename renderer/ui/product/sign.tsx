import { useText } from '../../state/kiosk'
import type { Named } from '../../strings'
import { Icon } from '../icon/icon'

interface SignProps {
  readonly aisle: string
  /** What the way leads to, for a screen reader. */
  readonly goal: Named
  /** Says "Show me the way" on the plate. */
  readonly isWide?: boolean
  /** Yellow: the one thing to do here. */
  readonly isGo?: boolean
  readonly onPress: () => void
}

/** The plate that hangs from the ceiling in the shop. Touching it always shows the way. */
export function Sign({ aisle, goal, isWide = false, isGo = false, onPress }: SignProps) {
  const { t, names } = useText()
  const name = names.of(goal)
  return (
    <button type="button" className={isGo ? 'sign go' : 'sign'} onClick={onPress}>
      <span data-testid="card-aisle">
        {t('card.aisle')} <b>{aisle}</b>
      </span>
      <span className={isWide ? 'sign-way' : 'visually-hidden'}>{t('card.way')}</span>
      <span className="visually-hidden" lang={name.lang}>
        {name.text}
      </span>
      <Icon name="go" />
    </button>
  )
}
