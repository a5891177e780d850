import type { Provider } from '../../contract/search'
import { VECTOR_SIZE } from './encoder'
import { matmulGraph } from './matmul-graph'
import { rowsInMemory, type RowSource } from './row-source'
import { openSession, type Session } from './session'

/** How near every row of a fixed matrix is to a few vectors. */
export interface Nearness {
  /** Rows that hold a vector; the others are zeros. */
  readonly filledRows: number
  /**
   * Cosine of each row with each of the `count` vectors, NaN for a row of zeros: `count` arrays of one number a row, in
   * row order.
   */
  of(vectors: Float32Array, count: number): Promise<readonly Float32Array[]>
  close(): Promise<void>
}

/**
 * Rows of one graph. Loading a graph blocks its process, about 5 ms for this many; whoever asks something meanwhile is
 * served between two of them. A GPU is better used by few and large ones.
 */
const BLOCK_ROWS = { cpu: 2048, gpu: 65_536 } as const

interface Block {
  readonly first: number
  readonly height: number
  readonly session: Session
}

/** The rows are vectors of length 1 and {@link VECTOR_SIZE}, or zeros; they are copied to where the provider computes. */
export async function openNearness(rows: Float32Array | RowSource, provider: Provider): Promise<Nearness> {
  const source = rows instanceof Float32Array ? rowsInMemory(rows) : rows
  const { height } = source
  const most = provider === 'cpu' ? BLOCK_ROWS.cpu : BLOCK_ROWS.gpu
  const blocks: Block[] = []
  const empty: number[] = []
  const close = async () => {
    for (const { session } of blocks) await session.close()
  }
  try {
    for (let first = 0; first < height; first += most) {
      const count = Math.min(most, height - first)
      const values = await source.read(first, count)
      empty.push(...emptyRows(values).map((row) => first + row))
      const session = await openSession(matmulGraph(values, count, VECTOR_SIZE), provider)
      blocks.push({ first, height: count, session })
    }
  } catch (thrown) {
    await close()
    throw thrown
  }

  const one = async (vector: Float32Array): Promise<Float32Array> => {
    const cosines = new Float32Array(height)
    const columns = { type: 'float32', data: vector, shape: [VECTOR_SIZE, 1] } as const
    for (const block of blocks) {
      const product = (await block.session.run({ columns })).get('product')
      if (product?.length !== block.height) throw new TypeError('the product has another shape')
      cosines.set(product, block.first)
    }
    for (const row of empty) cosines[row] = NaN
    return cosines
  }

  return {
    filledRows: height - empty.length,
    of: async (vectors, count) => {
      const found: Float32Array[] = []
      for (let index = 0; index < count; index++) {
        found.push(await one(vectors.slice(index * VECTOR_SIZE, (index + 1) * VECTOR_SIZE)))
      }
      return found
    },
    close,
  }
}

/** A row that is empty begins with a zero, and hardly any other does. */
function emptyRows(values: Float32Array): readonly number[] {
  const empty: number[] = []
  for (let start = 0; start < values.length; start += VECTOR_SIZE) {
    if (values[start] !== 0) continue
    if (values.subarray(start, start + VECTOR_SIZE).every((value) => value === 0)) {
      empty.push(start / VECTOR_SIZE)
    }
  }
  return empty
}
