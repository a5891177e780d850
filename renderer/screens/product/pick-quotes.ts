import type { Review } from '../../../electron/contract/catalogue'

/** The first reviews, in the shop's order; the least content of all is among them, so that nobody is only flattered. */
export function pickQuotes(reviews: readonly Review[], most: number): readonly Review[] {
  if (reviews.length <= most) return reviews
  const least = Math.min(...reviews.map(({ stars }) => stars))
  const first = reviews.slice(0, most)
  if (first.some(({ stars }) => stars === least)) return first
  const critic = reviews.find(({ stars }) => stars === least)
  return critic === undefined ? first : [...first.slice(0, -1), critic]
}
