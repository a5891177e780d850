import type { Product } from '../../../contract/catalogue'
import type { Sku } from '../../../contract/ids'
import type { ProductEdit } from '../../../contract/overlay'
import type { EffectiveFacts } from '../../overlay'
import { phraseOf } from '../../text/phrase'
import { setCheapness } from '../cheapness'
import type { CatalogueIndex } from '../index-catalogue'
import type { OtherTypeNames } from '../other-names'
import type { EditedText } from '../text-index'
import { applyEdit } from './apply-edit'
import { editedTextOf } from './edited-text'
import { createLiveComparisons } from './live-comparisons'
import { createLiveMeasures } from './live-measures'

/** What the overlay says of one row. Where it says nothing, the release stands. */
export type RowFacts = Omit<EffectiveFacts, 'changesAt' | 'stock'> & {
  readonly stock: { readonly count: number } | null
}

/** An index that follows the overlay. The release's own index stays as it is. */
export interface LiveIndex {
  /** What ranking is asked with: always the same object, of which the rows change. */
  readonly index: CatalogueIndex
  /** Puts what counts now for a row in place of what counted before. */
  set(row: number, sku: Sku, facts: RowFacts): void
  /** Derives again what hangs on the rows that were set, before the next question. */
  settle(): void
}

/** `productAt` gives the product as it is in the release. */
export function createLiveIndex(
  base: CatalogueIndex,
  productAt: (row: number) => Product | undefined,
  typeNames: OtherTypeNames,
): LiveIndex {
  const priceCents = base.columns.priceCents.slice()
  const stock = base.columns.stock.slice()
  const cheapness = base.columns.cheapness.slice()
  const typeCounts = base.columns.typeCounts.slice()
  const types = base.columns.types.ids
  const colours = { idOf: new Map(base.columns.colours.idOf), ids: base.columns.colours.ids.slice() }
  const offers = new Map(base.offers)
  const blocked = new Set<number>()
  const pinned = new Set<number>()
  const editedText = new Map<number, EditedText>()
  const edits = new Map<number, string>()
  const live = createLiveComparisons(base.comparisons)
  const measures = createLiveMeasures(base.columns.measures)
  const typesToPrice = new Set<number>()

  const index: CatalogueIndex = {
    ...base,
    text: { ...base.text, edited: editedText },
    columns: {
      ...base.columns,
      priceCents,
      stock,
      cheapness,
      typeCounts,
      colours,
      measures: measures.measures,
    },
    comparisons: live.comparisons,
    offers,
    blocked,
    pinned,
  }

  const setPrice = (row: number, cents: number) => {
    if (priceCents[row] === cents) return
    priceCents[row] = cents
    typesToPrice.add(types[row] ?? 0)
  }

  const setOffer = (row: number, sku: Sku, offer: RowFacts['offer']) => {
    const own = base.offers.get(row)
    const stands = offer === undefined ? own : offer === null ? undefined : [{ ...offer, sku }]
    if (stands) offers.set(row, stands)
    else offers.delete(row)
  }

  const setBlocked = (row: number, isBlocked: boolean) => {
    if (blocked.has(row) === isBlocked) return
    const type = types[row] ?? 0
    if (isBlocked) blocked.add(row)
    else blocked.delete(row)
    typeCounts[type] = (typeCounts[type] ?? 0) + (isBlocked ? -1 : 1)
    cheapness[row] = 0
    typesToPrice.add(type)
    live.touch(row)
  }

  const setEdit = (row: number, edit: ProductEdit | null) => {
    const key = edit === null ? undefined : JSON.stringify(edit)
    if (edits.get(row) === key) return
    const product = productAt(row)
    if (!product) return
    const edited = edit === null ? product : applyEdit(product, edit)
    if (key === undefined) {
      edits.delete(row)
      editedText.delete(row)
    } else {
      edits.set(row, key)
      editedText.set(row, editedTextOf(base.text, row, edited, typeNames.get(product.type) ?? []))
    }
    const colour = phraseOf(edited.colour ?? '')
    const id = colours.idOf.get(colour) ?? colours.idOf.size
    colours.idOf.set(colour, id)
    colours.ids[row] = id
    measures.set(row, edited.attributes)
    live.set(row, edited)
  }

  return {
    index,
    set(row, sku, facts) {
      setPrice(row, facts.priceCents ?? base.columns.priceCents[row] ?? 0)
      stock[row] = facts.stock?.count ?? base.columns.stock[row] ?? 0
      setOffer(row, sku, facts.offer)
      setBlocked(row, facts.isBlocked)
      if (facts.isPinned) pinned.add(row)
      else pinned.delete(row)
      setEdit(row, facts.edit)
    },
    settle() {
      if (typesToPrice.size > 0) {
        const isAsked = (type: number) => typesToPrice.has(type)
        setCheapness(cheapness, priceCents, types, isAsked, (row) => blocked.has(row))
        typesToPrice.clear()
      }
      const likes = new Map<number, readonly number[]>()
      live.settle((row) => {
        const type = types[row] ?? 0
        const rows = likes.get(type) ?? rowsOfType(types, type).filter((other) => !blocked.has(other))
        likes.set(type, rows)
        return rows
      })
    },
  }
}

function rowsOfType(types: Uint32Array, type: number): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < types.length; row++) if (types[row] === type) rows.push(row)
  return rows
}
