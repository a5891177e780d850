import type { ProductDetail } from '../../../electron/contract/answer'
import { useText } from '../../state/kiosk'
import { pickQuotes } from './pick-quotes'
import { Stars } from './stars'

const MOST = 3

/** What others wrote, in their own words, and how few of all they are. */
export function Reviews({ detail: { reviews, rating } }: { readonly detail: ProductDetail }) {
  const { t, names } = useText()
  const quotes = pickQuotes(reviews, MOST)
  if (quotes.length === 0) return null
  const shown = quotes.length
  const isSome = rating !== null && rating.count > shown
  return (
    <section className="panel product-reviews" data-testid="reviews">
      <h2>{isSome ? t('product.reviews.some', { shown, count: rating.count }) : t('product.reviews')}</h2>
      <ul>
        {quotes.map(({ stars, text }) => {
          const quote = names.of({ name: text })
          return (
            <li key={text}>
              <Stars stars={stars} />
              <q lang={quote.lang}>{quote.text}</q>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
