import type { Slot } from '../../../electron/contract/answer'
import type { Shop } from '../../../electron/contract/catalogue'
import type { Formatter } from '../../strings'

type Departments = Shop['departments']

/** What a chip says. */
export function slotLabel(
  slot: Slot,
  { t, roundMoney, number }: Formatter,
  departments: Departments,
): string {
  switch (slot.kind) {
    case 'type':
    case 'colour':
      return capitalised(slot.value)
    case 'brand':
      return slot.value
    case 'price-max':
      return t('slot.price-max', { price: roundMoney(slot.cents) })
    case 'price-min':
      return t('slot.price-min', { price: roundMoney(slot.cents) })
    case 'department':
      return departmentName(slot.value, departments)
    case 'offers':
      return t('slot.offers')
    case 'measure':
      return t('slot.measure', { value: number(slot.value), unit: slot.unit })
  }
}

/** What an answer is about, if one word says it: the kind of thing, or the department. */
export function subjectOf(slots: readonly Slot[], departments: Departments): string | null {
  const type = slots.find((slot) => slot.kind === 'type')
  if (type !== undefined) return capitalised(type.value)
  const department = slots.find((slot) => slot.kind === 'department')
  return department === undefined ? null : departmentName(department.value, departments)
}

function departmentName(value: string, departments: Departments): string {
  return departments.find(({ id }) => id === value)?.name ?? value
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
