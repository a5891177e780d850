import { bedroomBath } from './bedroom-bath.mjs'
import { cablesPower } from './cables-power.mjs'
import { cleaningLaundry } from './cleaning-laundry.mjs'
import { coffeeTea } from './coffee-tea.mjs'
import { computersPhones } from './computers-phones.mjs'
import { fansAir } from './fans-air.mjs'
import { garden } from './garden.mjs'
import { kitchen } from './kitchen.mjs'
import { lighting } from './lighting.mjs'
import { plantsPots } from './plants-pots.mjs'
import { soundTv } from './sound-tv.mjs'
import { stationeryOffice } from './stationery-office.mjs'
import { toolsPaint } from './tools-paint.mjs'
import { toysGames } from './toys-games.mjs'

/** In the order of their aisles. */
export const departments = [
  kitchen,
  coffeeTea,
  plantsPots,
  garden,
  cablesPower,
  lighting,
  fansAir,
  soundTv,
  cleaningLaundry,
  computersPhones,
  toolsPaint,
  bedroomBath,
  toysGames,
  stationeryOffice,
]
