import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { StageJob } from '../../../electron/builder/stages'
import { vectors } from '../../../electron/builder/stages/vectors'
import { VECTOR_SIZE } from '../../../electron/kit/onnx'
import { releaseFiles } from '../../../electron/kit/release'

/** As they lie in an earlier release: "abcde", each full of its own number. */
const earlier = Float32Array.from({ length: 5 * VECTOR_SIZE }, (_, at) => 1 + Math.floor(at / VECTOR_SIZE))
const known = new Map(
  Array.from('abcde', (meaning, row) => [
    meaning,
    earlier.subarray(row * VECTOR_SIZE, (row + 1) * VECTOR_SIZE),
  ]),
)
known.set('x', new Float32Array(VECTOR_SIZE).fill(9))

it.each([
  ['abcde', [1, 2, 3, 4, 5]],
  ['abxde', [1, 2, 9, 4, 5]],
  ['bcde', [2, 3, 4, 5]],
  ['edcba', [5, 4, 3, 2, 1]],
  ['aabb', [1, 1, 2, 2]],
  ['ab?cd?', [1, 2, 0, 3, 4, 0]],
  ['xx', [9, 9]],
  ['', []],
])('stand in the order of the rows, zeros where one is missing: %s', async (meanings, expected) => {
  const dir = await mkdtemp(join(tmpdir(), 'aisle-vectors-'))
  const rows = Array.from(meanings, (meaning) => ({ sku: meaning, content: '', meaning, isPlain: true }))
  const source = { encoderSha256: '', missing: new Set<string>(), all: () => Promise.resolve(known) }
  await vectors.run({ rows, vectors: source, dir, onProgress: () => undefined } as unknown as StageJob)
  const bytes = new Uint8Array(await readFile(releaseFiles(dir).vectors))
  const found = Array.from(new Float32Array(bytes.buffer))
  expect(found).toEqual(expected.flatMap((value) => Array<number>(VECTOR_SIZE).fill(value)))
  await rm(dir, { recursive: true })
})
