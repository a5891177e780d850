import { VECTOR_SIZE } from '../../kit/onnx'
import { readIfWhole } from '../../kit/release'
import type { Base } from '../base/find-bases'

/** The vectors of `wanted` lines that earlier releases have. */
export async function knownVectors(
  wanted: ReadonlySet<string>,
  bases: readonly Base[],
  encoderSha256: string,
): Promise<Map<string, Float32Array>> {
  const known = new Map<string, Float32Array>()
  for (const base of bases) {
    if (known.size === wanted.size) break
    if (base.manifest.encoder.sha256 !== encoderSha256) continue
    const hasMore = base.rows.some(({ meaning }) => wanted.has(meaning) && !known.has(meaning))
    const matrix = hasMore ? await readMatrix(base) : undefined
    if (!matrix) continue
    for (const [row, { meaning }] of base.rows.entries()) {
      if (!wanted.has(meaning) || known.has(meaning)) continue
      const vector = matrix.subarray(row * VECTOR_SIZE, (row + 1) * VECTOR_SIZE)
      if (!isEmpty(vector)) known.set(meaning, vector)
    }
  }
  return known
}

/** undefined when the file is damaged, or the kiosk has just removed the release. */
async function readMatrix({ dir, manifest, rows }: Base): Promise<Float32Array | undefined> {
  const bytes = await readIfWhole(dir, manifest, 'vectors.bin')
  const matrix = bytes && float32Of(bytes)
  return matrix?.length === rows.length * VECTOR_SIZE ? matrix : undefined
}

/** A row whose vector was still missing there. */
const isEmpty = (vector: Float32Array) => vector.every((value) => value === 0)

/** A view: the bytes have memory of their own, which begins with them. */
const float32Of = ({ buffer, byteOffset, byteLength }: Buffer) =>
  new Float32Array(buffer, byteOffset, Math.floor(byteLength / 4))
