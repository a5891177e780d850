import { openEncoder, VECTOR_SIZE, type Encoder } from '../../kit/onnx'
import type { VectorCache } from './vector-cache'

export interface Computing {
  readonly modelsDir: string
  readonly signal: AbortSignal
  readonly cache: VectorCache
  readonly onProgress: (done: number, total: number) => void
}

/** Up to here it costs more to arrange the encoder's graph than it saves. */
const FEW_LINES = 3

/** Lines between two looks at the signal, and two writes to the cache. */
const LINES_A_STEP = 64

/** Computes the vectors of `lines`, by their hash. Lines of like length go together: they make the best batches. */
export async function computeVectors(
  lines: ReadonlyMap<string, string>,
  { modelsDir, signal, cache, onProgress }: Computing,
): Promise<Map<string, Float32Array>> {
  const computed = new Map<string, Float32Array>()
  if (lines.size === 0) return computed
  const encoder = await openEncoder(modelsDir, 'cpu', lines.size > FEW_LINES ? 'many' : 'few')
  try {
    const byLength = [...lines].sort(([, one], [, other]) => one.length - other.length)
    for (let done = 0; done < byLength.length; done += LINES_A_STEP) {
      signal.throwIfAborted()
      onProgress(done, byLength.length)
      const step = await encodeSome(encoder, byLength.slice(done, done + LINES_A_STEP))
      await cache.add(step)
      for (const [meaning, vector] of step) computed.set(meaning, vector)
    }
    onProgress(byLength.length, byLength.length)
    return computed
  } finally {
    await encoder.close()
  }
}

async function encodeSome(
  encoder: Encoder,
  lines: readonly (readonly [meaning: string, line: string])[],
): Promise<Map<string, Float32Array>> {
  const matrix = await encoder.encode(lines.map(([, line]) => line))
  return new Map(
    lines.map(([meaning], row) => [meaning, matrix.slice(row * VECTOR_SIZE, (row + 1) * VECTOR_SIZE)]),
  )
}
