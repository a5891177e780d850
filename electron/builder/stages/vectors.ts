import { writeFile } from 'node:fs/promises'
import { VECTOR_SIZE } from '../../kit/onnx'
import { releaseFiles } from '../../kit/release'
import { keyOf, keyOfAll } from '../hash'
import type { Stage } from './stage'

/** `vectors.bin`: what each product means. Rows whose vector is not known yet are zeros. */
export const vectors: Stage = {
  name: 'vectors',
  follows: 'meaning',
  key: ({ folder: { hashes }, vectors: { encoderSha256, missing } }) =>
    keyOf(encoderSha256, hashes.meanings, keyOfAll([...missing].sort())),
  run: async ({ rows, vectors: source, dir, onProgress }) => {
    const known = await source.all(onProgress)
    const matrix = joined(rows.map(({ meaning }) => known.get(meaning)))
    await writeFile(releaseFiles(dir).vectors, new Uint8Array(matrix.buffer))
    return ['vectors.bin']
  },
}

/** One behind the other, zeros where one is missing. Most lie so already, in an earlier release: those are copied at once. */
function joined(vectors: readonly (Float32Array | undefined)[]): Float32Array {
  const matrix = new Float32Array(vectors.length * VECTOR_SIZE)
  for (let row = 0; row < vectors.length;) {
    const first = vectors[row]
    let end = row + 1
    if (first) {
      while (isBehind(vectors[end], first, end - row)) end++
      matrix.set(
        new Float32Array(first.buffer, first.byteOffset, (end - row) * VECTOR_SIZE),
        row * VECTOR_SIZE,
      )
    }
    row = end
  }
  return matrix
}

const isBehind = (vector: Float32Array | undefined, first: Float32Array, rows: number) =>
  vector?.buffer === first.buffer &&
  vector.byteOffset === first.byteOffset + rows * VECTOR_SIZE * Float32Array.BYTES_PER_ELEMENT
