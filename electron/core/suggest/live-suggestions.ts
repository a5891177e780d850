import type { Suggestion } from '../../contract/answer'
import type { Product, Shop } from '../../contract/catalogue'
import type { CatalogueIndex } from '../rank'
import { createLedTo, type LedTo } from './led-to'
import { suggest, suggestionAt } from './suggest'
import { KINDS, type SuggestionTable } from './suggestion-table'

/** The products of a release by their rows. */
export interface Products {
  /** As the release says. */
  readonly madeAt: (row: number) => Product | undefined
  /** As staff have corrected it. */
  readonly productAt: (row: number) => Product | undefined
}

/** Suggestions that follow what staff say of products. */
export interface LiveSuggestions {
  suggest(prefix: string, limit: number): Suggestion[]
}

/** `index` is the live one: its blocked and edited rows change. */
export function createLiveSuggestions(
  table: SuggestionTable,
  shop: Shop,
  index: CatalogueIndex,
  { madeAt, productAt }: Products,
): LiveSuggestions {
  const { blocked, text } = index
  /** Blocked rows that are counted already, each with its entries, and how many of these each entry has. */
  const counted = new Map<number, readonly number[]>()
  const taken = new Map<number, number>()
  let ledTo: LedTo | null = null
  /** Made when somebody first needs it: most shops never block anything. */
  const links = () => (ledTo ??= createLedTo(table, shop))

  const count = (entries: readonly number[], step: number) => {
    for (const entry of entries) taken.set(entry, (taken.get(entry) ?? 0) + step)
  }
  const followBlocked = () => {
    for (const [row, entries] of counted) {
      if (blocked.has(row)) continue
      count(entries, -1)
      counted.delete(row)
    }
    for (const row of blocked) {
      if (counted.has(row)) continue
      const product = madeAt(row)
      const entries = product ? links().entriesOf(row, product) : []
      count(entries, 1)
      counted.set(row, entries)
    }
  }
  const left = (entry: number) => (table.counts[entry] ?? 0) - (taken.get(entry) ?? 0)

  function* rowsOf(entry: number): Generator<number> {
    for (const row of links().candidates(entry, index)) {
      if (blocked.has(row)) continue
      const product = madeAt(row)
      if (product && links().entriesOf(row, product).includes(entry)) yield row
    }
  }

  /** Products of one name, of which some may be called otherwise by now. */
  const productsOf = (entry: number, name: string): Partial<Suggestion> => {
    const found = [...rowsOf(entry)].flatMap((row) => productAt(row) ?? [])
    const shown = found.find((product) => product.name === name) ?? found[0]
    return shown
      ? { ...looksOf(shown), text: shown.name, count: found.filter((one) => one.name === shown.name).length }
      : {}
  }

  const now = (entry: number): Suggestion => {
    const made = suggestionAt(table, entry)
    const first = table.rows[entry] ?? 0
    const isProduct = KINDS[table.kinds[entry] ?? 0] === 'product'
    const isShared = isProduct && made.count > 1
    if (isShared && blocked.size + text.edited.size > 0) return { ...made, ...productsOf(entry, made.text) }
    const suggestion = { ...made, count: left(entry) }
    if (!blocked.has(first) && !text.edited.has(first)) return suggestion
    const row = blocked.has(first) ? firstOf(rowsOf(entry)) : first
    const product = row === undefined ? undefined : productAt(row)
    if (!product) return suggestion
    return { ...suggestion, ...looksOf(product), ...(isProduct && { text: product.name }) }
  }

  return {
    suggest(prefix, limit) {
      followBlocked()
      return suggest(table, prefix, limit, (entry) => left(entry) <= 0).map(now)
    },
  }
}

const looksOf = ({ picture, location }: Product) => ({ picture, aisle: location.aisle })

function firstOf<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item
  return undefined
}
