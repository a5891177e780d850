import type { ProductCard } from '../../../electron/contract/answer'
import { placeOf } from '../../state/actions'
import { useActions, useText } from '../../state/kiosk'
import { OfferTag, Price } from '../../ui/product/facts'
import { Plinth } from '../../ui/product/plinth'
import { Sign } from '../../ui/product/sign'
import { Stock } from '../../ui/product/stock'
import { Thumbs } from '../../ui/product/thumbs'
import { KeptTogether } from '../../ui/kept-together'

/** What one decides by: name, price, stock, verdict, way. It never scrolls away. */
export function ProductHead({ card }: { readonly card: ProductCard }) {
  const { t, money, names } = useText()
  const actions = useActions()
  const { offer } = card
  const name = names.of(card)
  return (
    <section className="product-head">
      <Plinth picture={card.picture} colour={card.colour} isOnLine />
      <div className="product-words">
        <h1 data-testid="card-name" lang={name.lang}>
          <KeptTogether text={name.text} />
        </h1>
        <div className="card-price-row">
          <Price cents={card.priceCents} />
          {offer?.kind === 'price-cut' && (
            <span className="product-was">{t('product.was', { price: money(offer.wasCents) })}</span>
          )}
          <OfferTag card={card} />
          {card.minimumAge !== null && (
            <span className="age-tag">{t('card.minimum-age', { age: card.minimumAge })}</span>
          )}
        </div>
        <Stock card={card} />
        <Thumbs sku={card.sku} />
        <Sign
          aisle={card.location.aisle}
          goal={card}
          isWide
          isGo
          onPress={() => actions.showWay(placeOf(card), card.sku)}
        />
      </div>
    </section>
  )
}
