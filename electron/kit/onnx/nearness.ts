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

/** `rows` are n vectors of length 1 and {@link VECTOR_SIZE}; they are copied to where the provider computes. */
export async function openNearness(rows: Float32Array, provider: Provider): Promise<Nearness> {
  const height = rows.length / VECTOR_SIZE
  if (height === 0) return NOTHING
  const session = await openSession(matmulGraph(rows, height, VECTOR_SIZE), provider)

  const one = async (vector: Float32Array): Promise<Float32Array> => {
    const columns = { type: 'float32', data: vector, shape: [VECTOR_SIZE, 1] } as const
    const product = (await session.run({ columns })).get('product')
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

const NOTHING: Nearness = {
  of: (_, count) => Promise.resolve(Array.from({ length: count }, () => new Float32Array(0))),
  close: () => Promise.resolve(),
}
