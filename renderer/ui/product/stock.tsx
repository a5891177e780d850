import type { ProductCard } from '../../../electron/contract/answer'
import { useKioskState, useText } from '../../state/kiosk'
import { Icon } from '../icon/icon'
import { useNow } from '../use-now'
import { stockAge } from './stock-age'
import './stock.css'

const FEW = 3

/** How many are left, and how old that knowledge is. What is too old says so, or is not shown, as the shop wishes. */
export function Stock({ card }: { readonly card: ProductCard }) {
  const { t, moment } = useText()
  const rules = useKioskState((state) => state.boot.config.stock)
  const nowMs = useNow()
  const age = stockAge(card.stockCheckedAt, rules, nowMs)
  if (age === 'hidden') return null
  const count = card.stock
  const checked = moment(card.stockCheckedAt, nowMs)
  if (age === 'stale') {
    return (
      <p className="stock stale" data-testid="stock">
        <Icon name="clock" />
        <span>
          <b>{t('card.left.then', { count })}</b>
          {t('card.counted', checked)}
        </span>
      </p>
    )
  }
  const isLow = count <= FEW
  return (
    <p className={isLow ? 'stock low' : 'stock'} data-testid="stock">
      <Icon name={isLow ? 'box' : 'check'} />
      <span>
        <b>{t('card.left', { count })}</b>
        {t('card.checked', checked)}
      </span>
    </p>
  )
}
