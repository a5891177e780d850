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
      <header>
        <h2>{isSome ? t('product.reviews.some', { shown, count: rating.count }) : t('product.reviews')}</h2>
        <Rating rating={rating} />
      </header>
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

export function Rating({ rating }: Pick<ProductDetail, 'rating'>) {
  const { t, number } = useText()
  if (rating === null) return null
  return (
    <p className="product-rating">
      {t('product.rating', { mean: number(rating.mean), count: rating.count })}
    </p>
  )
}
