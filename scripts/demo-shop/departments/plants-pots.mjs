import { care } from './plants-pots-care.mjs'
import { decoration } from './plants-pots-decoration.mjs'
import { growing } from './plants-pots-growing.mjs'
import { outdoors } from './plants-pots-outdoors.mjs'
import { plants } from './plants-pots-plants.mjs'
import { pots } from './plants-pots-pots.mjs'
import { supports } from './plants-pots-supports.mjs'

export const plantsPots = {
  id: 'plants-pots',
  name: 'Plants & pots',
  names: { de: 'Pflanzen & Töpfe', es: 'Plantas y macetas', zh: '植物与花盆' },
  aisle: '3',
  picture: 'house-plant',
  types: [...plants, ...outdoors, ...pots, ...supports, ...care, ...growing, ...decoration],
}
