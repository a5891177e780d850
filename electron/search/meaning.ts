import type { Degraded } from '../contract/answer'
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

/** What there is of meaning, and what answers have to do without. */
export interface OpenedMeaning {
  /** null where words alone decide: no encoder that fits, or no vector at all yet. */
  readonly meaning: Meaning | null
  readonly degraded: readonly Degraded[]
}

/** Opens the vectors of a release. Where they cannot be used nothing of them stays open, and words alone decide. */
export async function openMeaning(
  vectorsPath: string,
  manifest: Manifest,
  { encoder, provider, log }: MeaningOptions,
): Promise<OpenedMeaning> {
  if (!encoder) return WITHOUT
  try {
    const made = manifest.encoder
    if (!encoder.fits(made)) throw new TypeError(`the vectors were made with another ${made.name}`)
    const nearness = await openWarm(vectorsPath, manifest.counts.products, provider)
    const degraded: readonly Degraded[] = manifest.counts.vectorsMissing > 0 ? ['vectors-partial'] : []
    if (nearness.filledRows > 0) return { meaning: { encoder, nearness }, degraded }
    await nearness.close()
    return { meaning: null, degraded }
  } catch (thrown) {
    log().error('searching by words alone', errorFields(thrown))
    return WITHOUT
  }
}

const WITHOUT: OpenedMeaning = { meaning: null, degraded: ['no-embedding'] }

async function openWarm(vectorsPath: string, products: number, provider: Provider): Promise<Nearness> {
  const rows = await openRowsInFile(vectorsPath, products)
  try {
    const nearness = await openNearness(rows, provider)
    try {
      await nearness.of(new Float32Array(VECTOR_SIZE), 1)
      return nearness
    } catch (thrown) {
      await nearness.close()
      throw thrown
    }
  } finally {
    await rows.close()
  }
}
