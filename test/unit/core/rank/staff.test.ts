import { describe, expect, it } from 'vitest'
import { rank, wishesOf } from '../../../../electron/core/rank'
import { createLiveIndex, type RowFacts } from '../../../../electron/core/rank/live'
import { piecesOf } from '../../../../electron/core/text/pieces'
import { stem } from '../../../../electron/core/text/stem'
import { wordsOf } from '../../../../electron/core/text/words'
import { understand } from '../../../../electron/core/understand'
import { smallIndex, smallVocabulary } from '../../../helpers/ask-small-shop'
import { smallProducts } from '../../../helpers/small-shop'

const NOTHING: RowFacts = {
  stock: null,
  priceCents: null,
  offer: undefined,
  isBlocked: false,
  isPinned: false,
  edit: null,
}

type Says = Readonly<Record<string, Partial<RowFacts>>>

/** Asks the small shop, of which staff say something by the names of products. */
function ask(said: string, says: Says) {
  const live = createLiveIndex(smallIndex, (row) => smallProducts[row], new Map())
  for (const [row, { name, sku }] of smallProducts.entries()) {
    if (says[name]) live.set(row, sku, { ...NOTHING, ...says[name] })
  }
  live.settle()
  const { slots, text } = understand({
    hypotheses: [said],
    via: 'text',
    vocabulary: smallVocabulary,
    currency: 'EUR',
  })
  const words = wordsOf(text)
  const terms = words.flatMap(piecesOf).map(stem)
  const { ranked } = rank(live.index, {
    readings: [{ terms, matches: [], nearness: null, openShare: 0 }],
    slots,
    wishes: wishesOf(words, live.index),
    today: '2026-11-24',
    limit: 10,
  })
  return {
    names: ranked.map(({ row }) => smallProducts[row]?.name),
    pinned: ranked.flatMap(({ row, isPinned }) => (isPinned ? [smallProducts[row]?.name] : [])),
  }
}

describe('a blocked product', () => {
  it('does not cut away what comes next', () => {
    const question = 'block noise trains planes shade'
    const best = ask(question, {}).names[0] ?? ''
    expect(best).toBe('Ekkoa Calm headphones')
    expect(ask(question, { [best]: { isBlocked: true } }).names).toContain('Fernlow Peace lily')
  })
})

describe('a pinned product', () => {
  const pinned = (...names: readonly string[]): Says =>
    Object.fromEntries(names.map((name) => [name, { isPinned: true }]))

  it.each([
    ['kettle', 'Emberly kettle, black'],
    ['red kettle', 'Emberly kettle, red'],
    ['red or black kettle', 'Emberly kettle, black'],
    ['Tarn kettle', 'Tarn family kettle'],
  ])('comes first only where it is what was asked for: %s', (said, first) => {
    expect(ask(said, pinned('Emberly kettle, black')).names[0]).toBe(first)
  })

  it('comes after one of the size that was asked for', () => {
    const longer = pinned('Kabling USB-C cable, 3 m')
    expect(ask('usb cable', longer).pinned).toEqual(['Kabling USB-C cable, 3 m'])
    expect(ask('usb cable 2.5 m', longer).pinned).toEqual(['Kabling USB-C cable, 3 m'])
    expect(ask('usb cable 2 m', longer).pinned).toEqual([])
    expect(ask('usb cable 2 m', longer).names[0]).toBe('Slado USB-C cable, 2 m')
  })

  it('is not put first when its shelf is empty', () => {
    const says = { 'Lerrin mug, blue': { isPinned: true, stock: { count: 0 } } }
    expect(ask('mug', says)).toMatchObject({ pinned: [] })
    expect(ask('mug', says).names[0]).toBe('Lerrin mug, red')
  })
})
