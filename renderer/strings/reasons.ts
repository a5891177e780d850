import type { Reason } from '../../electron/contract/answer'
import type { Formatter } from './formatter'

type Facts = Reason['facts']

/** The sentence for a reason; which facts each code carries is laid down where reasons are made. */
export function reasonSentence(format: Formatter, { code, facts }: Reason, nowMs: number): string {
  const { t, money, roundMoney, number, quantity, names } = format
  switch (code) {
    case 'type':
      return t('reason.type', { type: names.type(text(facts, 'type')).text })
    case 'words':
      return t('reason.words', { words: text(facts, 'words') })
    case 'brand':
      return t('reason.brand', { brand: text(facts, 'brand') })
    case 'colour':
      return t('reason.colour', { colour: text(facts, 'colour') })
    case 'measure':
      return t('reason.measure', {
        label: text(facts, 'label'),
        value: number(amount(facts, 'value')),
        unit: text(facts, 'unit'),
      })
    case 'attribute': {
      const label = text(facts, 'label')
      return facts.isYes === true
        ? t('reason.attribute.yes', { label })
        : t('reason.attribute', { label, value: valueOf(facts, quantity) })
    }
    case 'superlative':
      return t('reason.superlative', {
        superlative: text(facts, 'superlative'),
        count: amount(facts, 'count'),
        label: text(facts, 'label'),
        value: valueOf(facts, quantity),
      })
    case 'under-limit': {
      const limitCents = amount(facts, 'limitCents')
      const savedCents = limitCents - amount(facts, 'cents')
      const limit = roundMoney(limitCents)
      return savedCents > 0
        ? t('reason.under-limit', { saved: roundMoney(savedCents), limit })
        : t('reason.under-limit.exact', { limit })
    }
    case 'cheapest':
      return t('reason.cheapest', { count: amount(facts, 'count'), price: money(amount(facts, 'cents')) })
    case 'price-cut':
      return t('reason.price-cut', {
        saved: roundMoney(amount(facts, 'savedCents')),
        until: format.day(text(facts, 'until'), nowMs),
      })
    case 'multi-buy':
      return t('reason.multi-buy', {
        quantity: amount(facts, 'quantity'),
        total: roundMoney(amount(facts, 'totalCents')),
        until: format.day(text(facts, 'until'), nowMs),
      })
    case 'rating':
      return t('reason.rating', { mean: number(amount(facts, 'mean')), count: amount(facts, 'count') })
    case 'meaning':
      return t('reason.meaning', { text: text(facts, 'text') })
    case 'department':
      return t('reason.department', { name: names.department(text(facts, 'name')).text })
    case 'pinned':
      return t('reason.pinned')
  }
}

function text(facts: Facts, name: string): string {
  return String(facts[name] ?? '')
}

function amount(facts: Facts, name: string): number {
  return Number(facts[name] ?? 0)
}

function valueOf(facts: Facts, quantity: Formatter['quantity']): string {
  const value = facts.value
  const unit = typeof facts.unit === 'string' ? facts.unit : undefined
  return quantity(typeof value === 'number' ? value : String(value ?? ''), unit)
}
