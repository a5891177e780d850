import { gaming } from './sound-tv-gaming.mjs'
import { hifi } from './sound-tv-hifi.mjs'
import { listening } from './sound-tv-listening.mjs'
import { media } from './sound-tv-media.mjs'
import { projection } from './sound-tv-projection.mjs'
import { screens } from './sound-tv-screens.mjs'
import { waking } from './sound-tv-waking.mjs'

export const soundTv = {
  id: 'sound-tv',
  name: 'Sound & TV',
  names: { de: 'Ton & Fernsehen', es: 'Sonido y TV', zh: '音响与电视' },
  aisle: '8',
  picture: 'tv',
  types: [...screens, ...projection, ...hifi, ...listening, ...waking, ...media, ...gaming],
}
