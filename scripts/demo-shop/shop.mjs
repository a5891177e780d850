import { oneALine, pretty } from '../lib/write-shop.mjs'
import { departments as inAnyOrder } from './departments/index.mjs'
import { drawings } from './drawings/index.mjs'
import { floorPlan } from './floor-plan.mjs'
import { knowledge } from './knowledge.mjs'
import { offersOf } from './offers.mjs'
import { productsOf } from './products.mjs'
import { LANGUAGES } from './translations.mjs'

export const SEED = 20261124

const departments = [...inAnyOrder].sort((a, b) => Number(a.aisle) - Number(b.aisle))

/** The whole shop folder as `path -> text`. The same seed gives the same bytes. */
export function makeDemoShop(seed = SEED) {
  const entries = departments.flatMap((department) => productsOf(department, seed))
  const products = entries.map(({ product }) => product)
  refuseTwins(products, 'sku', ({ sku }) => sku)
  refuseTwins(products, 'name', ({ name }) => name)
  for (const language of LANGUAGES)
    refuseTwins(products, `name (${language})`, ({ names }) => names?.[language])
  return new Map([
    ['shop.json', pretty(shop())],
    ['products.json', oneALine(products)],
    ['offers.json', oneALine(offersOf(entries, seed))],
    ['floor-plan.json', pretty(floorPlan(departments))],
    ['knowledge.json', pretty(knowledge)],
    ...Object.entries(drawings).map(([slug, svg]) => [`pictures/${slug}.svg`, svg]),
  ])
}

const shop = () => ({
  id: 'halden-home-tech',
  name: 'Halden Home & Tech',
  currency: 'EUR',
  locale: 'en-IE',
  departments: departments.map(({ id, name, names, aisle, picture }) => ({
    id,
    name,
    names,
    aisle,
    picture,
  })),
  types: departments.flatMap(({ types }) =>
    types.filter(({ names }) => names).map(({ type, names }) => ({ name: type, names })),
  ),
  showcase: [
    { picture: 'bedside-lamp', colour: 'beige' },
    { picture: 'tv', colour: 'black' },
    { picture: 'house-plant', colour: null },
    { picture: 'kettle', colour: 'red' },
    { picture: 'toaster', colour: 'silver' },
    { picture: 'tower-fan', colour: 'green' },
    { picture: 'headphones', colour: 'black' },
    { picture: 'desk-chair', colour: 'green' },
    { picture: 'speaker', colour: 'grey' },
    { picture: 'stand-fan', colour: 'silver' },
    { picture: 'desk-fan', colour: 'copper' },
  ],
  examples: [
    'a quiet fan for the bedroom under sixty',
    'usb c cable two metres',
    'where are the batteries?',
    'a red kettle',
    'headphones that block noise',
    'a plant that needs little water',
  ],
})

function refuseTwins(products, what, valueOf) {
  const seen = new Map()
  for (const product of products) {
    const value = valueOf(product)
    if (value === undefined) continue
    const twin = seen.get(value)
    if (twin) throw new Error(`demo shop: "${twin.name}" and "${product.name}" share the ${what} ${value}`)
    seen.set(value, product)
  }
}
