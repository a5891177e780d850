import { readFile, stat } from 'node:fs/promises'
import { SAMPLE_RATE_HZ } from '../../contract/audio'
import { notWav, readContainer } from './container'
import { decodeMono, resample } from './decode'

/** No utterance is longer; what lies beyond in a file is not read. */
const MAX_SECONDS = 30
const MAX_FILE_BYTES = 100_000_000

/**
 * Reads a WAV file of any rate, 8 to 32 bits, mono or stereo, as the one format inside Aisle (contract/audio.ts).
 * Throws kind `input`, code `not-a-wav`, with a sentence that says what is wrong and what to give instead.
 */
export async function readWavFile(path: string): Promise<Int16Array> {
  const { size } = await stat(path).catch(() => ({ size: -1 }))
  if (size < 0) throw notWav(path, 'there is no such file')
  if (size > MAX_FILE_BYTES) throw notWav(path, `it has ${Math.round(size / 1e6)} MB, more than any question`)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw notWav(path, `it cannot be read (${cause instanceof Error ? cause.message : String(cause)})`)
  })
  return decodeWav(bytes, path)
}

/** Like {@link readWavFile}, for bytes at hand; `name` is what errors call them. */
export function decodeWav(bytes: Uint8Array, name: string): Int16Array {
  const container = readContainer(bytes, name)
  const mono = decodeMono(container, MAX_SECONDS * container.sampleRateHz)
  if (mono.length === 0) throw notWav(name, 'it holds no sound')
  return resample(mono, container.sampleRateHz, SAMPLE_RATE_HZ)
}
