import { bedroomBath } from './bedroom-bath.mjs'
import { cablesPower } from './cables-power.mjs'
import { cleaning } from './cleaning.mjs'
import { cleaningBottles } from './cleaning-bottles.mjs'
import { coffeeTea } from './coffee-tea.mjs'
import { coffeeTeaBrewing } from './coffee-tea-brewing.mjs'
import { coffeeTeaSupplies } from './coffee-tea-supplies.mjs'
import { computersPhones } from './computers-phones.mjs'
import { fansAirWatching } from './fans-air-watching.mjs'
import { fansAirClimate } from './fans-air-climate.mjs'
import { fansAir } from './fans-air.mjs'
import { garden } from './garden.mjs'
import { kitchen } from './kitchen.mjs'
import { kitchenElectrics } from './kitchen-electrics.mjs'
import { kitchenTableware } from './kitchen-tableware.mjs'
import { kitchenUtensils } from './kitchen-utensils.mjs'
import { laundry } from './laundry.mjs'
import { lightingOutdoors } from './lighting-outdoors.mjs'
import { lightingCandles } from './lighting-candles.mjs'
import { lightingBulbs } from './lighting-bulbs.mjs'
import { lighting } from './lighting.mjs'
import { plants } from './plants.mjs'
import { plantsPots } from './plants-pots.mjs'
import { soundTv } from './sound-tv.mjs'
import { stationeryOffice } from './stationery-office.mjs'
import { toolsPaint } from './tools-paint.mjs'
import { toysGames } from './toys-games.mjs'

/** Wider than the rest, as the things are. */
const WIDTHS = { tv: 300, 'garden-chair': 220 }

const bodies = {
  ...kitchen,
  ...kitchenElectrics,
  ...kitchenUtensils,
  ...kitchenTableware,
  ...coffeeTea,
  ...coffeeTeaBrewing,
  ...coffeeTeaSupplies,
  ...plants,
  ...plantsPots,
  ...garden,
  ...cablesPower,
  ...lighting,
  ...lightingBulbs,
  ...lightingCandles,
  ...lightingOutdoors,
  ...fansAir,
  ...fansAirClimate,
  ...fansAirWatching,
  ...soundTv,
  ...computersPhones,
  ...cleaning,
  ...cleaningBottles,
  ...laundry,
  ...toolsPaint,
  ...bedroomBath,
  ...toysGames,
  ...stationeryOffice,
}

/** `slug -> svg`, in the order of the alphabet. */
export const drawings = Object.fromEntries(
  Object.keys(bodies)
    .sort()
    .map((slug) => [
      slug,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTHS[slug] ?? 200} 200">${bodies[slug].join('')}</svg>\n`,
    ]),
)
