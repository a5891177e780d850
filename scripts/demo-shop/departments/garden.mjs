import { barbecue } from './garden-barbecue.mjs'
import { birds } from './garden-birds.mjs'
import { handTools } from './garden-hand-tools.mjs'
import { lawn } from './garden-lawn.mjs'
import { living } from './garden-living.mjs'
import { machines } from './garden-machines.mjs'
import { watering } from './garden-watering.mjs'

export const garden = {
  id: 'garden',
  name: 'Garden',
  names: { de: 'Garten', es: 'Jardín', zh: '花园' },
  aisle: '4',
  picture: 'watering-can',
  types: [...watering, ...handTools, ...lawn, ...birds, ...machines, ...living, ...barbecue],
}
