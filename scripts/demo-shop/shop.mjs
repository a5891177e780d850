import { departments } from './departments/index.mjs'
import { drawings } from './drawings/index.mjs'
import { floorPlan } from './floor-plan.mjs'
import { offersOf } from './offers.mjs'
import { productsOf } from './products.mjs'

export const SEED = 20261124

/** The whole shop folder as `path -> text`. The same seed gives the same bytes. */
export function makeDemoShop(seed = SEED) {
  const entries = departments.flatMap((department) => productsOf(department, seed))
  const products = entries.map(({ product }) => product)
  refuseTwins(products, 'sku')
  refuseTwins(products, 'name')
  return new Map([
    ['shop.json', pretty(shop())],
    ['products.json', oneALine(products)],
    ['offers.json', oneALine(offersOf(entries, seed))],
    ['floor-plan.json', pretty(floorPlan(departments))],
    ...Object.entries(drawings).map(([slug, svg]) => [`pictures/${slug}.svg`, svg]),
  ])
}

const shop = () => ({
  id: 'halden-home-tech',
  name: 'Halden Home & Tech',
  currency: 'EUR',
  locale: 'en-IE',
  departments: departments.map(({ id, name, aisle, picture }) => ({ id, name, aisle, picture })),
  examples: [
    'a quiet fan for the bedroom under sixty',
    'usb c cable two metres',
    'where are the batteries?',
    'a red kettle',
    'headphones that block noise',
    'a plant that needs little water',
  ],
})

function refuseTwins(products, key) {
  const seen = new Map()
  for (const product of products) {
    const twin = seen.get(product[key])
    if (twin)
      throw new Error(`demo shop: "${twin.name}" and "${product.name}" share the ${key} ${product[key]}`)
    seen.set(product[key], product)
  }
}

const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`
/** One record a line, so that a change of one product reads as a change of one line. */
const oneALine = (list) => `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`
