import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../../electron/core/rank/document'
import { openEncoder, VECTOR_SIZE } from '../../../electron/kit/onnx'
import { MODELS_DIR } from '../../helpers/small-release'
import { smallProducts } from '../../helpers/small-shop'

const rowOf = (vectors: Float32Array, row: number) =>
  vectors.subarray(row * VECTOR_SIZE, (row + 1) * VECTOR_SIZE)
const product = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, column) => sum + value * (other[column] ?? 0), 0)

describe('the encoder', () => {
  it.each(['few', 'many'] as const)(
    'gives a text the same vector alone and among %s others',
    async (workload) => {
      const texts = [
        'kettle',
        ...smallProducts.map(meaningOf),
        'a thing that boils water. '.repeat(40),
        '',
        '东西 und Größe',
        'kettle',
      ]
      const [alone, together] = [
        await openEncoder(MODELS_DIR, 'cpu'),
        await openEncoder(MODELS_DIR, 'cpu', workload),
      ]
      const vectors = await together.encode(texts)
      let worst = 0
      for (const [row, text] of texts.entries()) {
        const single = await alone.encode([text])
        const difference = rowOf(vectors, row).map((value, column) =>
          Math.abs(value - (single[column] ?? NaN)),
        )
        worst = Math.max(worst, ...difference)
        expect(product(single, single)).toBeCloseTo(1, 5)
      }
      await Promise.all([alone.close(), together.close()])
      expect(worst).toBeLessThan(1e-5)
      // They are not all the same one.
      expect(product(rowOf(vectors, 0), rowOf(vectors, 1))).toBeLessThan(0.95)
      expect(product(rowOf(vectors, 0), rowOf(vectors, texts.length - 1))).toBeCloseTo(1, 5)
    },
  )
})
