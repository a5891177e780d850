import type { Attribute, Product } from '../../contract/catalogue'

/** The searchable parts of a product, in the order of the columns of `products_fts`. */
export const FIELDS = ['name', 'brand', 'type', 'description', 'attributes'] as const
export type Field = (typeof FIELDS)[number]

/** What can be found of a product, part by part. */
export function documentOf(product: Product): Readonly<Record<Field, string>> {
  return {
    name: product.name,
    brand: product.brand,
    type: [product.type, ...product.synonyms].join(', '),
    description: product.description,
    attributes: [...product.attributes.map(attributeText), product.colour ?? ''].join(', '),
  }
}

/** The line whose vector stands for the product: what it is comes first, since the encoder weighs all words alike. */
export function meaningOf(product: Product): string {
  const attributes = product.attributes.map(attributeText).filter((text) => text !== '')
  return [product.name, product.type, attributes.join(', '), product.description].join('. ')
}

/** "Length 2 m"; a plain yes is named by its label, a plain no is nothing to find. */
function attributeText({ label, value, unit }: Attribute): string {
  if (typeof value === 'boolean') return value ? label : ''
  return [label, value, unit ?? ''].join(' ').trim()
}
