import { useEffect, useState } from 'react'
import type { ProductCard, ProductDetail, Reason } from '../../../electron/contract/answer'
import { placeOf } from '../../state/actions'
import { useActions, useKiosk, useText } from '../../state/kiosk'
import { Icon } from '../../ui/icon/icon'
import { OfferTag, Price, Stock } from '../../ui/product/facts'
import { Plinth } from '../../ui/product/plinth'
import { Sign } from '../../ui/product/sign'
import { Thumbs } from '../../ui/product/thumbs'
import { useNow } from '../../ui/use-now'
import { attributeValue } from './attribute-value'
import './product.css'

interface ProductScreenProps {
  readonly card: ProductCard
  readonly reasons: readonly Reason[]
}

const FACTS = 9
/** The third only where there is room. */
const SIMILAR = 3

/** One product: what it is, why it is here, what is known about it, what else would do. */
export function ProductScreen({ card, reasons }: ProductScreenProps) {
  const { t, money } = useText()
  const actions = useActions()
  const detail = useDetail(card.sku)
  const { offer } = card
  return (
    <main className="product" data-testid="product">
      <section className="product-head">
        <Plinth picture={card.picture} colour={card.colour} isOnLine />
        <div className="product-words">
          <h1 data-testid="card-name">{card.name}</h1>
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
            name={card.name}
            isWide
            isGo
            onPress={() => actions.showWay(placeOf(card), card.sku)}
          />
        </div>
      </section>
      <div className="product-more">
        <div className="product-column">
          {reasons.length > 0 && <Why reasons={reasons} />}
          {detail !== null && detail.attributes.length > 0 && <Facts detail={detail} />}
        </div>
        {detail !== null && (
          <div className="product-column">
            <About detail={detail} />
            {detail.similar.length > 0 && <Similar cards={detail.similar.slice(0, SIMILAR)} />}
          </div>
        )}
      </div>
    </main>
  )
}

function Why({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t, reason } = useText()
  const nowMs = useNow()
  return (
    <section className="panel product-why">
      <h2>{t('product.why')}</h2>
      <ul>
        {reasons.map((each) => (
          <li key={each.code + each.feature}>
            <Icon name="check" />
            <span>{reason(each, nowMs)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ detail }: { readonly detail: ProductDetail }) {
  const { t, number } = useText()
  const { rating } = detail
  return (
    <section className="panel product-about">
      <h2 className="visually-hidden">{t('product.about')}</h2>
      <p>{detail.description}</p>
      {rating !== null && (
        <p className="product-rating">
          {t('product.rating', { mean: number(rating.mean), count: rating.count })}
        </p>
      )}
    </section>
  )
}

function Facts({ detail }: { readonly detail: ProductDetail }) {
  const format = useText()
  return (
    <section className="panel product-facts">
      <h2 className="visually-hidden">{format.t('product.facts')}</h2>
      <dl>
        {detail.attributes.slice(0, FACTS).map((attribute) => (
          <div key={attribute.key}>
            <dt>{attribute.label}</dt>
            <dd>{attributeValue(attribute, format)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Similar({ cards }: { readonly cards: readonly ProductCard[] }) {
  const { t } = useText()
  return (
    <section className="product-similar">
      <h2>{t('product.similar')}</h2>
      <div className="similar-cards">
        {cards.map((card) => (
          <SimilarCard key={card.sku} card={card} />
        ))}
      </div>
    </section>
  )
}

function SimilarCard({ card }: { readonly card: ProductCard }) {
  const { t, money } = useText()
  const actions = useActions()
  return (
    <button type="button" className="similar" onClick={() => actions.openProduct(card, [])}>
      <Plinth picture={card.picture} colour={card.colour} />
      <span className="similar-words">
        <b>{card.name}</b>
        <span>
          <b>{money(card.priceCents)}</b> · {t('card.aisle')} {card.location.aisle}
        </span>
      </span>
    </button>
  )
}

/** Everything else about the product; the card is on the screen before it comes. */
function useDetail(sku: ProductCard['sku']): ProductDetail | null {
  const { bridge } = useKiosk()
  const [detail, setDetail] = useState<ProductDetail | null>(null)
  useEffect(() => {
    let isHere = true
    const ask = async () => {
      const outcome = await bridge.call('product', { sku })
      if (isHere && outcome.ok) setDetail(outcome.value)
    }
    void ask()
    return () => {
      isHere = false
    }
  }, [bridge, sku])
  return detail?.card.sku === sku ? detail : null
}
