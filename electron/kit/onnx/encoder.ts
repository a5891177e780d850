import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Tokenizer } from '@huggingface/tokenizers'
import type { Provider } from '../../contract/search'
import { openSession, type TensorData, type Workload } from './session'

/** Name of the sentence encoder's folder below the models folder. */
export const ENCODER_NAME = 'all-minilm-l6-v2-int8'

/** Numbers in a vector. */
export const VECTOR_SIZE = 384

/** Turns texts into vectors whose dot product says how near they are in meaning. */
export interface Encoder {
  /** `texts.length` rows of {@link VECTOR_SIZE}, each of length 1. */
  encode(texts: readonly string[]): Promise<Float32Array>
  close(): Promise<void>
}

/** Longer texts lose their end; a product's line has about 40. */
const MAX_TOKENS = 64

/** Texts computed at once. More gain nothing and take memory. */
const BATCH = 16

/**
 * Opens all-MiniLM-L6-v2 (N. Reimers & I. Gurevych, Sentence-BERT, 2019; weights stored as int8,
 * computed in float32): tokens -> transformer -> mean over the
 * tokens -> length 1. `modelsDir` holds the folder {@link ENCODER_NAME} with model.onnx and tokenizer.json.
 * @throws when a file is missing or is not what it should be.
 */
export async function openEncoder(
  modelsDir: string,
  provider: Provider,
  workload: Workload = 'questions',
): Promise<Encoder> {
  const folder = join(modelsDir, ENCODER_NAME)
  const tokenizer = new Tokenizer(await readJson(join(folder, 'tokenizer.json')), {})
  const session = await openSession(join(folder, 'model.onnx'), provider, workload)

  const encodeBatch = async (batch: readonly (readonly number[])[]): Promise<readonly Float32Array[]> => {
    const width = Math.max(...batch.map((ids) => ids.length))
    const padded = (valueOf: (id: number | undefined) => number) =>
      int64(
        batch.flatMap((ids) => Array.from({ length: width }, (_, column) => valueOf(ids[column]))),
        [batch.length, width],
      )
    const inputs = {
      input_ids: padded((id) => id ?? 0),
      attention_mask: padded((id) => (id === undefined ? 0 : 1)),
      token_type_ids: padded(() => 0),
    }
    const states = (await session.run(inputs)).get('last_hidden_state')
    const rowSize = width * VECTOR_SIZE
    if (states?.length !== batch.length * rowSize) throw new TypeError('the encoder has another shape')
    // What stands behind a shorter text is padding, and no part of its mean.
    return batch.map((ids, row) =>
      unitMean(states.subarray(row * rowSize, row * rowSize + ids.length * VECTOR_SIZE)),
    )
  }

  return {
    encode: async (texts) => {
      const vectors = new Float32Array(texts.length * VECTOR_SIZE)
      const tokens = texts.map((text, row) => ({ row, ids: truncate(tokenizer.encode(text).ids) }))
      // Neighbours are of like length, so that little of a batch is padding.
      tokens.sort((one, other) => one.ids.length - other.ids.length)
      for (let first = 0; first < tokens.length; first += BATCH) {
        const batch = tokens.slice(first, first + BATCH)
        const encoded = await encodeBatch(batch.map(({ ids }) => ids))
        for (const [index, { row }] of batch.entries()) vectors.set(encoded[index] ?? [], row * VECTOR_SIZE)
      }
      return vectors
    },
    close: () => session.close(),
  }
}

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as object

/** Cuts the middle out, so that the closing token stays. */
const truncate = (ids: readonly number[]) =>
  ids.length <= MAX_TOKENS ? ids : [...ids.slice(0, MAX_TOKENS - 1), ...ids.slice(-1)]

const int64 = (values: readonly number[], shape: readonly number[]): TensorData => ({
  type: 'int64',
  data: BigInt64Array.from(values, BigInt),
  shape,
})

/** Mean over the tokens, scaled to length 1. */
function unitMean(states: Float32Array): Float32Array {
  const mean = new Float32Array(VECTOR_SIZE)
  for (let index = 0; index < states.length; index++) {
    const column = index % VECTOR_SIZE
    mean[column] = (mean[column] ?? 0) + (states[index] ?? 0)
  }
  const length = Math.hypot(...mean) || 1
  return mean.map((value) => value / length)
}
