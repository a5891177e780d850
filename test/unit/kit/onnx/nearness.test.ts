import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openNearness, openRowsInFile, VECTOR_SIZE } from '../../../../electron/kit/onnx'
import { seededRandom } from '../../../helpers/chance'

/** More than two blocks of rows, and not a whole number of them. */
const ROWS = 5000
const EMPTY = [0, 2047, 2048, 4999]

it('compares every row of a file, however it is cut, and none that is empty', async () => {
  const random = seededRandom(7)
  const rows = Float32Array.from({ length: ROWS * VECTOR_SIZE }, (_, at) =>
    EMPTY.includes(Math.floor(at / VECTOR_SIZE)) ? 0 : random() - 0.5,
  )
  const vectors = Float32Array.from({ length: 2 * VECTOR_SIZE }, () => random() - 0.5)
  const folder = await mkdtemp(join(tmpdir(), 'aisle-rows-'))
  const path = join(folder, 'vectors.bin')
  await writeFile(path, new Uint8Array(rows.buffer))
  const source = await openRowsInFile(path, ROWS)
  const nearness = await openNearness(source, 'cpu')
  await source.close()

  expect(nearness.filledRows).toBe(ROWS - EMPTY.length)
  const found = await nearness.of(vectors, 2)
  for (const [index, cosines] of found.entries()) {
    expect(cosines).toHaveLength(ROWS)
    for (let row = 0; row < ROWS; row++) {
      if (EMPTY.includes(row)) {
        expect(cosines[row]).toBeNaN()
        continue
      }
      let expected = 0
      for (let at = 0; at < VECTOR_SIZE; at++) {
        expected += (rows[row * VECTOR_SIZE + at] ?? 0) * (vectors[index * VECTOR_SIZE + at] ?? 0)
      }
      if (Math.abs((cosines[row] ?? 0) - expected) > 1e-4) expect(cosines[row]).toBeCloseTo(expected)
    }
  }
  await nearness.close()
  await expect(openRowsInFile(path, ROWS + 1)).rejects.toThrow('rows')
  await rm(folder, { recursive: true })
})
