import wavefile from 'wavefile'
import type { WavContainer, WavFormat } from './container'

const FORMAT_CODES: Readonly<Record<WavFormat, number>> = { integer: 1, float: 3, 'a-law': 6, 'mu-law': 7 }

/**
 * The samples as 16 bits, channels averaged, at the file's own rate. Reads no further than `maxSamples` of each
 * channel. What is not a number in a file of floats counts as silence.
 */
export function decodeMono(container: WavContainer, maxSamples: number): Int16Array {
  const wave = new wavefile.WaveFile(plainFile(container, maxSamples))
  if (container.format === 'a-law') wave.fromALaw()
  if (container.format === 'mu-law') wave.fromMuLaw()
  return mixDown(wave.getSamples(true), container.channels, scaleOf(container))
}

/** Changes the rate by the library's band-limited cubic interpolation. */
export function resample(mono: Int16Array, fromHz: number, toHz: number): Int16Array {
  if (fromHz === toHz) return mono
  const wave = new wavefile.WaveFile()
  wave.fromScratch(1, fromHz, '16', mono)
  wave.toSampleRate(toHz)
  return Int16Array.from(wave.getSamples(true))
}

/**
 * The same sound as the plainest WAV file. Only this reaches the library: it would follow the sizes in any other
 * chunk wherever they lead, and takes extensible floats for integers.
 */
function plainFile({ data, ...container }: WavContainer, maxSamples: number): Uint8Array {
  const { channels, containerBits, sampleRateHz, isBigEndian } = container
  const blockBytes = (channels * containerBits) / 8
  const blocks = Math.min(Math.floor(data.length / blockBytes), maxSamples)
  const file = new Uint8Array(44 + blocks * blockBytes)
  const view = new DataView(file.buffer)
  const tag = (at: number, text: string): void => file.set(Buffer.from(text, 'latin1'), at)
  const long = (at: number, value: number): void => view.setUint32(at, value, !isBigEndian)
  const word = (at: number, value: number): void => view.setUint16(at, value, !isBigEndian)
  tag(0, isBigEndian ? 'RIFX' : 'RIFF')
  long(4, file.length - 8)
  tag(8, 'WAVEfmt ')
  long(16, 16)
  word(20, FORMAT_CODES[container.format])
  word(22, channels)
  long(24, sampleRateHz)
  long(28, sampleRateHz * blockBytes)
  word(32, blockBytes)
  word(34, containerBits)
  tag(36, 'data')
  long(40, blocks * blockBytes)
  file.set(data.subarray(0, blocks * blockBytes), 44)
  return file
}

interface Scale {
  /** What silence is in the file. */
  readonly zero: number
  /** Times this makes 16 bits. */
  readonly factor: number
}

function scaleOf({ format, containerBits }: WavContainer): Scale {
  if (format === 'float') return { zero: 0, factor: 2 ** 15 }
  // Companded samples were expanded to 16 bits; 8-bit ones are unsigned.
  if (format !== 'integer') return { zero: 0, factor: 1 }
  return { zero: containerBits === 8 ? 128 : 0, factor: 2 ** (16 - containerBits) }
}

function mixDown(interleaved: Float64Array, channels: number, { zero, factor }: Scale): Int16Array {
  const mono = new Int16Array(Math.floor(interleaved.length / channels))
  for (let block = 0; block < mono.length; block++) {
    let sum = 0
    for (let channel = 0; channel < channels; channel++) sum += interleaved[block * channels + channel] ?? 0
    const sample = Math.round((sum / channels - zero) * factor)
    mono[block] = Number.isNaN(sample) ? 0 : Math.max(-32_768, Math.min(32_767, sample))
  }
  return mono
}
