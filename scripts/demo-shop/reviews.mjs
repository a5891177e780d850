import { chance, chanceBetween, chanceOf } from './chance.mjs'
import { anyGood, anyFair } from './review-words.mjs'

const MOST = 3

/**
 * What customers wrote: up to three lines, some of the type's own and some that fit anything, with stars that agree
 * with the mean rating. Within a type no two products have the same lines.
 */
export function reviewer(seed) {
  const taken = new Set()
  return ({ type, name, rating }) => {
    if (!rating || !type.says) return undefined
    const count = Math.min(rating.count, chanceBetween(seed, `reviews ${name}`, 0, MOST))
    if (count === 0) return undefined
    for (let attempt = 0; attempt < 50; attempt++) {
      const reviews = draw({ says: type.says, mean: rating.mean, count, key: `${attempt} ${name}`, seed })
      const mark = `${type.type}: ${reviews
        .map(({ text }) => text)
        .sort()
        .join(' ')}`
      if (taken.has(mark)) continue
      taken.add(mark)
      return reviews
    }
    return undefined
  }
}

function draw({ says, mean, count, key, seed }) {
  const reviews = []
  for (let i = 0; i < count; i++) {
    const stars = starsOf(mean, chance(seed, `stars ${i} ${key}`))
    const isGood = stars > 3
    const own = isGood ? says.good : says.fair
    const any = isGood ? anyGood : anyFair
    const pool = chance(seed, `pool ${i} ${key}`) < 0.6 ? own : any
    const unused = pool.filter((text) => reviews.every((review) => review.text !== text))
    const left = unused.length > 0 ? unused : any
    reviews.push({ stars, text: chanceOf(seed, `says ${i} ${key}`, left) })
  }
  return reviews
}

/** The whole stars on either side of the mean, in its proportion: 4.3 is a four more often than a five. */
const starsOf = (mean, at) => Math.min(5, Math.floor(mean) + (at < mean % 1 ? 1 : 0))
