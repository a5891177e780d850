import { availableParallelism } from 'node:os'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Provider } from '../../contract/search'

/** What goes into and comes out of a graph: row-major numbers with their shape. */
export type TensorData =
  | { readonly type: 'float32'; readonly data: Float32Array; readonly shape: readonly number[] }
  | { readonly type: 'int64'; readonly data: BigInt64Array; readonly shape: readonly number[] }

/** A loaded graph. One `run` at a time is cheapest; overlapping ones are allowed. */
export interface Session {
  readonly inputNames: readonly string[]
  /** Runs the graph; float32 outputs by name. @throws when an input is missing or has a wrong shape. */
  run(inputs: Readonly<Record<string, TensorData>>): Promise<ReadonlyMap<string, Float32Array>>
  close(): Promise<void>
}

/**
 * What a session is opened for. `questions`: short work, now and then, beside the window. `many`: long work in a process
 * of its own, which takes every core and keeps its working memory. `few`: a run or two, for which it does not pay to
 * arrange the graph first.
 */
export type Workload = 'questions' | 'few' | 'many'

/** Two cores serve the whole kiosk, and the window needs one of them. */
const THREADS = 1

/**
 * Loads a graph from a file or from bytes. What a GPU provider cannot compute falls back to the CPU by itself.
 * @throws when the file is no ONNX model or the provider cannot be had.
 */
export async function openSession(
  model: string | Uint8Array,
  provider: Provider,
  workload: Workload = 'questions',
): Promise<Session> {
  const options: InferenceSession.SessionOptions = {
    executionProviders: provider === 'cpu' ? ['cpu'] : [provider, 'cpu'],
    intraOpNumThreads: workload === 'many' ? availableParallelism() : THREADS,
    interOpNumThreads: 1,
    // The arena keeps every peak for ever; a question needs a few hundred kB once a minute.
    enableCpuMemArena: workload === 'many',
    enableMemPattern: false,
    // Spinning threads would eat the core that draws the screen.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  }
  const session =
    typeof model === 'string'
      ? await InferenceSession.create(model, options)
      : await InferenceSession.create(model, options)
  return {
    inputNames: session.inputNames,
    run: async (inputs) => {
      const feeds = Object.fromEntries(
        Object.entries(inputs).map(([name, { type, data, shape }]) => [name, new Tensor(type, data, shape)]),
      )
      const outputs = await session.run(feeds)
      return new Map(Object.entries(outputs).map(([name, tensor]) => [name, float32Of(name, tensor)]))
    },
    close: () => session.release(),
  }
}

function float32Of(name: string, tensor: Tensor): Float32Array {
  if (tensor.data instanceof Float32Array) return tensor.data
  throw new TypeError(`output ${name} is ${tensor.type}, not float32`)
}
