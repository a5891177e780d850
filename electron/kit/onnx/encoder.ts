import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Tokenizer } from '@huggingface/tokenizers'
import type { Provider } from '../../contract/search'
import { openSession, type TensorData } from './session'

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

/**
 * Opens all-MiniLM-L6-v2 (N. Reimers & I. Gurevych, Sentence-BERT, 2019; weights stored as int8,
 * computed in float32): tokens -> transformer -> mean over the
 * tokens -> length 1. `modelsDir` holds the folder {@link ENCODER_NAME} with model.onnx and tokenizer.json.
 * @throws when a file is missing or is not what it should be.
 */
export async function openEncoder(modelsDir: string, provider: Provider): Promise<Encoder> {
  const folder = join(modelsDir, ENCODER_NAME)
  const tokenizer = new Tokenizer(await readJson(join(folder, 'tokenizer.json')), {})
  const session = await openSession(join(folder, 'model.onnx'), provider)

  const encodeOne = async (text: string): Promise<Float32Array> => {
    const ids = truncate(tokenizer.encode(text).ids)
    const inputs = {
      input_ids: int64(ids),
      attention_mask: int64(ids.map(() => 1)),
      token_type_ids: int64(ids.map(() => 0)),
    }
    const states = (await session.run(inputs)).get('last_hidden_state')
    if (states?.length !== ids.length * VECTOR_SIZE) throw new TypeError('the encoder has another shape')
    return unitMean(states)
  }

  return {
    encode: async (texts) => {
      const vectors = new Float32Array(texts.length * VECTOR_SIZE)
      // One by one: padding to the longest of a batch would cost more than it saves.
      for (const [row, text] of texts.entries()) vectors.set(await encodeOne(text), row * VECTOR_SIZE)
      return vectors
    },
    close: () => session.close(),
  }
}

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as object

/** Cuts the middle out, so that the closing token stays. */
const truncate = (ids: readonly number[]) =>
  ids.length <= MAX_TOKENS ? ids : [...ids.slice(0, MAX_TOKENS - 1), ...ids.slice(-1)]

const int64 = (values: readonly number[]): TensorData => ({
  type: 'int64',
  data: BigInt64Array.from(values, BigInt),
  shape: [1, values.length],
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
