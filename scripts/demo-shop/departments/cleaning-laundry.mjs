import { clothsBrushes } from './cleaning-laundry-cloths.mjs'
import { floorCare } from './cleaning-laundry-floors.mjs'
import { ironing } from './cleaning-laundry-ironing.mjs'
import { liquids } from './cleaning-laundry-liquids.mjs'
import { vacuums } from './cleaning-laundry-vacuums.mjs'
import { washing } from './cleaning-laundry-washing.mjs'
import { waste } from './cleaning-laundry-waste.mjs'

export const cleaningLaundry = {
  id: 'cleaning-laundry',
  name: 'Cleaning & laundry',
  names: { de: 'Putzen & Waschen', es: 'Limpieza y colada', zh: '清洁与洗衣' },
  aisle: '9',
  picture: 'bucket',
  types: [...vacuums, ...floorCare, ...clothsBrushes, ...liquids, ...washing, ...ironing, ...waste],
}
