import type { FloorPlan, Location } from '../../contract/catalogue'
import type { Fault, ShopFolder } from './shop-folder'

/** What no single row can show: names that must be unique, and references that must lead somewhere. */
export function checkShop(folder: ShopFolder): readonly Fault[] {
  return [
    ...checkDepartments(folder),
    ...checkShowcase(folder),
    ...checkTypes(folder),
    ...checkProducts(folder),
    ...checkOffers(folder),
    ...checkPlan(folder),
  ]
}

function checkProducts({ shop, products, floorPlan, pictures }: ShopFolder): Fault[] {
  const departments = new Set(shop.departments.map(({ id }) => id))
  const files = new Set(pictures.map(({ file }) => file))
  const units = shelvesByAisle(floorPlan)
  const firstRowOf = new Map<string, number>()
  return products.flatMap((product, index) => {
    const row = index + 1
    const fault = (field: string, reason: string): Fault => ({
      file: 'products.json',
      row,
      sku: product.sku,
      field,
      reason,
    })
    const first = firstRowOf.get(product.sku)
    if (first === undefined) firstRowOf.set(product.sku, row)
    const misplaced = whyNotOnPlan(units, product.location)
    return [
      ...(first === undefined ? [] : [fault('sku', `row ${first} has the same one`)]),
      ...(departments.has(product.department)
        ? []
        : [fault('department', `shop.json has no department ${product.department}`)]),
      ...(misplaced === undefined ? [] : [fault('location', misplaced)]),
      ...(files.has(`${product.picture}.svg`)
        ? []
        : [fault('picture', `pictures/${product.picture}.svg is missing`)]),
    ]
  })
}

function checkOffers({ products, offers }: ShopFolder): Fault[] {
  const priceOf = new Map(products.map(({ sku, priceCents }) => [sku, priceCents]))
  return offers.flatMap((offer, index) => {
    const fault = (field: string, reason: string): Fault[] => [
      { file: 'offers.json', row: index + 1, sku: offer.sku, field, reason },
    ]
    const priceCents = priceOf.get(offer.sku)
    if (priceCents === undefined) return fault('sku', 'products.json has no such product')
    if (offer.kind === 'price-cut') {
      return offer.wasCents > priceCents
        ? []
        : fault('wasCents', `must be more than the price, ${priceCents}`)
    }
    return offer.totalCents < offer.quantity * priceCents
      ? []
      : fault('totalCents', `must be less than ${offer.quantity} x ${priceCents}`)
  })
}

function checkDepartments({ shop, floorPlan, pictures }: ShopFolder): Fault[] {
  const files = new Set(pictures.map(({ file }) => file))
  const aisles = new Set(floorPlan.aisles.map(({ id }) => id))
  return shop.departments.flatMap(({ id, aisle, picture }) => {
    const fault = (reason: string): Fault => ({ file: 'shop.json', field: `departments.${id}`, reason })
    return [
      ...(aisles.has(aisle) ? [] : [fault(`floor-plan.json has no aisle ${aisle}`)]),
      ...(files.has(`${picture}.svg`) ? [] : [fault(`pictures/${picture}.svg is missing`)]),
    ]
  })
}

function checkTypes({ shop, products }: ShopFolder): Fault[] {
  const types = new Set(products.map(({ type }) => type))
  const named = new Set<string>()
  return (shop.types ?? []).flatMap(({ name }) => {
    const isRepeated = named.has(name)
    named.add(name)
    const fault = (reason: string): Fault => ({ file: 'shop.json', field: `types.${name}`, reason })
    return [
      ...(types.has(name) ? [] : [fault('no product is of this type')]),
      ...(isRepeated ? [fault('stands there twice')] : []),
    ]
  })
}

function checkShowcase({ shop, pictures }: ShopFolder): Fault[] {
  const files = new Set(pictures.map(({ file }) => file))
  return (shop.showcase ?? [])
    .filter(({ picture }) => !files.has(`${picture}.svg`))
    .map(({ picture }) => ({
      file: 'shop.json',
      field: 'showcase',
      reason: `pictures/${picture}.svg is missing`,
    }))
}

function checkPlan({ floorPlan, pictures }: ShopFolder): Fault[] {
  const files = new Set(pictures.map(({ file }) => file))
  return floorPlan.aisles
    .filter(({ picture }) => !files.has(`${picture}.svg`))
    .map(({ id, picture }) => ({
      file: 'floor-plan.json',
      field: `aisles.${id}`,
      reason: `pictures/${picture}.svg is missing`,
    }))
}

type Shelves = ReadonlyMap<string, FloorPlan['shelves']>

function shelvesByAisle({ shelves }: FloorPlan): Shelves {
  const units = new Map<string, FloorPlan['shelves']>()
  for (const unit of shelves) units.set(unit.aisle, [...(units.get(unit.aisle) ?? []), unit])
  return units
}

function whyNotOnPlan(units: Shelves, { aisle, bay, shelf }: Location): string | undefined {
  const here = units.get(aisle)
  if (!here) return `floor-plan.json has no shelves in aisle ${aisle}`
  if (here.some(({ bays, levels }) => bay <= bays && shelf <= levels)) return undefined
  return `aisle ${aisle} has no bay ${bay} with a shelf ${shelf}`
}
