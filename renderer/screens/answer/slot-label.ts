import type { Slot } from '../../../electron/contract/answer'
import type { Formatter } from '../../strings'

/** What a chip says. */
export function slotLabel(slot: Slot, { t, roundMoney, number, names }: Formatter): string {
  switch (slot.kind) {
    case 'type':
      return capitalised(names.type(slot.value).text)
    case 'colour':
      return capitalised(slot.value)
    case 'brand':
      return slot.value
    case 'price-max':
      return t('slot.price-max', { price: roundMoney(slot.cents) })
    case 'price-min':
      return t('slot.price-min', { price: roundMoney(slot.cents) })
    case 'department':
      return names.department(slot.value).text
    case 'offers':
      return t('slot.offers')
    case 'measure':
      return t('slot.measure', { value: number(slot.value), unit: slot.unit })
  }
}

/** What an answer is about, if one word says it: the kind of thing, or the department. */
export function subjectOf(slots: readonly Slot[], { names }: Formatter): string | null {
  const type = slots.find((slot) => slot.kind === 'type')
  if (type !== undefined) return capitalised(names.type(type.value).text)
  const department = slots.find((slot) => slot.kind === 'department')
  return department === undefined ? null : names.department(department.value).text
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
