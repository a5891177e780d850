import { deserialize, serialize } from 'node:v8'
import { AisleError } from '../../contract/errors'
import type { SearchIndex } from './search-index-make'

/** Counts up when the index holds something else, or holds it otherwise. Part of what a builder's stage is made from. */
export const SEARCH_INDEX_SCHEMA = 1

/** What a file begins with: the parts that follow it, one behind the other. */
interface Head {
  readonly schema: number
  /** By which rules it was made; a reader of the same schema reads it whatever they were. */
  readonly rules: string
  readonly parts: readonly { readonly path: readonly string[]; readonly size: number }[]
}

const HEAD_SIZE_BYTES = 4

/** The index as the bytes of `search-index.bin`. `rules` names the code that made it. */
export function encodeSearchIndex(index: SearchIndex, rules = ''): Uint8Array {
  const parts = [...partsOf(index, [])].map(({ path, value }) => ({ path, bytes: serialize(value) }))
  const head = serialize({
    schema: SEARCH_INDEX_SCHEMA,
    rules,
    parts: parts.map(({ path, bytes }) => ({ path, size: bytes.length })),
  } satisfies Head)
  const size = Buffer.alloc(HEAD_SIZE_BYTES)
  size.writeUInt32LE(head.length)
  return Buffer.concat([size, head, ...parts.map(({ bytes }) => bytes)])
}

/** Takes objects apart down to lists, maps and columns, so that reading one part never takes long. */
function* partsOf(
  value: object,
  path: readonly string[],
): Generator<{ path: readonly string[]; value: unknown }> {
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    const at = [...path, key]
    if (isTakenApart(child) || key === LIST_OF_PARTS) yield* partsOf(child as object, at)
    else yield { path: at, value: child }
  }
}

/** The one list of objects, by number. */
const LIST_OF_PARTS = 'fields'

const isTakenApart = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).length > 0

/**
 * Reads what {@link encodeSearchIndex} wrote.
 * @throws AisleError `corrupt/bad-search-index` for anything else, also for an index of another schema.
 */
export const decodeSearchIndex = (bytes: Uint8Array): SearchIndex => finished(decode(bytes, () => true))

/** The rules that {@link encodeSearchIndex} was given. @throws as {@link decodeSearchIndex}, or for what has no head. */
export const rulesOfSearchIndex = (bytes: Uint8Array): string => readHead(bytes).head.rules

/** What a question needs of the index. The words of each row serve the builder alone, and take the most memory. */
export type ServingIndex = Omit<SearchIndex, 'forward'>

/** The same without the words of each row, one part a step, for a process that has something else to do in between. */
export const decodeInSteps = (bytes: Uint8Array): Generator<undefined, ServingIndex> =>
  decode(bytes, ([first]) => first !== 'forward')

/** What the next index can be made from sooner. */
export type EarlierIndex = Pick<SearchIndex, 'forward' | 'suggestions'>

/** Only that, as {@link decodeSearchIndex} reads it. */
export const decodeEarlierIndex = (bytes: Uint8Array): EarlierIndex =>
  finished(decode(bytes, ([first]) => first === 'forward' || first === 'suggestions'))

function finished<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

function* decode(
  bytes: Uint8Array,
  isWanted: (path: readonly string[]) => boolean,
): Generator<undefined, SearchIndex> {
  try {
    const { head, start } = readHead(bytes)
    const root: Node = {}
    let at = start
    for (const { path, size } of head.parts) {
      // A copy: what is read keeps a view of the bytes it came from, and would hold on to the whole file.
      if (isWanted(path)) put(root, path, deserialize(bytes.slice(at, at + size)))
      at += size
      yield undefined
    }
    if (at !== bytes.length) throw new TypeError(`it has ${bytes.length} bytes, not ${at}`)
    return withLists(root) as unknown as SearchIndex
  } catch (cause) {
    if (cause instanceof AisleError) throw cause
    throw new AisleError('corrupt', 'bad-search-index', `search-index.bin is damaged: ${String(cause)}`, {
      cause,
    })
  }
}

function readHead(bytes: Uint8Array): { head: Head; start: number } {
  const start = HEAD_SIZE_BYTES + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUInt32LE()
  const head = deserialize(bytes.subarray(HEAD_SIZE_BYTES, start)) as Head
  if (head.schema !== SEARCH_INDEX_SCHEMA) {
    const message = `search-index.bin has schema ${head.schema}, this version reads ${SEARCH_INDEX_SCHEMA}; build the release again.`
    throw new AisleError('corrupt', 'bad-search-index', message)
  }
  return { head, start }
}

interface Node {
  [key: string]: unknown
}

function put(root: Node, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<Node>((node, key) => (node[key] ??= {}) as Node, root)
  parent[path.at(-1) ?? ''] = value
}

function withLists(root: Node): Node {
  if (root['catalogue'] === undefined) return root
  const { text } = root['catalogue'] as { text: Node }
  text[LIST_OF_PARTS] = Object.values(text[LIST_OF_PARTS] as object)
  return root
}
