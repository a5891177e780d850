import type { Manifest } from '../contract/release'
import type { Provider } from '../contract/search'
import { openNearness, openRowsInFile, VECTOR_SIZE, type Nearness } from '../kit/onnx'
import { errorFields, type Log } from '../kit/process'
import type { SharedEncoder } from './encoder'

/** Meaning by vectors: the encoder for questions, and a release's rows to compare with. */
export interface Meaning {
  readonly encoder: SharedEncoder
  readonly nearness: Nearness
}

export interface MeaningOptions {
  readonly encoder: SharedEncoder | null
  readonly provider: Provider
  readonly log: () => Log
}

/** null where a release's vectors cannot be used: words alone decide then. */
export async function openMeaning(
  vectorsPath: string,
  { encoder: made, counts }: Manifest,
  { encoder, provider, log }: MeaningOptions,
): Promise<Meaning | null> {
  if (!encoder) return null
  try {
    if (!encoder.fits(made)) throw new TypeError(`the vectors were made with another ${made.name}`)
    const rows = await openRowsInFile(vectorsPath, counts.products)
    try {
      const nearness = await openNearness(rows, provider)
      await nearness.of(new Float32Array(VECTOR_SIZE), 1)
      return { encoder, nearness }
    } finally {
      await rows.close()
    }
  } catch (thrown) {
    log().error('searching by words alone', errorFields(thrown))
    return null
  }
}
