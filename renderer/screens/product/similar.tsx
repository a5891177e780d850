import type { ProductCard } from '../../../electron/contract/answer'
import { useActions, useText } from '../../state/kiosk'
import { Plinth } from '../../ui/product/plinth'
import { KeptTogether } from '../../ui/kept-together'

/** What else would do. */
export function Similar({ cards }: { readonly cards: readonly ProductCard[] }) {
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
  const { t, money, names } = useText()
  const actions = useActions()
  const name = names.of(card)
  return (
    <button type="button" className="similar" onClick={() => actions.openProduct(card, [])}>
      <Plinth picture={card.picture} colour={card.colour} />
      <span className="similar-words">
        <b lang={name.lang}>
          <KeptTogether text={name.text} />
        </b>
        <span>
          <b>{money(card.priceCents)}</b> · {t('card.aisle')} {card.location.aisle}
        </span>
      </span>
    </button>
  )
}
