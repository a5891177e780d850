import type { Product } from '../../contract/catalogue'
import { phraseOf } from '../text/phrase'
import { setCheapness } from './cheapness'
import { createMeasuresBuilder, type Measures } from './measures'
import { createNamesBuilder, type Names } from './names'
import type { OtherTypeNames } from './other-names'

/** What filters and bonuses look at, one number a row; nothing of it is text. */
export interface Columns {
  readonly priceCents: Uint32Array
  readonly stock: Uint32Array
  readonly types: Names
  readonly brands: Names
  readonly colours: Names
  readonly departments: Names
  /** Types by the words for them: their name, their synonyms and their names in other languages, as phrases. */
  readonly typesCalled: ReadonlyMap<string, readonly number[]>
  readonly typeCounts: Uint32Array
  /** 1 = lowest price of the type, 0 = highest; 0 where the type has one price only. */
  readonly cheapness: Float32Array
  /** Bayesian mean of the ratings, 0 to 1: few ratings are drawn towards the shop's mean. */
  readonly liking: Float32Array
  readonly measures: Measures
}

export interface ColumnsBuilder {
  add(product: Product): void
  finish(): Columns
}

/** As many ratings as the shop's mean counts for. */
const PRIOR_RATINGS = 10
const BEST_RATING = 5
const PRIOR_MEAN = 3.5

export function createColumnsBuilder(typeNames: OtherTypeNames): ColumnsBuilder {
  const prices: number[] = []
  const stocks: number[] = []
  const likings: number[] = []
  const types = createNamesBuilder()
  const brands = createNamesBuilder()
  const colours = createNamesBuilder()
  const departments = createNamesBuilder()
  const called = createTypesCalled()
  const measures = createMeasuresBuilder()

  return {
    add(product) {
      prices.push(product.priceCents)
      stocks.push(product.stock)
      likings.push(likingOf(product))
      const type = types.add(product.type)
      called.add(type, product, typeNames.get(product.type) ?? [])
      brands.add(product.brand)
      colours.add(product.colour ?? '')
      departments.add(product.department)
      measures.add(product.attributes)
    },
    finish() {
      const priceCents = Uint32Array.from(prices)
      const typeNumbers = types.finish()
      const cheapness = new Float32Array(prices.length)
      setCheapness(cheapness, priceCents, typeNumbers.ids)
      return {
        priceCents,
        stock: Uint32Array.from(stocks),
        types: typeNumbers,
        brands: brands.finish(),
        colours: colours.finish(),
        departments: departments.finish(),
        typesCalled: called.finish(),
        typeCounts: countsOf(typeNumbers),
        cheapness,
        liking: Float32Array.from(likings),
        measures: measures.finish(),
      }
    },
  }
}

/** A name in another language counts where the shop calls nothing of its own so. */
function createTypesCalled() {
  const own = new Map<string, Set<number>>()
  const other = new Map<string, Set<number>>()
  const seen: Set<string>[] = []
  const add = (to: Map<string, Set<number>>, type: number, word: string) => {
    const ofType = (seen[type] ??= new Set())
    if (ofType.has(word)) return
    ofType.add(word)
    const phrase = phraseOf(word)
    to.set(phrase, (to.get(phrase) ?? new Set()).add(type))
  }
  return {
    add(type: number, { type: name, synonyms }: Product, otherNames: readonly string[]): void {
      add(own, type, name)
      for (const word of synonyms) add(own, type, word)
      for (const word of otherNames) add(other, type, word)
    },
    finish: (): ReadonlyMap<string, readonly number[]> =>
      new Map([...other, ...own].map(([phrase, numbers]) => [phrase, [...numbers]])),
  }
}

function likingOf({ rating }: Product): number {
  const { mean, count } = rating ?? { mean: PRIOR_MEAN, count: 0 }
  return (mean * count + PRIOR_MEAN * PRIOR_RATINGS) / (count + PRIOR_RATINGS) / BEST_RATING
}

function countsOf({ idOf, ids }: Names): Uint32Array {
  const counts = new Uint32Array(idOf.size)
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
  return counts
}
