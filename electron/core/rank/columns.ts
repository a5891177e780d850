import type { Product } from '../../contract/catalogue'
import { comparable } from '../text/units'
import { phraseOf } from '../text/phrase'

/** Names that are given numbers in the order in which they turn up. */
interface Names {
  readonly idOf: ReadonlyMap<string, number>
  readonly ids: Uint16Array
}

/** What filters and bonuses look at, one number a row; nothing of it is text. */
export interface Columns {
  readonly priceCents: Uint32Array
  readonly stock: Uint32Array
  readonly types: Uint16Array
  readonly brands: Names
  readonly colours: Names
  readonly departments: Names
  /** Types by the words for them: their name and their synonyms, as phrases. */
  readonly typesCalled: ReadonlyMap<string, ReadonlySet<number>>
  readonly typeCounts: readonly number[]
  /** 1 = lowest price of the type, 0 = highest; 0 where the type has one price only. */
  readonly cheapness: Float32Array
  /** Bayesian mean of the ratings, 0 to 1: few ratings are drawn towards the shop's mean. */
  readonly liking: Float32Array
  /** Numbers with units of each row. */
  readonly measures: Measures
}

interface Measures {
  readonly dimensionOf: ReadonlyMap<string, number>
  /** Measures of row r lie from starts[r] to starts[r + 1]. */
  readonly starts: Uint32Array
  readonly dimensions: Uint8Array
  readonly amounts: Float32Array
}

export interface ColumnsBuilder {
  add(product: Product): void
  finish(): Columns
}

/** As many ratings as the shop's mean counts for. */
const PRIOR_RATINGS = 10
const BEST_RATING = 5
const PRIOR_MEAN = 3.5

export function createColumnsBuilder(): ColumnsBuilder {
  const prices: number[] = []
  const stocks: number[] = []
  const likings: number[] = []
  const types = createNamesBuilder()
  const brands = createNamesBuilder()
  const colours = createNamesBuilder()
  const departments = createNamesBuilder()
  const typesCalled = new Map<string, Set<number>>()
  const measures = createMeasuresBuilder()

  return {
    add(product) {
      prices.push(product.priceCents)
      stocks.push(product.stock)
      likings.push(likingOf(product))
      const type = types.add(product.type)
      for (const word of [product.type, ...product.synonyms]) {
        const phrase = phraseOf(word)
        typesCalled.set(phrase, (typesCalled.get(phrase) ?? new Set()).add(type))
      }
      brands.add(product.brand)
      colours.add(product.colour ?? '')
      departments.add(product.department)
      measures.add(product)
    },
    finish() {
      const priceCents = Uint32Array.from(prices)
      const typeIds = types.finish().ids
      return {
        priceCents,
        stock: Uint32Array.from(stocks),
        types: typeIds,
        brands: brands.finish(),
        colours: colours.finish(),
        departments: departments.finish(),
        typesCalled,
        typeCounts: countsOf(typeIds),
        cheapness: cheapnessOf(priceCents, typeIds),
        liking: Float32Array.from(likings),
        measures: measures.finish(),
      }
    },
  }
}

function createNamesBuilder() {
  const idOf = new Map<string, number>()
  const ids: number[] = []
  return {
    add(name: string): number {
      const phrase = phraseOf(name)
      const id = idOf.get(phrase) ?? idOf.size
      idOf.set(phrase, id)
      ids.push(id)
      return id
    },
    finish: (): Names => ({ idOf, ids: Uint16Array.from(ids) }),
  }
}

function createMeasuresBuilder() {
  const dimensionOf = new Map<string, number>()
  const starts = [0]
  const dimensions: number[] = []
  const amounts: number[] = []
  return {
    add({ attributes }: Product): void {
      for (const { value, unit } of attributes) {
        if (typeof value !== 'number' || unit === undefined) continue
        const { dimension, amount } = comparable(value, unit)
        const id = dimensionOf.get(dimension) ?? dimensionOf.size
        dimensionOf.set(dimension, id)
        dimensions.push(id)
        amounts.push(amount)
      }
      starts.push(amounts.length)
    },
    finish: (): Measures => ({
      dimensionOf,
      starts: Uint32Array.from(starts),
      dimensions: Uint8Array.from(dimensions),
      amounts: Float32Array.from(amounts),
    }),
  }
}

function likingOf({ rating }: Product): number {
  const { mean, count } = rating ?? { mean: PRIOR_MEAN, count: 0 }
  return (mean * count + PRIOR_MEAN * PRIOR_RATINGS) / (count + PRIOR_RATINGS) / BEST_RATING
}

function countsOf(types: Uint16Array): readonly number[] {
  const counts: number[] = []
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

function cheapnessOf(priceCents: Uint32Array, types: Uint16Array): Float32Array {
  const lowest: number[] = []
  const highest: number[] = []
  for (const [row, type] of types.entries()) {
    const price = priceCents[row] ?? 0
    lowest[type] = Math.min(lowest[type] ?? price, price)
    highest[type] = Math.max(highest[type] ?? price, price)
  }
  return Float32Array.from(types, (type, row) => {
    const range = (highest[type] ?? 0) - (lowest[type] ?? 0)
    return range === 0 ? 0 : ((highest[type] ?? 0) - (priceCents[row] ?? 0)) / range
  })
}
