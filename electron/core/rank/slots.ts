import type { Slot } from '../../contract/answer'
import { phraseOf } from '../text/phrase'
import { comparable } from '../text/units'
import type { Columns } from './columns'
import { liveOffers, type CatalogueIndex } from './index-catalogue'
import { SLOT_BONUS } from './weights'

/** Slots that exclude what does not fit, in the order in which they are given up when nothing is left. */
const HARD_KINDS = ['offers', 'department', 'price-min', 'price-max'] as const
type HardKind = (typeof HARD_KINDS)[number]
export type HardSlot = Extract<Slot, { kind: HardKind }>

export type RowTest = (row: number) => boolean

const isHard = (slot: Slot): slot is HardSlot => HARD_KINDS.some((kind) => kind === slot.kind)

/** The hard slots among `slots`, first given up first: the price is what a shopper holds to the longest. */
export function hardSlots(slots: readonly Slot[]): readonly HardSlot[] {
  return slots.filter(isHard).toSorted((a, b) => HARD_KINDS.indexOf(a.kind) - HARD_KINDS.indexOf(b.kind))
}

/** Whether a row passes one hard slot. `today` decides which offers are live. */
export function testOf(slot: HardSlot, index: CatalogueIndex, today: string): RowTest {
  const { priceCents, departments } = index.columns
  switch (slot.kind) {
    case 'price-max':
      return (row) => (priceCents[row] ?? 0) <= slot.cents
    case 'price-min':
      return (row) => (priceCents[row] ?? 0) >= slot.cents
    case 'department': {
      const wanted = departments.idOf.get(phraseOf(slot.value))
      return (row) => departments.ids[row] === wanted
    }
    case 'offers':
      return (row) => liveOffers(index, row, today).length > 0
  }
}

/** How well a row fits one soft slot: 0 not at all, 1 wholly. null for hard slots. */
export function fitOf(slot: Slot, columns: Columns): ((row: number) => number) | null {
  switch (slot.kind) {
    case 'type': {
      const wanted = columns.typesCalled.get(phraseOf(slot.value))
      return (row) => (wanted?.includes(columns.types.ids[row] ?? -1) === true ? 1 : 0)
    }
    case 'brand':
    case 'colour': {
      const { idOf, ids } = slot.kind === 'brand' ? columns.brands : columns.colours
      const wanted = idOf.get(phraseOf(slot.value))
      return (row) => (ids[row] === wanted ? 1 : 0)
    }
    case 'measure':
      return measureFit(slot, columns)
    case 'price-max':
    case 'price-min':
    case 'department':
    case 'offers':
      return null
  }
}

/** A value this many times larger or smaller no longer fits at all. */
const MEASURE_REACH = 1.5

function measureFit(slot: Extract<Slot, { kind: 'measure' }>, { measures }: Columns) {
  const { dimension, amount } = comparable(slot.value, slot.unit)
  const wanted = measures.dimensionOf.get(dimension)
  return (row: number): number => {
    let best = 0
    for (let at = measures.begins[row] ?? 0; at < (measures.ends[row] ?? 0); at++) {
      if (measures.dimensions[at] !== wanted) continue
      const distance = Math.abs(Math.log((measures.amounts[at] ?? 0) / amount)) / Math.log(MEASURE_REACH)
      if (distance < 1) best = Math.max(best, 1 - distance)
    }
    return best
  }
}

/** Adds to `scores` what the soft slots are worth. */
export function addSlotBonus(scores: Float32Array, slots: readonly Slot[], columns: Columns): void {
  for (const slot of slots) {
    const fit = fitOf(slot, columns)
    if (!fit) continue
    const bonus = SLOT_BONUS[slot.kind as keyof typeof SLOT_BONUS]
    for (let row = 0; row < scores.length; row++) scores[row] = (scores[row] ?? 0) + bonus * fit(row)
  }
}
