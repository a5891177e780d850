import { adapters } from './cables-power-adapters.mjs'
import { batteries } from './cables-power-batteries.mjs'
import { cables } from './cables-power-cables.mjs'
import { charging } from './cables-power-charging.mjs'
import { order } from './cables-power-order.mjs'
import { power } from './cables-power-power.mjs'

export const cablesPower = {
  id: 'cables-power',
  name: 'Cables & power',
  names: { de: 'Kabel & Strom', es: 'Cables y corriente', zh: '线缆与电源' },
  aisle: '5',
  picture: 'extension-lead',
  types: [...cables, ...power, ...charging, ...batteries, ...adapters, ...order],
}
