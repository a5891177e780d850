import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from '../../kit/files'
import { VECTOR_SIZE } from '../../kit/onnx'
import { cacheFolder } from '../../kit/release'
import { clearAway } from '../store/unfinished'

/**
 * Vectors that builds have computed and not brought to an end: a cancelled or killed build need not begin anew. Each
 * build appends to a file of its own, named after the encoder and its process, and reads those of all others.
 */
export interface VectorCache {
  add(vectors: ReadonlyMap<string, Float32Array>): Promise<void>
  close(): Promise<void>
}

const MEANING_BYTES = 16
const VECTOR_BYTES = VECTOR_SIZE * 4
const CHECK_BYTES = 8
const RECORD_BYTES = MEANING_BYTES + VECTOR_BYTES + CHECK_BYTES

const nameOf = (encoderSha256: string) => `vectors-${encoderSha256.slice(0, 16)}-${process.pid}.bin`
const NAME = /^vectors-([0-9a-f]{16})-(\d+)\.bin$/

/** The vectors of `wanted` lines that builds before this one have left behind. */
export async function cachedVectors(
  releasesDir: string,
  encoderSha256: string,
  wanted: ReadonlySet<string>,
): Promise<Map<string, Float32Array>> {
  const found = new Map<string, Float32Array>()
  for (const name of await namesIn(releasesDir)) {
    if (NAME.exec(name)?.[1] !== encoderSha256.slice(0, 16)) continue
    // Another build may be done with its file, and remove it, just now.
    const bytes = await readFile(join(cacheFolder(releasesDir), name)).catch(() => Buffer.alloc(0))
    for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
      const record = bytes.subarray(at, at + RECORD_BYTES)
      const meaning = record.toString('hex', 0, MEANING_BYTES)
      if (wanted.has(meaning) && isWhole(record)) found.set(meaning, vectorOf(record))
    }
  }
  return found
}

export async function openVectorCache(releasesDir: string, encoderSha256: string): Promise<VectorCache> {
  await mkdir(cacheFolder(releasesDir), { recursive: true })
  const file = await open(join(cacheFolder(releasesDir), nameOf(encoderSha256)), 'a')
  return {
    add: async (vectors) => {
      await file.appendFile(Buffer.concat([...vectors].map(([meaning, vector]) => recordOf(meaning, vector))))
    },
    close: () => file.close(),
  }
}

/** Once a whole release is there: removes what this build and dead ones have left. */
export async function clearVectorCache(releasesDir: string): Promise<void> {
  for (const name of await namesIn(releasesDir)) {
    const pid = Number(NAME.exec(name)?.[2])
    if (pid === process.pid || !isAlive(pid)) await clearAway(join(cacheFolder(releasesDir), name))
  }
}

const namesIn = async (releasesDir: string) =>
  (await readdir(cacheFolder(releasesDir)).catch(() => [])).filter((name) => NAME.test(name)).sort()

function recordOf(meaning: string, vector: Float32Array): Buffer {
  const bytes = Buffer.concat([
    Buffer.from(meaning, 'hex'),
    new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
  ])
  return Buffer.concat([bytes, checkOf(bytes)])
}

/** A power cut may leave the end of the file with anything in it. */
const isWhole = (record: Buffer) =>
  checkOf(record.subarray(0, -CHECK_BYTES)).equals(record.subarray(-CHECK_BYTES))

const checkOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest().subarray(0, CHECK_BYTES)

function vectorOf(record: Buffer): Float32Array {
  const bytes = Uint8Array.from(record.subarray(MEANING_BYTES, MEANING_BYTES + VECTOR_BYTES))
  return new Float32Array(bytes.buffer)
}
