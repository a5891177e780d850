import { bath } from './bedroom-bath-bath.mjs'
import { beds } from './bedroom-bath-beds.mjs'
import { clocksMirrors } from './bedroom-bath-clocks-mirrors.mjs'
import { windows } from './bedroom-bath-windows.mjs'

export const bedroomBath = {
  id: 'bedroom-bath',
  name: 'Bedroom & bath',
  names: { de: 'Schlafzimmer & Bad', es: 'Dormitorio y baño', zh: '卧室与卫浴' },
  aisle: '12',
  picture: 'pillow',
  types: [...beds, ...bath, ...clocksMirrors, ...windows],
}
