import type { Product } from '../../../contract/catalogue'
import type { ProductEdit } from '../../../contract/overlay'

/** A product as staff have corrected it. The names in other languages are those of the old name, so they go with it. */
export function applyEdit(product: Product, edit: ProductEdit): Product {
  const { name, description, colour, attributes, location, minimumAge } = edit
  const { names, ...rest } = product
  return {
    ...rest,
    ...(name === undefined ? names && { names } : { name }),
    ...(description !== undefined && { description }),
    ...(colour !== undefined && { colour }),
    ...(attributes !== undefined && { attributes }),
    ...(location !== undefined && { location }),
    ...(minimumAge !== undefined && { minimumAge }),
  }
}
