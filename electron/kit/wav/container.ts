import { AisleError } from '../../contract/errors'

/** What a WAV file says of its samples, and the samples themselves as bytes. */
export interface WavContainer {
  readonly format: WavFormat
  readonly channels: number
  readonly sampleRateHz: number
  /** Bits that one sample takes up in the file; fewer significant ones are kept in the upper bits. */
  readonly containerBits: number
  readonly isBigEndian: boolean
  readonly data: Uint8Array
}

export type WavFormat = 'integer' | 'float' | 'a-law' | 'mu-law'

const FORMATS: Readonly<Partial<Record<number, WavFormat>>> = {
  1: 'integer',
  3: 'float',
  6: 'a-law',
  7: 'mu-law',
}
/** "See the extension": the real code opens the GUID at byte 24 of the format chunk. */
const EXTENSIBLE = 0xfffe
const CONTAINER_BITS: Readonly<Record<WavFormat, readonly number[]>> = {
  integer: [8, 16, 24, 32],
  float: [32, 64],
  'a-law': [8],
  'mu-law': [8],
}

/**
 * Finds the two chunks that matter, `fmt ` and `data` (RIFF, RIFX and RF64; Microsoft/IBM 1991, EBU Tech 3306). Sizes
 * that reach past the end of the file, as a recorder writes when it is interrupted, end where the file ends.
 * Throws kind `input` with a sentence that starts with `name`.
 */
export function readContainer(bytes: Uint8Array, name: string): WavContainer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = tagAt(bytes, 0)
  if (!['RIFF', 'RIFX', 'RF64'].includes(magic) || tagAt(bytes, 8) !== 'WAVE') {
    throw notWav(name, 'it does not start like a WAV file')
  }
  const isBigEndian = magic === 'RIFX'
  const chunks = findChunks(bytes, view, isBigEndian)
  if (!chunks.format || chunks.format.byteLength < 16)
    throw notWav(name, 'it does not say how it was recorded')
  if (!chunks.data) throw notWav(name, 'it holds no sound')
  return { ...readFormat(chunks.format, isBigEndian, name), isBigEndian, data: chunks.data }
}

/** The error for every file that is no use, with the way out. */
export function notWav(name: string, why: string): AisleError {
  return new AisleError(
    'input',
    'not-a-wav',
    `${name} cannot be heard: ${why}. Give a WAV file of 8 to 32 bits, mono or stereo.`,
  )
}

interface Chunks {
  format: DataView | null
  data: Uint8Array | null
}

function findChunks(bytes: Uint8Array, view: DataView, isBigEndian: boolean): Chunks {
  const found: Chunks = { format: null, data: null }
  let at = 12
  while (at + 8 <= bytes.length) {
    const start = at + 8
    const size = view.getUint32(at + 4, !isBigEndian)
    const chunk = bytes.subarray(start, start + size)
    const tag = tagAt(bytes, at)
    if (tag === 'fmt ') found.format ??= new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (tag === 'data') found.data ??= chunk
    // Chunks start at even places.
    at = start + size + (size % 2)
  }
  return found
}

function readFormat(
  chunk: DataView,
  isBigEndian: boolean,
  name: string,
): Omit<WavContainer, 'isBigEndian' | 'data'> {
  const word = (at: number): number => chunk.getUint16(at, !isBigEndian)
  const code = word(0) === EXTENSIBLE && chunk.byteLength >= 26 ? word(24) : word(0)
  const channels = word(2)
  const sampleRateHz = chunk.getUint32(4, !isBigEndian)
  const format = FORMATS[code]
  if (!format) throw notWav(name, `it is compressed (format ${code})`)
  if (channels < 1 || channels > 8) throw notWav(name, `it has ${channels} channels`)
  if (sampleRateHz < 4_000 || sampleRateHz > 384_000) throw notWav(name, `its rate is ${sampleRateHz} Hz`)
  const containerBits = Math.ceil(word(14) / 8) * 8
  if (!CONTAINER_BITS[format].includes(containerBits)) throw notWav(name, `its samples have ${word(14)} bits`)
  return { format, channels, sampleRateHz, containerBits }
}

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
