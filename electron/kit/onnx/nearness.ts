import type { Provider } from '../../contract/search'
import { VECTOR_SIZE } from './encoder'
import { matmulGraph } from './matmul-graph'
import { openSession } from './session'

/** How near every row of a fixed matrix is to a few vectors. */
export interface Nearness {
  /** Cosine of each row with each of the `count` vectors: `count` arrays of one number a row, in row order. */
  of(vectors: Float32Array, count: number): Promise<readonly Float32Array[]>
  close(): Promise<void>
}

/** `rows` are n vectors of length 1 and {@link VECTOR_SIZE}, kept as they are (not copied). */
export async function openNearness(rows: Float32Array, provider: Provider): Promise<Nearness> {
  const session = await openSession(matmulGraph(), provider)
  const height = rows.length / VECTOR_SIZE
  const matrix = { type: 'float32', data: rows, shape: [height, VECTOR_SIZE] } as const

  const one = async (vector: Float32Array): Promise<Float32Array> => {
    if (height === 0) return new Float32Array(0)
    const columns = { type: 'float32', data: vector, shape: [VECTOR_SIZE, 1] } as const
    const product = (await session.run({ rows: matrix, columns })).get('product')
    if (product?.length !== height) throw new TypeError('the product has another shape')
    return product
  }

  return {
    of: async (vectors, count) => {
      const found: Float32Array[] = []
      for (let index = 0; index < count; index++) {
        found.push(await one(vectors.slice(index * VECTOR_SIZE, (index + 1) * VECTOR_SIZE)))
      }
      return found
    },
    close: () => session.close(),
  }
}
