import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Product, productSchema } from '../../electron/contract/catalogue'
import { draw, seededRandom } from './chance'

/** A question about one product of the shop, and which products answer it rightly. */
export interface ShopQuestion {
  readonly text: string
  readonly product: Product
  isRight(sku: string): boolean
}

type Pattern = (product: Product, shop: readonly Product[]) => ShopQuestion | null

/** The products of a shop folder, checked. */
export function readProducts(shopDir: string): Product[] {
  return z.array(productSchema).parse(JSON.parse(readFileSync(join(shopDir, 'products.json'), 'utf8')))
}

/**
 * Questions as shoppers ask them, drawn by seed: by type, by type and colour, by type and price, by brand and type,
 * by the name on the shelf. Right is every product that fits what was said.
 */
export function drawQuestions(products: readonly Product[], count: number, seed: number): ShopQuestion[] {
  const random = seededRandom(seed)
  const questions: ShopQuestion[] = []
  for (const product of draw(products, products.length, random)) {
    const pattern = PATTERNS[questions.length % PATTERNS.length]
    const question = pattern?.(product, products) ?? null
    if (question !== null) questions.push(question)
    if (questions.length === count) return questions
  }
  return questions
}

const ask = (
  text: string,
  product: Product,
  shop: readonly Product[],
  fits: (candidate: Product) => boolean,
): ShopQuestion => {
  const right = new Set<string>(shop.filter(fits).map((candidate) => candidate.sku))
  return { text, product, isRight: (sku) => right.has(sku) }
}

const sameType = (product: Product) => (candidate: Product) => candidate.type === product.type

const PATTERNS: readonly Pattern[] = [
  (product, shop) => ask(`where can I find a ${product.type}`, product, shop, sameType(product)),
  (product, shop) => {
    const { colour } = product
    if (colour === null) return null
    return ask(
      `a ${colour} ${product.type}`,
      product,
      shop,
      (other) => sameType(product)(other) && other.colour === colour,
    )
  },
  (product, shop) => {
    const limit = Math.ceil(product.priceCents / 1000) * 10
    const fits = (other: Product) => sameType(product)(other) && other.priceCents <= limit * 100
    return ask(`${product.type} under ${limit}`, product, shop, fits)
  },
  (product, shop) =>
    ask(
      `${product.brand} ${product.type}`,
      product,
      shop,
      (other) => sameType(product)(other) && other.brand === product.brand,
    ),
  (product, shop) =>
    ask(`do you have the ${product.name}`, product, shop, (other) => other.sku === product.sku),
]
