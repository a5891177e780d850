import type { Fact } from '../../contract/overlay'
import type { KnownFact } from '../../core/overlay'

/** A row of `facts` that is not cleared. */
export interface FactRow {
  readonly sku: string
  readonly kind: Fact['kind']
  readonly source: Fact['source']
  readonly value: string
  readonly at: string
  readonly until: string | null
  readonly reason: string | null
  readonly follows_feed: number
}

/** Columns of `facts` that make a fact. */
export const FACT_COLUMNS = 'sku, kind, source, value, at, until, reason, follows_feed'

/** Times are written alike whatever their precision was, and the keys of a value in one order. */
export const rowOfFact = (fact: KnownFact): FactRow => ({
  sku: fact.sku,
  kind: fact.kind,
  source: fact.source,
  value: valueOf(fact),
  at: new Date(fact.at).toISOString(),
  until: fact.until === undefined ? null : new Date(fact.until).toISOString(),
  reason: fact.kind === 'block' || fact.kind === 'pin' ? fact.reason : null,
  follows_feed: fact.followsFeed ? 1 : 0,
})

/**
 * The row was written from a checked fact by the one writer: it is not checked again.
 * @throws SyntaxError when its bytes are damaged.
 */
export function factOf(row: FactRow): KnownFact {
  return factWith(row, JSON.parse(row.value))
}

/** undefined where the value is nonsense, which damage may leave behind. A block stays one whatever its bytes are. */
export function readableFact(row: FactRow): KnownFact | undefined {
  if (nameOfValue[row.kind] === null) return factWith(row, true)
  try {
    const value: unknown = JSON.parse(row.value)
    return isLike[row.kind](value) ? factWith(row, value) : undefined
  } catch {
    return undefined
  }
}

function factWith(row: FactRow, value: unknown): KnownFact {
  return {
    sku: row.sku,
    kind: row.kind,
    source: row.source,
    at: row.at,
    ...(row.until !== null && { until: row.until }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.follows_feed === 1 && { followsFeed: true }),
    ...(nameOfValue[row.kind] !== null && { [nameOfValue[row.kind] ?? '']: value }),
  } as KnownFact
}

/** What a kind calls that which it says; a block and a pin say all by being there. */
const nameOfValue = {
  stock: 'count',
  price: 'cents',
  offer: 'offer',
  block: null,
  pin: null,
  edit: 'fields',
} as const satisfies Record<Fact['kind'], string | null>

const isNumber = (value: unknown) => typeof value === 'number'
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Enough to tell a value from damage. */
const isLike: Record<Fact['kind'], (value: unknown) => boolean> = {
  stock: isNumber,
  price: isNumber,
  offer: (value) => value === null || isObject(value),
  block: () => true,
  pin: () => true,
  edit: isObject,
}

function valueOf(fact: Fact): string {
  switch (fact.kind) {
    case 'stock':
      return String(fact.count)
    case 'price':
      return String(fact.cents)
    case 'offer':
      return inOneOrder(fact.offer)
    case 'edit':
      return inOneOrder(fact.fields)
    case 'block':
    case 'pin':
      return 'true'
  }
}

const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
