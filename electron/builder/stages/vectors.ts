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
    const matrix = new Float32Array(rows.length * VECTOR_SIZE)
    for (const [row, { meaning }] of rows.entries()) {
      const vector = known.get(meaning)
      if (vector) matrix.set(vector, row * VECTOR_SIZE)
    }
    await writeFile(releaseFiles(dir).vectors, new Uint8Array(matrix.buffer))
    return ['vectors.bin']
  },
}
