import type { ProductCard, ProductDetail, Reason } from '../../../electron/contract/answer'
import { useText } from '../../state/kiosk'
import { Icon } from '../../ui/icon/icon'
import { useNow } from '../../ui/use-now'
import { ProductFacts } from './product-facts'
import { ProductHead } from './product-head'
import { Rating, Reviews } from './reviews'
import { Similar } from './similar'
import { useDetail } from './use-detail'
import './product.css'

interface ProductScreenProps {
  readonly card: ProductCard
  readonly reasons: readonly Reason[]
}

/** The third only where there is room. */
const SIMILAR = 3

/** One product: what it is, why it is here, what is known about it, what else would do. */
export function ProductScreen({ card, reasons }: ProductScreenProps) {
  const detail = useDetail(card.sku)
  return (
    <main className="product" data-testid="product">
      <ProductHead card={card} />
      <div className="product-more scrolls">
        <div className="product-column">
          {reasons.length > 0 && <Why reasons={reasons} />}
          {detail !== null && detail.attributes.length > 0 && <ProductFacts attributes={detail.attributes} />}
        </div>
        {detail !== null && (
          <div className="product-column">
            <About detail={detail} />
            <Reviews detail={detail} />
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
            <Icon name={each.code === 'pinned' ? 'pin' : 'check'} />
            <span>{reason(each, nowMs)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ detail }: { readonly detail: ProductDetail }) {
  const { t, names } = useText()
  const description = names.of({ name: detail.description })
  return (
    <section className="panel product-about">
      <h2 className="visually-hidden">{t('product.about')}</h2>
      <p lang={description.lang}>{description.text}</p>
      {detail.reviews.length === 0 && <Rating rating={detail.rating} />}
    </section>
  )
}
