import type { Answer, Reason, Slot, Suggestion, Via } from '../../../electron/contract/answer'
import type { Product } from '../../../electron/contract/catalogue'
import type { AnswerId, QueryId } from '../../../electron/contract/ids'
import { cardOf, products, shown } from './fake-shop'

/** An answer by plain word matching: enough to walk through every screen without the rest of the house. */
export function fakeAnswer(queryId: QueryId, via: Via, text: string, slots: readonly Slot[]): Answer {
  const limit = slots.find((slot) => slot.kind === 'price-max')?.cents ?? Infinity
  const words = text.toLowerCase().split(/\s+/)
  const scored = products
    .map((product) => ({ product, score: scoreOf(product, words, slots) }))
    .filter(({ product, score }) => score > 0 && product.priceCents <= limit)
    .sort((a, b) => b.score - a.score)
  return {
    answerId: crypto.randomUUID() as AnswerId,
    queryId,
    releaseId: shown.releaseId,
    rankerVersion: 'fake',
    via,
    understanding: { intent: 'find', text, alternatives: [], slots: [...slots] },
    items: scored.slice(0, 12).map(({ product, score }) => ({
      sku: product.sku,
      score,
      reasons: reasonsOf(product, limit),
      card: cardOf(product),
    })),
    total: scored.length,
    relaxed: [],
    degraded: [],
    timingsMs: {},
  }
}

export function slotsIn(text: string): readonly Slot[] {
  const lower = text.toLowerCase()
  const type = [...new Set(products.map((product) => product.type))]
    .filter((each) => each.split(' ').every((word) => lower.includes(word)))
    .sort((a, b) => b.length - a.length)[0]
  const limit = /under (\d+)/.exec(lower)?.[1]
  const slots: Slot[] = []
  if (type !== undefined) slots.push({ id: 'type', kind: 'type', value: type })
  if (limit !== undefined) slots.push({ id: 'price-max', kind: 'price-max', cents: Number(limit) * 100 })
  return slots
}

export function fakeSuggestions(prefix: string): readonly Suggestion[] {
  const start = prefix.trim().toLowerCase()
  if (start === '') return []
  const types = [...new Set(products.map((product) => product.type))].filter((type) => type.includes(start))
  const ofType = types.map((type): Suggestion => {
    const all = products.filter((product) => product.type === type)
    const [first] = all
    return {
      text: type,
      count: all.length,
      picture: first?.picture ?? '',
      aisle: first?.location.aisle ?? '',
      kind: 'type',
    }
  })
  const departments = shown.shop.departments
    .filter(({ name }) => name.toLowerCase().includes(start))
    .map(({ name, picture, aisle }): Suggestion => ({
      text: name,
      count: 50,
      picture,
      aisle,
      kind: 'department',
    }))
  return [...ofType, ...departments].slice(0, 6)
}

function scoreOf(product: Product, words: readonly string[], slots: readonly Slot[]): number {
  const department = slots.find((slot) => slot.kind === 'department')?.value
  if (department !== undefined) return product.department === department ? 1 : 0
  if (slots.some((slot) => slot.kind === 'offers')) return cardOf(product).offer === null ? 0 : 1
  const type = slots.find((slot) => slot.kind === 'type')?.value
  const text = [product.name, product.type, ...product.synonyms, ...marksOf(product)].join(' ').toLowerCase()
  const hits = words.filter((word) => word.length > 2 && text.includes(word)).length
  return (type !== undefined && product.type === type ? 5 : 0) + hits
}

function reasonsOf(product: Product, limitCents: number): Reason[] {
  const reasons: Reason[] = isPinned(product) ? [{ code: 'pinned', feature: 'fake', facts: {} }] : []
  const best = product.attributes.find(({ superlative }) => superlative !== undefined)
  if (best !== undefined) {
    const { label, value, unit, superlative = '' } = best
    const facts = { superlative, label, value, count: 9, type: product.type }
    reasons.push({
      code: 'superlative',
      feature: 'fake',
      facts: unit === undefined ? facts : { ...facts, unit },
    })
  }
  if (limitCents < Infinity)
    reasons.push({ code: 'under-limit', feature: 'fake', facts: { cents: product.priceCents, limitCents } })
  if (product.rating !== undefined) reasons.push({ code: 'rating', feature: 'fake', facts: product.rating })
  reasons.push({ code: 'type', feature: 'fake', facts: { type: product.type } })
  return reasons
}

/** Words that nobody would say, to find a product that shows something. */
function marksOf(product: Product): readonly string[] {
  const reviews = product.reviews?.length ?? 0
  return [
    ...(reviews > 2 ? ['=reviewed'] : reviews === 0 ? ['=unreviewed'] : []),
    ...(isPinned(product) ? ['=pinned'] : []),
  ]
}

/** Of each type the third: staff chose nothing here. */
const pinned = new Set(thirds())

function isPinned(product: Product): boolean {
  return pinned.has(product)
}

function thirds(): readonly Product[] {
  const seen = new Map<string, number>()
  return products.filter(({ type }) => {
    const count = (seen.get(type) ?? 0) + 1
    seen.set(type, count)
    return count === 3
  })
}
