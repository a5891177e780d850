import type { Attribute } from '../../../electron/contract/catalogue'
import type { Formatter } from '../../strings'

export function attributeValue({ value, unit }: Attribute, { t, quantity }: Formatter): string {
  return typeof value === 'boolean' ? t(value ? 'product.yes' : 'product.no') : quantity(value, unit)
}
