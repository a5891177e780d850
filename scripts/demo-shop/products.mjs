import { chance, chanceBetween } from './chance.mjs'
import { facts } from './facts.mjs'
import { reviewer } from './reviews.mjs'
import { namesOf } from './translations.mjs'

/** The morning on which the shelves were counted; all dates of the shop hang on it. */
const COUNTED_ON = Date.parse('2026-11-24T07:00:00Z')
const MINUTE = 60_000

/** Every product of a department, each with the row of the table it came from. */
export function productsOf(department, seed) {
  const review = reviewer(seed)
  return department.types.flatMap((type) => {
    const variants = type.rows.flatMap((row) => variantsOf(row))
    return variants.map((row, i) => {
      const shelf = type.shelves[Math.floor((i * type.shelves.length) / variants.length)]
      return { type, row, product: describe({ type, row, department, shelf, seed, review }) }
    })
  })
}

/** One row of a table is one product for each of its colours. */
function variantsOf(row) {
  const colours = row.colours?.split(',') ?? [null]
  return colours.map((colour) => ({ ...row, colour, isOneOfSeveral: colours.length > 1 }))
}

function describe({ type, row, department, shelf, seed, review }) {
  const title = oneIsSingular(type.name(row).replace(/\s+/g, ' '))
  const name = title + (row.isOneOfSeveral ? `, ${row.colour}` : '')
  const names = namesOf(type, row, title)
  const rating = ratingOf(name, seed)
  const reviews = review({ type, name, rating })
  const minimumAge = row.minimumAge ?? type.minimumAge
  return {
    sku: skuOf(name, seed),
    name,
    ...(names && { names }),
    brand: row.brand,
    type: type.type,
    synonyms: type.synonyms,
    department: department.id,
    description: [oneIsSingular(type.about(row)), row.note].filter(Boolean).join(' '),
    priceCents: Math.round(row.price * 100),
    colour: row.colour,
    attributes: attributesOf(row),
    picture: row.picture ?? type.picture,
    location: { aisle: department.aisle, bay: type.bay, shelf },
    stock: row.stock ?? stockOf(name, row.price, seed),
    stockCheckedAt: countedAt(department.aisle, type.bay, shelf),
    ...(rating && { rating }),
    ...(reviews && { reviews }),
    ...(minimumAge === undefined ? {} : { minimumAge }),
  }
}

/** "1 cups" is what a table's sentence makes of a small thing. */
const oneIsSingular = (text) =>
  text.replace(
    /(?<![\d.,])1 (bag|bubble|cartridge|cup|hour|light|minute|piece|programme|setting|slice|speed|step|surface|time|week)s\b/g,
    '1 $1',
  )

/** Eight digits, as printed on the shelf label; fixed by the name, so that a longer catalogue renumbers nothing. */
const skuOf = (name, seed) => String(chanceBetween(seed, `sku ${name}`, 10_000_000, 99_999_999))

function attributesOf(row) {
  return Object.keys(row)
    .filter((key) => key in facts)
    .map((key) => {
      const { label, unit, better, superlative } = facts[key]
      return {
        key: key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        label,
        value: row[key],
        ...(unit && { unit }),
        ...(better && { better }),
        ...(superlative && { superlative }),
      }
    })
}

/** Few of what is dear, many of what is cheap, and now and then none. */
function stockOf(name, price, seed) {
  if (chance(seed, `gone ${name}`) < 0.03) return 0
  const most = price < 10 ? 60 : price < 50 ? 24 : price < 150 ? 10 : 5
  return chanceBetween(seed, `stock ${name}`, 1, most)
}

/** Aisle by aisle, bay by bay, from the top shelf down: two staff counted from seven to half past nine, one a column. */
function countedAt(aisle, bay, shelf) {
  const minutes = ((Number(aisle) - 1) % 7) * 21 + bay * 3 - Math.ceil(shelf / 2)
  return new Date(COUNTED_ON + minutes * MINUTE).toISOString()
}

/** Most products were rated by somebody; few are rated badly, or the shop would not carry them. */
function ratingOf(name, seed) {
  if (chance(seed, `rated ${name}`) < 0.12) return undefined
  const spread = chance(seed, `mean a ${name}`) + chance(seed, `mean b ${name}`)
  const mean = Math.round((3.5 + spread * 0.7) * 10) / 10
  const count = Math.ceil(3 + chance(seed, `count ${name}`) ** 2 * 340)
  return { mean, count }
}
