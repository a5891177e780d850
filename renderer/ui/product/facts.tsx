import type { ProductCard } from '../../../electron/contract/answer'
import { useText } from '../../state/kiosk'
import { Icon } from '../icon/icon'
import { useNow } from '../use-now'
import './facts.css'

export function Price({ cents }: { readonly cents: number }) {
  const { money } = useText()
  return (
    <span className="price" data-testid="card-price">
      {money(cents)}
    </span>
  )
}

interface OfferTagProps {
  readonly card: ProductCard
  /** Without its last day, where there is little room. */
  readonly isShort?: boolean
}

/** What the offer saves, and until when. */
export function OfferTag({ card, isShort = false }: OfferTagProps) {
  const { t, roundMoney, day } = useText()
  const nowMs = useNow()
  if (card.offer === null) return null
  const { offer } = card
  const what =
    offer.kind === 'price-cut'
      ? t(isShort ? 'card.price-cut.short' : 'card.price-cut', {
          saved: roundMoney(offer.wasCents - card.priceCents),
        })
      : t('card.multi-buy', { quantity: offer.quantity, total: roundMoney(offer.totalCents) })
  return (
    <span className="offer">
      <Icon name="tag" />
      {isShort ? what : t('card.offer-until', { what, until: day(offer.until, nowMs) })}
    </span>
  )
}
