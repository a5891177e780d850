import { chance, chanceOf } from './chance.mjs'

const LAST_DAYS = ['2026-11-28', '2026-12-05', '2026-12-24', '2027-01-30', '2027-02-27', '2027-03-31']
const SHARE_ON_OFFER = 0.12

/** The offers written in the tables, and a few drawn ones: cheap everyday goods by the pack, the rest cut in price. */
export function offersOf(entries, seed) {
  return entries.flatMap(({ type, row, product }) => {
    const written = writtenOffer(row, product)
    if (written) return [written]
    if (chance(seed, `offer ${product.name}`) >= SHARE_ON_OFFER) return []
    const until = chanceOf(seed, `until ${product.name}`, LAST_DAYS)
    const offer = type.multiBuy ? multiBuy(product) : priceCut(product, seed)
    return [{ ...offer, sku: product.sku, until }]
  })
}

function writtenOffer({ was, multiQuantity, multiTotal, until }, { sku }) {
  if (was !== undefined) return { kind: 'price-cut', wasCents: Math.round(was * 100), sku, until }
  if (multiQuantity === undefined) return undefined
  return {
    kind: 'multi-buy',
    quantity: multiQuantity,
    totalCents: Math.round(multiTotal * 100),
    sku,
    until,
  }
}

/** Three for about the price of two and a half, to the half euro. */
const multiBuy = ({ priceCents }) => ({
  kind: 'multi-buy',
  quantity: 3,
  totalCents: Math.min(Math.round((priceCents * 2.5) / 50) * 50, priceCents * 3 - 10),
})

/** The price stays as it is printed; it used to be 12 to 35 percent more. */
function priceCut({ priceCents, name }, seed) {
  const more = 1.12 + chance(seed, `cut ${name}`) * 0.23
  return { kind: 'price-cut', wasCents: Math.ceil((priceCents * more) / 100) * 100 - 10 }
}
