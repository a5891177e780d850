import { bath } from './bedroom-bath-bath.mjs'
import { beds } from './bedroom-bath-beds.mjs'
import { windows } from './bedroom-bath-windows.mjs'

export const bedroomBath = { ...beds, ...bath, ...windows }
